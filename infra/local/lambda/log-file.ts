import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One file and the one before it: a function's logs never take more than twice this. */
const DEFAULT_MAXIMUM_BYTES = 5 * 1024 * 1024;
/** CloudWatch Logs cuts an event at 256 KB; a line without an end must not fill the memory either. */
const LONGEST_LINE = 256 * 1024;

/** A bounded log: when the file is full it becomes `<file>.1`, replacing the one before. */
export class LogFile {
  readonly #path: string;
  readonly #maximumBytes: number;
  #descriptor: number;
  #bytes: number;

  constructor(path: string, maximumBytes = DEFAULT_MAXIMUM_BYTES) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#maximumBytes = maximumBytes;
    this.#descriptor = openSync(path, 'a', 0o600);
    this.#bytes = statSync(path).size;
  }

  line(text: string): void {
    const line = Buffer.from(`${text}\n`);
    if (this.#bytes + line.length > this.#maximumBytes && this.#bytes > 0) this.#rotate();
    writeSync(this.#descriptor, line);
    this.#bytes += line.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #rotate(): void {
    closeSync(this.#descriptor);
    renameSync(this.#path, `${this.#path}.1`);
    this.#descriptor = openSync(this.#path, 'a', 0o600);
    this.#bytes = 0;
  }
}

/** Cuts a stream's text into lines, so that lines of several sandboxes do not mix inside one file. */
export class LineCutter {
  #rest = '';
  readonly #line: (text: string) => void;

  constructor(line: (text: string) => void) {
    this.#line = line;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line.slice(0, LONGEST_LINE));
    if (this.#rest.length > LONGEST_LINE) this.end();
  }

  end(): void {
    if (this.#rest !== '') this.#line(this.#rest.slice(0, LONGEST_LINE));
    this.#rest = '';
  }
}
