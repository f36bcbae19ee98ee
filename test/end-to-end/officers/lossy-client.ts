import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from '../../../functions/review/serve-routes.ts';
import { DIES } from './mortal-function.ts';

export interface Accidents {
  requests: number;
  /** Never sent. */
  lost: number;
  /** Sent, the connection cut before the answer had come. */
  cut: number;
  /** Answered to nobody. */
  unheard: number;
  /** In the middle of which the function's process was killed. */
  deadly: number;
  /** Told to come back later. */
  throttled: number;
  /** The system could not be reached. */
  down: number;
}

export const noAccidents = (): Accidents => ({
  ...{ requests: 0, lost: 0, cut: 0, unheard: 0, deadly: 0, throttled: 0, down: 0 },
});

/** How often each accident comes, as shares of one. */
const SHARES = { lost: 0.01, cut: 0.01, unheard: 0.02, deadly: 0.05 };
/** The longest path of a call has about so many requests to the table; most are shorter. */
const MOST_STEPS = 24;
const PATIENCE_MS = 60_000;
/** A machine at work on other things starts the runtime again in a minute or two. */
const DOWN_MS = 300_000;

/** An accident, as whoever asked sees it: they don't know what became of it. */
const accident = () => Response.json({ error: { code: 'test.accident', message: '' } }, { status: 599 });

/**
 * The API as an officer's page reaches it over a bad connection: by HTTP, with their token. Requests and answers get lost,
 * and now and then the function is killed while it works on one. Where there are too many at once, or the system is down,
 * it asks again.
 */
export function lossyClient(
  place: { address(): string; random(): number; counts: Accidents; quiet(): boolean },
  token: string,
): Pick<Api, 'fetch'> {
  const { counts, random } = place;
  const fetchOnce = async (request: Request): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const { pathname, search } = new URL(request.url);
    const address = `${place.address()}/api${pathname}${search}`;
    const body = request.method === 'GET' ? null : await request.text();
    const draw = place.quiet() ? 1 : random();
    const moment = `${random() < 0.5 ? 'sent' : 'answered'} ${1 + Math.floor(random() ** 2 * MOST_STEPS)}`;
    const cutAfterMs = Math.floor(random() * 150);
    counts.requests += 1;
    if (draw < SHARES.lost) {
      counts.lost += 1;
      return accident();
    }
    const isDeadly = draw > 1 - SHARES.deadly && draw < 1;
    const isCut = draw < SHARES.lost + SHARES.cut;
    const isUnheard = !isCut && draw < SHARES.lost + SHARES.cut + SHARES.unheard;
    if (isCut) counts.cut += 1;
    const response = await fetch(address, {
      method: request.method,
      headers: isDeadly ? { ...headers, [DIES]: moment } : headers,
      body,
      signal: AbortSignal.timeout(isCut ? cutAfterMs : PATIENCE_MS),
    });
    const answer = new Response(await response.text(), { status: response.status, headers: response.headers });
    if (answer.status === 500 && isDeadly) counts.deadly += 1;
    if (!isUnheard || answer.status === 503) return answer;
    counts.unheard += 1;
    return accident();
  };
  return {
    async fetch(request: Request): Promise<Response> {
      const once = request.clone();
      for (const end = Date.now() + DOWN_MS; ; ) {
        try {
          const answer = await fetchOnce(once.clone());
          if ((answer.status !== 503 && answer.status !== 429) || Date.now() > end) return answer;
          counts.throttled += 1;
        } catch (error) {
          // Cut off while it was under way, by ourselves or by the end of the runtime: it may have been done.
          if (!isRefused(error)) return accident();
          if (Date.now() > end) throw error;
          counts.down += 1;
        }
        await delay(100 + random() * 400);
      }
    },
  };
}

/** Nobody was there to take the request. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
