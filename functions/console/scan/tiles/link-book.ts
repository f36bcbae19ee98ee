/** What the API answers: a short-lived link for each name, all good until one instant. */
export interface Links {
  links: Readonly<Record<string, string>>;
  until: string;
}

/** Names in one request: what the API takes. */
export const MOST_NAMES = 256;
/** Links are no longer used so long before they end: a request may be slow. */
const MARGIN_MS = 20_000;
/** What is asked for within one frame goes into one request. */
const GATHER_MS = 8;

interface Waiting {
  give(url: string | null): void;
  refuse(cause: unknown): void;
}

/**
 * Keeps the links to the images of one case. Those asked for at about the same time are fetched together, with others that
 * `alsoLikely` names, so that moving about asks seldom; one that has ended is renewed when it is next asked for.
 */
export class LinkBook {
  readonly #fetch: (names: string[]) => Promise<Links>;
  readonly #now: () => number;
  readonly #known = new Map<string, { url: string | null; until: number }>();
  readonly #waiting = new Map<string, Waiting[]>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Names that will probably be asked for next, best first. */
  alsoLikely: () => readonly string[] = () => [];
  /** Requests made so far. */
  requests = 0;

  constructor(fetch: (names: string[]) => Promise<Links>, now: () => number = Date.now) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** The link to an image; null where the API gives none. `fresh` after a link was refused. Throws what the API's client throws. */
  get(name: string, fresh = false): Promise<string | null> {
    if (fresh) this.#known.delete(name);
    const known = this.#good(name);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((give, refuse) => {
      const waiting = this.#waiting.get(name) ?? [];
      waiting.push({ give, refuse });
      this.#waiting.set(name, waiting);
      this.#timer ??= setTimeout(() => this.#send(), GATHER_MS);
    });
  }

  #good(name: string): string | null | undefined {
    const known = this.#known.get(name);
    return known && known.until - MARGIN_MS > this.#now() ? known.url : undefined;
  }

  #send(): void {
    this.#timer = null;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (let from = 0; from < waiting.length; from += MOST_NAMES)
      void this.#ask(waiting.slice(from, from + MOST_NAMES));
  }

  async #ask(asked: [string, Waiting[]][]): Promise<void> {
    const names = new Set(asked.map(([name]) => name));
    for (const name of this.alsoLikely()) {
      if (names.size >= MOST_NAMES) break;
      if (this.#good(name) === undefined) names.add(name);
    }
    this.requests += 1;
    try {
      const { links, until } = await this.#fetch([...names]);
      // The server's clock need not be ours: what it grants is counted from now, where that is plausible.
      const ends = Math.max(Date.parse(until), this.#now() + 2 * MARGIN_MS);
      for (const name of names) this.#known.set(name, { url: links[name] ?? null, until: ends });
      for (const [name, waiting] of asked) for (const { give } of waiting) give(links[name] ?? null);
    } catch (cause) {
      for (const [, waiting] of asked) for (const { refuse } of waiting) refuse(cause);
    }
  }
}
