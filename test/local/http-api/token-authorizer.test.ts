import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TokenAuthorizer, TokenRefused } from '../../../infra/local/http-api/token-authorizer.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let server: Server;
let issuer: string;
let up = true;

beforeAll(async () => {
  server = createServer((req, res) => {
    const jwks = {
      keys: [
        { ...key.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' },
        { ...curve.publicKey.export({ format: 'jwk' }), kid: 'k2', alg: 'ES256', use: 'sig' },
      ],
    };
    const discovery = { issuer, jwks_uri: `${issuer}/keys` };
    res.writeHead(up ? 200 : 503, { 'content-type': 'application/json' });
    res.end(JSON.stringify(req.url?.endsWith('/keys') ? jwks : up ? discovery : { message: 'Service Unavailable' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pool`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const seconds = () => Math.floor(Date.now() / 1000);

function claims(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ iss: issuer, client_id: 'page', token_use: 'access', username: 'officer-anna', sub: 's' },
    ...{ iat: seconds() - 5, exp: seconds() + 600, 'cognito:groups': ['role-officer', 'port-NLRTM'] },
    ...change,
  };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(
  payload: Record<string, unknown>,
  { header = {}, by = key.privateKey }: { header?: Record<string, unknown>; by?: KeyObject } = {},
): string {
  const text = `${part({ alg: 'RS256', kid: 'k1', ...header })}.${part(payload)}`;
  const signature = createSign('sha256').update(text).sign({ key: by, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

const authorizer = (audience = ['page']) =>
  new TokenAuthorizer({ id: 'a', issuer, audience, identitySource: ['$request.header.Authorization'] });

async function challengeFor(header: string | undefined): Promise<string> {
  try {
    return `passed: ${JSON.stringify(await authorizer().claimsOf(header))}`;
  } catch (error) {
    if (error instanceof TokenRefused) return error.challenge;
    throw error;
  }
}
const INVALID = 'Bearer scope="" error="invalid_token" error_description="the token is not valid"';

describe('a token of the issuer for this client', () => {
  it('passes, and its claims are handed on as text, as the gateway does', async () => {
    const now = seconds();
    const token = signed(claims({ iat: now - 5, exp: now + 600, version: 2, verified: true, gone: null }));
    const expected = {
      ...{ iss: issuer, client_id: 'page', token_use: 'access', username: 'officer-anna', sub: 's' },
      ...{ iat: `${now - 5}`, exp: `${now + 600}`, version: '2', verified: 'true' },
      'cognito:groups': '[role-officer port-NLRTM]',
    };
    expect(await authorizer().claimsOf(`Bearer ${token}`)).toEqual(expected);
    expect(await authorizer().claimsOf(token)).toEqual(expected);
  });

  it('may name the client as its audience', async () => {
    const token = signed(claims({ aud: ['other', 'page'], client_id: undefined }));
    expect(await authorizer().claimsOf(`Bearer ${token}`)).toMatchObject({ aud: '[other page]' });
  });
});

describe('refused is', () => {
  it('a request without a token', async () => {
    for (const header of [undefined, '', 'Bearer ', '  ']) expect(await challengeFor(header)).toBe('Bearer');
  });

  it('what is no token', async () => {
    const whole = signed(claims());
    const [header = '', payload = '', signature = ''] = whole.split('.');
    for (const token of [
      ...['x', 'x.y.z', `${header}.${payload}`, `${header}.${payload}.`, `${whole}.${signature}`, `Basic ${whole}`],
      ...[`${part([])}.${payload}.${signature}`, `${header}.${Buffer.from('nul').toString('base64url')}.${signature}`],
    ]) {
      expect(await challengeFor(`Bearer ${token}`), token).toBe(INVALID);
    }
  });

  it('a token with other claims under the signature', async () => {
    const [header, , signature] = signed(claims()).split('.');
    const forged = `${header}.${part(claims({ 'cognito:groups': ['role-supervisor', 'port-all'] }))}.${signature}`;
    expect(await challengeFor(`Bearer ${forged}`)).toBe(INVALID);
  });

  it('a token of another key under the name of ours', async () => {
    expect(await challengeFor(`Bearer ${signed(claims(), { by: foreign.privateKey })}`)).toBe(INVALID);
  });

  it('a token of a key that it brings along, or that the issuer does not have', async () => {
    const jwk = foreign.publicKey.export({ format: 'jwk' });
    const own = signed(claims(), { by: foreign.privateKey, header: { jwk } });
    expect(await challengeFor(`Bearer ${own}`)).toBe(INVALID);
    const elsewhere = signed(claims(), {
      by: foreign.privateKey,
      header: { jku: 'http://127.0.0.1:1/keys', kid: 'f' },
    });
    expect(await challengeFor(`Bearer ${elsewhere}`)).toBe(INVALID);
    expect(await challengeFor(`Bearer ${signed(claims(), { header: { kid: undefined } })}`)).toBe(INVALID);
  });

  it.each(['none', 'None', 'NONE', ''])('a token that is signed with %j', async (alg) => {
    for (const signature of ['', 'AA']) {
      const token = `${part({ alg, kid: 'k1' })}.${part(claims())}.${signature}`;
      expect(await challengeFor(`Bearer ${token}`)).toBe(INVALID);
    }
  });

  it('a token signed with the public key as if it were a secret', async () => {
    const secret = key.publicKey.export({ format: 'pem', type: 'spki' });
    const text = `${part({ alg: 'HS256', kid: 'k1' })}.${part(claims())}`;
    const token = `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    expect(await challengeFor(`Bearer ${token}`)).toBe(INVALID);
  });

  it('a token signed with no RSA key, though it is one of the issuer: the gateway knows RSA only', async () => {
    const token = signed(claims(), { by: curve.privateKey, header: { alg: 'ES256', kid: 'k2' } });
    expect(await challengeFor(`Bearer ${token}`)).toBe(INVALID);
  });

  it('an expired token, and the answer says so', async () => {
    const challenge = await challengeFor(`Bearer ${signed(claims({ exp: seconds() - 2 }))}`);
    expect(challenge).toContain('error_description="the token has expired"');
  });

  it.each([
    ['never expires', () => ({ exp: undefined })],
    ['expires at no number', () => ({ exp: 'tomorrow' })],
    ['is not valid yet', () => ({ nbf: seconds() + 60 })],
    ['was made in the future', () => ({ iat: seconds() + 60 })],
    ['is of another issuer', () => ({ iss: `${issuer}x` })],
    ['is of no issuer', () => ({ iss: undefined })],
    ['is for another client', () => ({ client_id: 'other' })],
    ['is for no client', () => ({ client_id: undefined })],
    ['is for another audience, whatever its client', () => ({ aud: 'other' })],
    ['is for an audience of nobody', () => ({ aud: [] })],
  ])('a token that %s', async (_what, change) => {
    expect(await challengeFor(`Bearer ${signed(claims(change()))}`)).toBe(INVALID);
  });
});

it('an issuer that was not there is asked again', async () => {
  const one = authorizer();
  const token = `Bearer ${signed(claims())}`;
  up = false;
  await expect(one.claimsOf(token)).rejects.toBeInstanceOf(TokenRefused);
  up = true;
  expect(await one.claimsOf(token)).toMatchObject({ username: 'officer-anna' });
});
