import { createHash, timingSafeEqual } from 'node:crypto';
import type { DemoUser } from '../boot/demo-users.ts';

/** After so many wrong passwords in a row each further try waits, twice as long every time. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** Names that were tried and are remembered: beyond them the oldest is forgotten, so that guessing names fills no memory. */
const MOST_NAMES = 1000;

export type PasswordAnswer = { user: DemoUser } | { refused: 'wrong' } | { refused: 'wait'; seconds: number };

/** Compares passwords, and slows down whoever guesses: as Cognito does, by the name that is tried, known or not. */
export class Passwords {
  readonly #users: readonly DemoUser[];
  readonly #now: () => number;
  readonly #failures = new Map<string, { count: number; until: number }>();

  /** @param now milliseconds since 1970 */
  constructor(users: readonly DemoUser[], now: () => number = Date.now) {
    this.#users = users;
    this.#now = now;
  }

  check(typedName: string, password: string): PasswordAnswer {
    const typed = typedName.trim().toLowerCase();
    const user = this.#users.find(({ id, name }) => id === typed || name === typed);
    const key = user?.id ?? typed;
    const failed = this.#failures.get(key);
    const wait = (failed?.until ?? 0) - this.#now();
    if (wait > 0) return { refused: 'wait', seconds: Math.ceil(wait / 1000) };
    // An unknown name takes as long as a wrong password.
    if (same(password, user?.password ?? '') && user !== undefined) {
      this.#failures.delete(key);
      return { user };
    }
    this.#note(key, (failed?.count ?? 0) + 1);
    return { refused: 'wrong' };
  }

  #note(key: string, count: number): void {
    const seconds = count < FREE_TRIES ? 0 : Math.min(2 ** (count - FREE_TRIES), LONGEST_WAIT_SECONDS);
    this.#failures.delete(key);
    this.#failures.set(key, { count, until: this.#now() + seconds * 1000 });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MOST_NAMES && oldest !== undefined) this.#failures.delete(oldest);
  }
}

function same(left: string, right: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(left), hash(right));
}
