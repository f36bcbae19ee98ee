import { signal } from '@preact/signals';
import type { Trail, TrailCheck } from '../../../../shared/review/trail-answers.ts';
import { type ApiClient, wasAborted } from '../../client/api-client.ts';

/** A trail as far as it was read; `broken` is the first entry in it that does not follow from the one before. */
export interface ReadTrail extends Pick<Trail, 'entries' | 'events' | 'standing' | 'next'> {
  broken: number | null;
}

interface ThereTrail {
  state: 'there';
  trail: ReadTrail;
  checking: TrailCheck | null;
  error: unknown;
}
export type TrailView = { state: 'asking' } | { state: 'failed'; error: unknown } | ThereTrail;

/** Reads one trail page by page, the newest entries first, and has it checked. What comes late undoes nothing that came since. */
export class TrailReader {
  readonly view = signal<TrailView>({ state: 'asking' });
  readonly #api: Pick<ApiClient, 'get' | 'send'>;
  readonly #path: string;
  #reading = new AbortController();
  #growing = false;
  #checking = false;
  #stopped = false;

  constructor(api: Pick<ApiClient, 'get' | 'send'>, path: string) {
    this.#api = api;
    this.#path = path;
  }

  /** Reads the newest page: at first, and again when something was done. Earlier entries that were read stay. */
  async read(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal: calledOff } = this.#reading;
    try {
      const page = await this.#api.get<Trail>(this.#path, { signal: calledOff });
      if (calledOff.aborted) return;
      const before = this.#there();
      const trail = before === null ? withPage(null, page) : renewed(before.trail, page);
      this.view.value = { state: 'there', trail, checking: before?.checking ?? null, error: null };
    } catch (error) {
      if (wasAborted(error) || calledOff.aborted) return;
      if (this.#there() === null) this.view.value = { state: 'failed', error };
      else this.#set({ error });
    }
  }

  /** Reads the page before those that are here. */
  async more(): Promise<void> {
    const after = this.#there()?.trail.next ?? null;
    if (after === null || this.#growing) return;
    this.#growing = true;
    try {
      const page = await this.#api.get<Trail>(`${this.#path}?after=${encodeURIComponent(after)}`);
      const now = this.#there();
      if (now?.trail.next === after) this.#set({ trail: withPage(now.trail, page), error: null });
    } catch (error) {
      this.#set({ error });
    } finally {
      this.#growing = false;
    }
  }

  /** Has the trail checked a step at a time, and shows how far each came, until it is done or nobody looks any more. */
  async check(from: 'start' | 'checked'): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    const path = `${this.#path}/check`;
    try {
      let checking = await this.#api.send<TrailCheck>('POST', path, { from });
      this.#checked(checking);
      while (!checking.done && !this.#stopped) {
        checking = await this.#api.send<TrailCheck>('POST', path, { run: checking.run });
        this.#checked(checking);
      }
    } catch (error) {
      this.#set({ error, checking: null });
    } finally {
      this.#checking = false;
    }
  }

  /** Nobody looks any more. */
  stop(): void {
    this.#stopped = true;
    this.#reading.abort();
  }

  #checked(checking: TrailCheck): void {
    const now = this.#there();
    if (now !== null) this.#set({ checking, error: null, trail: { ...now.trail, standing: checking.standing } });
  }

  #there(): ThereTrail | null {
    const now = this.view.peek();
    return now.state === 'there' ? now : null;
  }

  #set(change: Partial<ThereTrail>): void {
    const now = this.#there();
    if (now !== null) this.view.value = { ...now, ...change };
  }
}

/** A trail with the page that follows it. */
function withPage(before: ReadTrail | null, { entries, events, standing, next, firstBreak }: Trail): ReadTrail {
  return {
    ...{ entries: before?.entries ?? entries, events: [...(before?.events ?? []), ...events], standing, next },
    broken: earliest(before?.broken ?? null, firstBreak),
  };
}

/** A trail with its newest page read again: what was read before stays behind it, where nothing lies between the two. */
function renewed(before: ReadTrail, page: Trail): ReadTrail {
  const oldest = page.events.at(-1)?.sequence ?? 0;
  const newestBefore = before.events[0]?.sequence ?? 0;
  const rest = before.events.filter(({ sequence }) => sequence < oldest);
  if (rest.length === 0 || newestBefore < oldest - 1) return withPage(null, page);
  return {
    ...{ entries: page.entries, events: [...page.events, ...rest], standing: page.standing, next: before.next },
    broken: earliest(before.broken, page.firstBreak),
  };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
