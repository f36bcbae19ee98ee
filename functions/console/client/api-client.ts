import { ApiProblem, problemOf, SignInEnded, Unreachable } from './problem.ts';

/** What the client needs of its surroundings; a test gives its own. */
export interface ClientParts {
  fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** A token that is good now. `fresh` asks for another than the last. Throws SignInEnded. */
  token(fresh?: boolean): Promise<string>;
  /** Told after each answer, with the server's clock. */
  answered(serverMs: number | null): void;
  /** Told when nothing answered. */
  lost(): void;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** So long is an answer waited for, in milliseconds; absent: 40 s. A gateway gives up after 30. */
  patienceMs?: number;
}

export interface Asking {
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  signal?: AbortSignal;
}

/** The review API as the console calls it: each answer is what `shared/review` says of its address. */
export interface ApiClient {
  /** Asks; repeated where nothing answered, or the server was overloaded. Throws ApiProblem, Unreachable, SignInEnded. */
  get<T>(path: string, asking?: Asking): Promise<T>;
  /** Changes something; sent once. Throws ApiProblem, Unreachable (then it may have been done), SignInEnded. */
  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, asking?: Asking): Promise<T>;
}

const TRIES = 3;
const PATIENCE_MS = 40_000;
const PASSING = new Set([429, 502, 503, 504]);

/** A client of the API below `base`. */
export function apiClient(base: string, parts: ClientParts): ApiClient {
  async function once(method: string, path: string, body: unknown, { query, signal }: Asking): Promise<Response> {
    const url = `${base}${path}${searchOf(query)}`;
    for (const fresh of [false, true]) {
      // A line that has gone silent never fails by itself.
      const silent = AbortSignal.timeout(parts.patienceMs ?? PATIENCE_MS);
      const init: RequestInit = {
        method,
        headers: {
          authorization: `Bearer ${await parts.token(fresh)}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: signal ? AbortSignal.any([signal, silent]) : silent,
        // No answer of the API is kept on the machine: it may say whom an officer looks at.
        cache: 'no-store',
      };
      const response = await parts.fetch(url, init).catch(unreachable(signal));
      parts.answered(dateOf(response));
      if (response.status !== 401) return response;
    }
    throw new SignInEnded();
  }

  function unreachable(signal?: AbortSignal) {
    return (cause: unknown): never => {
      if (signal?.aborted) throw cause;
      parts.lost();
      throw new Unreachable(cause);
    };
  }

  async function ask<T>(method: string, path: string, body: unknown, asking: Asking, tries: number): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await once(method, path, body, asking);
        if (response.status === 204) return undefined as T;
        // Cut off amid an answer: what it said is not known.
        if (response.ok) return (await response.json().catch(unreachable(asking.signal))) as T;
        const problem = await problemOf(response);
        if (attempt >= tries || !PASSING.has(response.status)) throw problem;
        await parts.wait(retryAfterMs(response) ?? backoffMs(attempt), asking.signal);
      } catch (error) {
        if (!(error instanceof Unreachable) || attempt >= tries) throw error;
        await parts.wait(backoffMs(attempt), asking.signal);
      }
    }
  }

  return {
    get: (path, asking = {}) => ask('GET', path, undefined, asking, TRIES),
    send: (method, path, body, asking = {}) => ask(method, path, body, asking, 1),
  };
}

/** Whether a request failed because it was called off. */
export function wasAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Whether the API refused with this code. */
export function isProblem(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}

export function backoffMs(attempt: number, random = Math.random()): number {
  return Math.min(15_000, 300 * 2 ** (attempt - 1)) * (0.5 + random / 2);
}

function searchOf(query: Asking['query']): string {
  const given = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** The server's clock as an answer tells it, in milliseconds; null where it does not. */
export function dateOf(response: Response): number | null {
  const ms = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(ms) ? null : ms;
}

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(15_000, seconds * 1_000) : null;
}
