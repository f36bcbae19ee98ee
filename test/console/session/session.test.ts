import { describe, expect, test, vi } from 'vitest';
import { SignInEnded, Unreachable } from '../../../functions/console/client/problem.ts';
import { type Fetch, SignInProblem } from '../../../functions/console/session/oidc.ts';
import { openSession } from '../../../functions/console/session/session.ts';
import { memoryKept } from '../fake/memory-kept.ts';

const ISSUER = 'https://id.example/pool';
const START_MS = Date.parse('2026-11-26T08:00:00Z');

/** A session over a provider that signs everybody in, and what happened at it. */
function sessionOver({ kept = memoryKept(), nonce }: { kept?: ReturnType<typeof memoryKept>; nonce?: string } = {}) {
  const left: URL[] = [];
  const clock = { ms: START_MS };
  const provider = { refuse: false, cut: false, given: 0, forms: [] as Record<string, string>[], begun: '' };
  const fetch: Fetch = async (input, init) => {
    if (provider.cut) throw new TypeError('Failed to fetch');
    if (input.endsWith('/.well-known/openid-configuration')) {
      return Response.json({
        issuer: ISSUER,
        authorization_endpoint: 'https://id.example/authorize',
        token_endpoint: 'https://id.example/token',
        end_session_endpoint: 'https://id.example/logout',
      });
    }
    const form = Object.fromEntries(new URLSearchParams(String(init?.body)));
    provider.forms.push(form);
    if (provider.refuse) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    provider.given += 1;
    const claims = {
      iss: ISSUER,
      aud: ['console'],
      exp: clock.ms / 1000 + 300,
      nonce: nonce ?? left.at(-1)?.searchParams.get('nonce'),
    };
    return Response.json({
      access_token: `access-${provider.given}`,
      refresh_token: `refresh-${provider.given}`,
      id_token: `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`,
      expires_in: 300,
    });
  };
  const session = openSession({
    ...{ issuer: ISSUER, clientId: 'console', origin: 'https://console.example', fetch, kept },
    now: () => clock.ms,
    leave: (url) => void left.push(new URL(url)),
  });
  return { session, kept, left, clock, provider };
}

async function signedIn(parts = sessionOver()) {
  await parts.session.signIn('/queue?lane=imaging');
  const state = parts.left[0]?.searchParams.get('state') ?? '';
  const to = await parts.session.complete({ code: 'c', state });
  return { ...parts, to };
}

