import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TokenAuthorizer } from '../../../infra/local/http-api/token-authorizer.ts';
import type { IdentityServer } from '../../../infra/local/identity/identity-server.ts';
import { decoded, ORIGIN, openIdentity, Page, temporaryFolder } from './page-of-tests.ts';

let folder: ReturnType<typeof temporaryFolder>;
let server: IdentityServer;
let issuer: string;

beforeEach(async () => {
  folder = temporaryFolder();
  ({ server, issuer } = await openIdentity(folder.path));
});
afterEach(async () => {
  await server.close();
  folder[Symbol.dispose]();
});

describe('signing in', () => {
  it('gives the access token that Cognito would', async () => {
    const { access_token: token, expires_in } = await new Page(issuer).signIn('officer-anna', 'tide-anna');
    const { header, claims } = decoded(token);
    expect(header).toEqual({ alg: 'RS256', kid: expect.any(String) });
    expect(claims).toEqual({
      ...{ iss: issuer, client_id: 'page', token_use: 'access', version: 2, scope: 'openid' },
      ...{ username: 'officer-anna', 'cognito:groups': ['role-officer', 'port-NLRTM', 'lane-all'] },
      ...{ sub: expect.stringMatching(/^[0-9a-f-]{36}$/), jti: expect.any(String), event_id: expect.any(String) },
      origin_jti: expect.any(String),
      ...{ iat: expect.any(Number), exp: Number(claims.iat) + 900, auth_time: expect.any(Number) },
    });
    expect(expires_in).toBe(900);
  });

  it('gives a token that the gateway takes, and an id token that says who somebody is', async () => {
    const { access_token, id_token } = await new Page(issuer).signIn('dana', 'tide-dana');
    const gateway = new TokenAuthorizer({ id: 'a', issuer, audience: ['page'], identitySource: [] });
    expect(await gateway.claimsOf(`Bearer ${access_token}`)).toMatchObject({
      ...{ username: 'auditor-dana', 'cognito:groups': '[role-auditor port-all lane-all]' },
    });
    const { claims } = decoded(id_token);
    expect(claims).toMatchObject({ aud: 'page', token_use: 'id', 'cognito:username': 'auditor-dana' });
  });

  it('gives only groups that the pool has', async () => {
    const { access_token } = await new Page(issuer).signIn('eve', 'tide-eve');
    expect(decoded(access_token).claims['cognito:groups']).toEqual(['port-NLRTM']);
  });

  it('needs no password a second time in the same browser, and one in another', async () => {
    const page = new Page(issuer);
    await page.signIn('anna', 'tide-anna');
    const again = await page.back(await page.authorize());
    expect(again.searchParams.get('code')).not.toBeNull();
    const other = await new Page(issuer).authorize();
    expect(other.headers.get('location')).toContain('/sign-in/');
  });
});

