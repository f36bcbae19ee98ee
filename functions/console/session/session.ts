import { type Signal, signal } from '@preact/signals';
import { SignInEnded, Unreachable } from '../client/problem.ts';
import type { Kept } from './kept.ts';
import {
  askTokens,
  authorizationUrl,
  checkIdToken,
  codeFrom,
  discover,
  type Fetch,
  type Leaving,
  leavingFor,
  type Provider,
  SignInProblem,
} from './oidc.ts';

export interface SessionParts {
  issuer: string;
  clientId: string;
  /** Where the provider sends people back to, in and out: registered with it. */
  origin: string;
  fetch: Fetch;
  kept: Kept;
  now(): number;
  /** Leaves the page. */
  leave(url: string): void;
}

/** `out`: nobody is signed in. `ended`: somebody was, and the page with its drafts still stands. */
export type SessionState = 'out' | 'in' | 'ended';

export interface Session {
  readonly state: Signal<SessionState>;
  /** An access token good for a while yet; renewed before it ends, by one request at a time. Throws SignInEnded. */
  token(fresh?: boolean): Promise<string>;
  /** Leaves for the provider; one comes back to `to`. */
  signIn(to: string): Promise<void>;
  /**
   * Takes the provider's answer at `/signed-in` and resolves to where one was; to null where the answer was used up when
   * the page was loaded again in the middle of it, and one leaves for another. Throws SignInProblem.
   */
  complete(query: Readonly<Record<string, string>>): Promise<string | null>;
  /** Takes a session up again after a reload. Resolves to whether there was one. */
  resume(): Promise<boolean>;
  signOut(): Promise<void>;
}

export const CALLBACK = '/signed-in';
const SCOPE = 'openid';
/** A token is renewed so long before it ends, that no request is on its way with one that ended. */
const EARLY_MS = 60_000;
const LEAVING = 'leaving';
const REFRESH = 'refresh';
const ID = 'id';
const PROVIDER = 'provider';

/**
 * Who is signed in. The access token is only in the memory of the page; the refresh token is in the storage of the tab,
 * so that a reload asks nobody to sign in again.
 */
export function openSession(parts: SessionParts): Session {
  const { issuer, clientId, origin, kept } = parts;
  const state = signal<SessionState>('out');
  let access: { token: string; renewAt: number } | null = null;
  let renewing: Promise<string> | null = null;
  let found: Promise<Provider> | null = null;

  const provider = () => {
    const known = kept.get(PROVIDER) as Provider | null;
    found ??= known?.issuer === issuer ? Promise.resolve(known) : askProvider();
    return found;
  };
  const askProvider = () =>
    discover(parts.fetch, issuer).then(
      (told) => {
        kept.set(PROVIDER, told);
        return told;
      },
      (error) => {
        found = null;
        throw error;
      },
    );
  async function take(form: Record<string, string>) {
    const tokens = await askTokens(parts.fetch, await provider(), { ...form, client_id: clientId }).catch((error) => {
      // What was remembered of the provider may be what is wrong.
      kept.remove(PROVIDER);
      found = null;
      throw error;
    });
    const lifeMs = tokens.expiresIn * 1000;
    access = { token: tokens.access, renewAt: parts.now() + Math.max(lifeMs - EARLY_MS, lifeMs / 2) };
    if (tokens.refresh !== null) kept.set(REFRESH, tokens.refresh);
    if (tokens.id !== null) kept.set(ID, tokens.id);
    state.value = 'in';
    return tokens;
  }
  async function renew(): Promise<string> {
    const refresh = kept.get(REFRESH);
    if (typeof refresh !== 'string') throw ended();
    try {
      return (await take({ grant_type: 'refresh_token', refresh_token: refresh })).access;
    } catch (error) {
      if (error instanceof SignInProblem) throw ended(error);
      throw new Unreachable(error);
    }
  }
  /** What the code in an answer is worth; null where it was exchanged before, and that may be tried again. */
  async function exchanged(query: Readonly<Record<string, string>>, leaving: Leaving | null, verifier: string) {
    try {
      const code = codeFrom(query, leaving, issuer);
      const form = { grant_type: 'authorization_code', code, code_verifier: verifier };
      return await take({ ...form, redirect_uri: origin + CALLBACK });
    } catch (error) {
      if (!(error instanceof SignInProblem)) throw error;
      // An answer counts once. One whose exchange was cut off has not counted yet.
      kept.remove(LEAVING);
      if (error.code === 'invalid_grant' && leaving?.again !== true) return null;
      throw error;
    }
  }
  function ended(cause?: unknown) {
    access = null;
    kept.remove(REFRESH);
    if (state.peek() === 'in') state.value = 'ended';
    return new SignInEnded(cause);
  }

  async function leave(leaving: Leaving): Promise<void> {
    const at = { clientId, redirectUri: origin + CALLBACK, scope: SCOPE };
    const url = await authorizationUrl(await provider(), at, leaving);
    kept.set(LEAVING, leaving);
    parts.leave(url);
  }

  return {
    state,
    async token(fresh = false) {
      if (!fresh && access !== null && parts.now() < access.renewAt) return access.token;
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    signIn: (to) => leave(leavingFor(to)),
    async complete(query) {
      const leaving = kept.get(LEAVING) as Leaving | null;
      const { verifier, nonce, to } = leaving ?? leavingFor('/');
      const tokens = await exchanged(query, leaving, verifier);
      if (tokens === null) {
        await leave({ ...leavingFor(to), again: true });
        return null;
      }
      kept.remove(LEAVING);
      try {
        checkIdToken(tokens.id, { issuer, clientId, nonce, nowMs: parts.now() });
      } catch (error) {
        ended(error);
        state.value = 'out';
        throw error;
      }
      return to;
    },
    async resume() {
      if (typeof kept.get(REFRESH) !== 'string') return false;
      try {
        await this.token();
        return true;
      } catch (error) {
        if (error instanceof SignInEnded) return false;
        throw error;
      }
    },
    async signOut() {
      const { end_session_endpoint: end, revocation_endpoint: revoke } = await provider();
      const [refresh, id] = [kept.get(REFRESH), kept.get(ID)];
      access = null;
      for (const name of [REFRESH, ID, LEAVING, PROVIDER]) kept.remove(name);
      state.value = 'out';
      if (revoke && typeof refresh === 'string') {
        const body = new URLSearchParams({ token: refresh, client_id: clientId });
        await parts.fetch(revoke, { method: 'POST', body, keepalive: true }).catch(() => undefined);
      }
      if (end === undefined) return;
      const url = new URL(end);
      // Cognito knows `logout_uri`, everybody else `post_logout_redirect_uri`; each ignores the other.
      const given = { client_id: clientId, logout_uri: `${origin}/`, post_logout_redirect_uri: `${origin}/` };
      for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value);
      if (typeof id === 'string') url.searchParams.set('id_token_hint', id);
      parts.leave(url.href);
    },
  };
}