describe('signing in', () => {
  test('asks for a code with PKCE, state and nonce, and comes back to where one was', async () => {
    const { left, to, provider, session } = await signedIn();

    const asked = Object.fromEntries(left[0]?.searchParams ?? []);
    expect(asked).toMatchObject({
      ...{ response_type: 'code', client_id: 'console', code_challenge_method: 'S256', scope: 'openid' },
      redirect_uri: 'https://console.example/signed-in',
    });
    const { code_verifier: verifier = '' } = provider.forms[0] ?? {};
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(asked.code_challenge).toBe(Buffer.from(digest).toString('base64url'));
    expect(verifier.length).toBeGreaterThanOrEqual(43);
    expect(to).toBe('/queue?lane=imaging');
    expect(session.state.value).toBe('in');
    await expect(session.token()).resolves.toBe('access-1');
  });

  test('refuses an answer to another sign-in, of another provider, or that nobody asked for', async () => {
    const { session, left } = sessionOver();
    await expect(session.complete({ code: 'c', state: 's' })).rejects.toMatchObject({ code: 'sign-in.unasked' });
    await session.signIn('/');
    await expect(session.complete({ code: 'c', state: 'forged' })).rejects.toMatchObject({ code: 'sign-in.state' });
    await session.signIn('/');
    const state = left[1]?.searchParams.get('state') ?? '';
    const other = session.complete({ code: 'c', state, iss: 'https://other.example' });
    await expect(other).rejects.toMatchObject({ code: 'sign-in.issuer' });
    // The answer counts once: what came back is worth nothing a second time.
    await expect(session.complete({ code: 'c', state })).rejects.toMatchObject({ code: 'sign-in.unasked' });
  });

  test('refuses an ID token made for another sign-in, and keeps none of its tokens', async () => {
    const parts = sessionOver({ nonce: 'of another' });
    await expect(signedIn(parts)).rejects.toMatchObject({ code: 'sign-in.token' });
    expect(parts.session.state.value).toBe('out');
    await expect(parts.session.token()).rejects.toThrow(SignInEnded);
  });

  test('begins again, once, where the page was loaded anew while the answer was being exchanged', async () => {
    const { session, left, provider } = sessionOver();
    await session.signIn('/queue?lane=goods');
    const stateOf = (at: number) => left[at]?.searchParams.get('state') ?? '';
    provider.cut = true;
    await expect(session.complete({ code: 'c', state: stateOf(0) })).rejects.toThrow(TypeError);

    // The provider has had the code: it gives nothing for it a second time.
    Object.assign(provider, { cut: false, refuse: true });
    await expect(session.complete({ code: 'c', state: stateOf(0) })).resolves.toBeNull();
    expect(left).toHaveLength(2);
    await expect(session.complete({ code: 'd', state: stateOf(1) })).rejects.toMatchObject({ code: 'invalid_grant' });

    await session.signIn('/queue?lane=goods');
    provider.refuse = false;
    await expect(session.complete({ code: 'e', state: stateOf(2) })).resolves.toBe('/queue?lane=goods');
  });

  test('asks a provider only once where it is, and again where what was remembered leads nowhere', async () => {
    const { kept, provider } = await signedIn();
    const known = kept.get('provider');
    expect(known).toMatchObject({ issuer: ISSUER });
    provider.cut = true;
    const later = sessionOver({ kept });
    later.provider.cut = true;
    await expect(later.session.resume()).rejects.toThrow(Unreachable);
    expect(kept.get('provider')).toBeNull();
    later.provider.cut = false;
    await expect(later.session.resume()).resolves.toBe(true);
  });

  test("says in the provider's word why it was refused", async () => {
    const { session, left } = sessionOver();
    await session.signIn('/');
    const state = left[0]?.searchParams.get('state') ?? '';
    await expect(session.complete({ error: 'access_denied', state })).rejects.toThrow(SignInProblem);
  });
});

describe('a session', () => {
  test('is renewed before the token ends, by one request at a time', async () => {
    const { session, clock, provider } = await signedIn();
    clock.ms += 239_000;
    await expect(session.token()).resolves.toBe('access-1');
    clock.ms += 2_000;
    await expect(Promise.all([session.token(), session.token(), session.token(true)])).resolves.toEqual([
      ...['access-2', 'access-2', 'access-2'],
    ]);
    expect(provider.forms.slice(1)).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: 'console' },
    ]);
  });

  test('is taken up again after a reload, without asking anybody', async () => {
    const { kept } = await signedIn();
    const { session } = sessionOver({ kept });
    await expect(session.resume()).resolves.toBe(true);
    await expect(session.token()).resolves.toBe('access-1');
  });

  test('that the provider ended says so, and leaves the page standing', async () => {
    const { session, provider } = await signedIn();
    provider.refuse = true;
    await expect(session.token(true)).rejects.toThrow(SignInEnded);
    expect(session.state.value).toBe('ended');
  });

  test('outlives a cut connection to the provider', async () => {
    const { session, provider } = await signedIn();
    provider.cut = true;
    await expect(session.token(true)).rejects.toThrow(Unreachable);
    expect(session.state.value).toBe('in');
    provider.cut = false;
    await expect(session.token(true)).resolves.toBe('access-2');
  });

  test('ends by signing out, here and at the provider', async () => {
    const { session, left, kept } = await signedIn();
    await session.signOut();
    expect(session.state.value).toBe('out');
    expect(kept.get('refresh')).toBeNull();
    expect(left[1]?.origin).toBe('https://id.example');
    expect(Object.fromEntries(left[1]?.searchParams ?? [])).toMatchObject({
      ...{ client_id: 'console', logout_uri: 'https://console.example/' },
      post_logout_redirect_uri: 'https://console.example/',
    });
    await expect(session.token()).rejects.toThrow(SignInEnded);
  });

  test('keeps the access token out of every storage', async () => {
    const kept = memoryKept();
    const set = vi.spyOn(kept, 'set');
    await signedIn(sessionOver({ kept }));
    expect(JSON.stringify(set.mock.calls)).not.toContain('access-1');
  });
});