describe('the code flow', () => {
  it.each([
    ['without a challenge', { code_challenge: null, code_challenge_method: null }],
    ['with a challenge in the clear', { code_challenge_method: 'plain' }],
    ['for a token at once', { response_type: 'token' }],
    ['for an id token at once', { response_type: 'id_token', nonce: 'n' }],
  ])('%s is refused', async (_what, change) => {
    const response = await new Page(issuer).authorize(change);
    const back = new URL(response.headers.get('location') ?? 'none:');
    const told = back.searchParams.get('error') ?? new URLSearchParams(back.hash.slice(1)).get('error');
    expect(told).toMatch(/^(invalid_request|unsupported_response_type|unauthorized_client)$/);
    expect(back.href).not.toContain('code=');
  });

  it.each([
    ['an address of somebody else', { redirect_uri: 'https://evil.example/callback' }],
    ['an address below ours', { redirect_uri: `${ORIGIN}/signed-in/evil` }],
    ['another client', { client_id: 'other' }],
  ])('leads to nobody for %s', async (_what, change) => {
    const response = await new Page(issuer).authorize(change);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toContain('evil.example');
  });

  it('gives no token for a code without its verifier, nor for a code twice', async () => {
    const page = new Page(issuer);
    const codeOf = async () => {
      const called = await page.back(await page.enter(await page.authorize(), 'anna', 'tide-anna'));
      return called.searchParams.get('code') ?? '';
    };
    const stolen = await page.exchange({ code: await codeOf(), verifier: 'x'.repeat(43) });
    expect(stolen.status).toBe(400);
    expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' });
    const other = new Page(issuer);
    const called = await other.back(await other.enter(await other.authorize(), 'anna', 'tide-anna'));
    const code = called.searchParams.get('code') ?? '';
    expect((await other.exchange({ code })).status).toBe(200);
    expect((await other.exchange({ code })).status).toBe(400);
  });

  it('answers scripts of the page only', async () => {
    const page = new Page(issuer);
    const { token_endpoint: url } = await page.discovery();
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'x', client_id: 'page' });
    const ask = (origin: string) => fetch(url, { method: 'POST', body, headers: { origin } });
    expect((await ask(ORIGIN)).headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('renewing', () => {
  it('gives a new refresh token each time', async () => {
    const page = new Page(issuer);
    const first = await page.signIn('anna', 'tide-anna');
    const second = await page.renew(first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const same = ['origin_jti', 'auth_time'].map((name) => decoded(first.access_token).claims[name]);
    expect(['origin_jti', 'auth_time'].map((name) => decoded(second.access_token).claims[name])).toEqual(same);
    expect(decoded(second.access_token).claims.username).toBe('officer-anna');
    await page.renew(second.refresh_token);
  });

  it('does for two tabs at the same time', async () => {
    const page = new Page(issuer);
    const { refresh_token } = await page.signIn('anna', 'tide-anna');
    const tabs = await Promise.all([page.renew(refresh_token), page.renew(refresh_token)]);
    for (const tab of tabs) await page.renew(tab.refresh_token);
  });

  it('ends for good when an old refresh token turns up after its time of grace', async () => {
    await server.close();
    ({ server, issuer } = await openIdentity(folder.path, { renewalGraceSeconds: 0 }));
    const page = new Page(issuer);
    const first = await page.signIn('anna', 'tide-anna');
    const second = await page.renew(first.refresh_token);
    expect((await page.exchange({ refresh: first.refresh_token })).status).toBe(400);
    expect((await page.exchange({ refresh: second.refresh_token })).status).toBe(400);
  });

  it('lasts no longer than the first token would have', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const hours = (count: number) => vi.setSystemTime(Date.now() + count * 3_600_000);
      const page = new Page(issuer);
      const first = await page.signIn('anna', 'tide-anna');
      hours(5);
      const second = await page.renew(first.refresh_token);
      hours(2.9);
      const third = await page.renew(second.refresh_token);
      hours(0.2);
      expect((await page.exchange({ refresh: third.refresh_token })).status).toBe(400);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is over once the page has revoked its token', async () => {
    const page = new Page(issuer);
    const { refresh_token: token } = await page.signIn('anna', 'tide-anna');
    const { revocation_endpoint } = await page.discovery();
    const body = new URLSearchParams({ token, client_id: 'page' });
    expect((await fetch(revocation_endpoint, { method: 'POST', body, headers: { origin: ORIGIN } })).status).toBe(200);
    expect((await page.exchange({ refresh: token })).status).toBe(400);
  });
});

describe('signing out', () => {
  it('ends the session and leads back to the page', async () => {
    const page = new Page(issuer);
    await page.signIn('anna', 'tide-anna');
    const { end_session_endpoint: url } = await page.discovery();
    const response = await page.get(`${url}?${new URLSearchParams({ client_id: 'page', logout_uri: `${ORIGIN}/` })}`);
    expect([response.status, response.headers.get('location')]).toEqual([302, `${ORIGIN}/`]);
    expect((await page.authorize()).headers.get('location')).toContain('/sign-in/');
  });

  it('leads nowhere else, and then signs nobody out', async () => {
    const page = new Page(issuer);
    await page.signIn('anna', 'tide-anna');
    const { end_session_endpoint: url } = await page.discovery();
    const wrong: Record<string, string>[] = [
      { client_id: 'page', logout_uri: 'https://evil.example/' },
      { client_id: 'other', logout_uri: `${ORIGIN}/` },
      { client_id: 'page' },
    ];
    for (const asked of wrong) {
      const response = await page.get(`${url}?${new URLSearchParams(asked)}`);
      expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    }
    expect((await page.back(await page.authorize())).searchParams.get('code')).not.toBeNull();
  });
});

it('who was signed in is so after a restart, at the same address, and the keys are their owner’s alone', async () => {
  const page = new Page(issuer);
  const before = await page.signIn('anna', 'tide-anna');
  await server.close();
  const again = await openIdentity(folder.path);
  server = again.server;
  // The connections of before are closed, which the next request finds out.
  await fetch(again.issuer).catch(() => undefined);
  expect(again.issuer).toBe(issuer);
  expect((await page.back(await page.authorize())).searchParams.get('code')).not.toBeNull();
  const renewed = await page.renew(before.refresh_token);
  expect(decoded(renewed.access_token).header).toEqual(decoded(before.access_token).header);
  for (const name of ['keys.json', 'tokens.sqlite']) {
    expect(statSync(join(folder.path, name)).mode & 0o777, name).toBe(0o600);
  }
});
