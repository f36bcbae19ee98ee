import type { Problem } from '../reading.ts';

interface Note {
  code: string;
  message: string;
  times: number;
}

/** Further kinds of problem are only counted: a broken file must not make a list as long as itself. */
const MOST_NOTES = 100;

/** Problems met while a message goes by. What is met again and again is told once, with its first place and the count. */
export class Notes {
  readonly #notes = new Map<string, Note>();
  #unlisted = 0;
  #partial = false;

  /** Something was not read. `kind` tells what counts as the same problem again; without it, the whole message does. */
  add(code: string, message: string, kind = message): void {
    this.#partial = true;
    this.#note(code, message, kind);
  }

  /** All was read, but the reader should know. */
  remark(code: string, message: string, kind = message): void {
    this.#note(code, message, kind);
  }

  /** The problems so far, which are then forgotten. */
  take(): { problems: Problem[]; partial: boolean } {
    const problems = [...this.#notes.values()].map(({ code, message, times }) => ({
      code,
      message: times === 1 ? message : `${message} (and ${times - 1} more like it)`,
    }));
    if (this.#unlisted > 0) {
      problems.push({ code: 'problems.more', message: `${this.#unlisted} further problems are not listed` });
    }
    const taken = { problems, partial: this.#partial };
    this.#notes.clear();
    this.#unlisted = 0;
    this.#partial = false;
    return taken;
  }

  #note(code: string, message: string, kind: string): void {
    const key = `${code} ${kind}`;
    const known = this.#notes.get(key);
    if (known) known.times += 1;
    else if (this.#notes.size < MOST_NOTES) this.#notes.set(key, { code, message, times: 1 });
    else this.#unlisted += 1;
  }
}
