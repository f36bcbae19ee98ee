import { signal } from '@preact/signals';
import type { Kept } from '../session/kept.ts';
import type { ApiClient } from './api-client.ts';
import { ApiProblem, Unreachable } from './problem.ts';

/** A change that must not be lost: it stays here until the server has answered it. Its body carries `requestId`. */
export interface Letter {
  requestId: string;
  /** Who wrote it: nobody else sends it. */
  by: string;
  path: string;
  body: unknown;
  /** In plain words, for who asks what is waiting: the case and the lane. */
  about: string;
}

/** What became of a letter. */
export type Settled = { letter: Letter; answer: unknown } | { letter: Letter; problem: ApiProblem };

const PLACE = 'outbox';

/** Letters that wait for an answer, the oldest first. */
export const waiting = signal<readonly Letter[]>([]);

export interface Outbox {
  /**
   * Sends a change, and again with the same `requestId` after the connection was cut or the server failed. Resolves with
   * the answer, whenever it comes; throws ApiProblem where it is refused.
   */
  post<T>(letter: Letter): Promise<T>;
  /** Sends what waits. Called when the server is reached again, and at the start. */
  flush(): Promise<void>;
}

/** The outbox of whoever is signed in. `settled` is told of each answer, also of letters from before a reload. */
export function openOutbox({
  client,
  kept,
  by,
  settled,
}: {
  client: ApiClient;
  kept: Kept;
  by: string;
  settled(what: Settled): void;
}): Outbox {
  const replies = new Map<string, { resolve(answer: unknown): void; reject(problem: unknown): void }>();
  let flushing: Promise<void> | null = null;
  const mine = () => waiting.peek().filter((letter) => letter.by === by);
  const set = (letters: readonly Letter[]) => {
    waiting.value = letters;
    kept.set(PLACE, letters);
  };
  waiting.value = lettersOf(kept.get(PLACE));

  async function deliver(): Promise<void> {
    for (const letter of mine()) {
      const what = await answerTo(client, letter);
      if (what === null) return;
      set(waiting.peek().filter(({ requestId }) => requestId !== letter.requestId));
      const reply = replies.get(letter.requestId);
      replies.delete(letter.requestId);
      if ('problem' in what) reply?.reject(what.problem);
      else reply?.resolve(what.answer);
      settled(what);
    }
  }
  const flush = () => {
    flushing ??= deliver().finally(() => {
      flushing = null;
    });
    return flushing;
  };
  return {
    flush,
    post: <T>(letter: Letter) =>
      new Promise<T>((resolve, reject) => {
        replies.set(letter.requestId, { resolve: (answer) => resolve(answer as T), reject });
        set([...waiting.peek().filter(({ requestId }) => requestId !== letter.requestId), letter]);
        // A letter written while others are being sent goes with the next round.
        void flush().then(() => (mine().includes(letter) ? flush() : undefined));
      }),
  };
}

/** Null where it is not known yet whether it was done: the letter stays. */
async function answerTo(client: ApiClient, letter: Letter): Promise<Settled | null> {
  try {
    return { letter, answer: await client.send('POST', letter.path, letter.body) };
  } catch (error) {
    if (error instanceof ApiProblem && error.status < 500 && error.status !== 429) return { letter, problem: error };
    if (error instanceof Unreachable || error instanceof ApiProblem) return null;
    // The sign-in has ended: the letter is sent after the next one.
    return null;
  }
}

function lettersOf(stored: unknown): Letter[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (one): one is Letter =>
      typeof one?.requestId === 'string' && typeof one.by === 'string' && typeof one.path === 'string',
  );
}
