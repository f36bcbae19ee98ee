/** What one caller may ask for: so many requests at once, and so many a second after that. */
export interface CallerLimit {
  atOnce: number;
  perSecond: number;
}

/** A page that is worked in all day asks for less; a script that runs away for more. */
const CALLER_LIMIT: CallerLimit = { atOnce: 200, perSecond: 50 };
/** So many callers are counted; the one heard of longest ago is forgotten, who by then has rested most likely. */
const MOST_CALLERS = 2_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * Counts what each caller asks for, in the memory of one running function: so a caller gets the limit of every function
 * that runs at the time, and no store is asked. The gateway's throttle is for all callers together.
 */
export class CallerLimits {
  readonly #limit: CallerLimit;
  readonly #most: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds since 1970 */
  constructor(now: () => number, limit: CallerLimit = CALLER_LIMIT, most = MOST_CALLERS) {
    this.#now = now;
    this.#limit = limit;
    this.#most = most;
  }

  /** Counts a request. Gives the seconds after which to ask again, or null where it may pass. */
  take(caller: string): number | null {
    const { atOnce, perSecond } = this.#limit;
    const now = this.#now();
    const known = this.#buckets.get(caller) ?? { left: atOnce, at: now };
    const rested = Math.max(0, now - known.at) / 1000;
    const left = Math.min(atOnce, known.left + rested * perSecond);
    const passes = left >= 1;
    this.#buckets.delete(caller);
    this.#buckets.set(caller, { left: passes ? left - 1 : left, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && oldest !== undefined) this.#buckets.delete(oldest);
    return passes ? null : Math.max(1, Math.ceil((1 - left) / perSecond));
  }
}
