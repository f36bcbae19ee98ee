import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { IdentityServer } from '../../../infra/local/identity/identity-server.ts';
import type { UserPool } from '../../../infra/local/templates/stage.ts';

export const ORIGIN = 'http://127.0.0.1:8787';
const CALLBACK = `${ORIGIN}/signed-in`;

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  revocation_endpoint: z.string(),
  end_session_endpoint: z.string(),
  jwks_uri: z.string(),
  code_challenge_methods_supported: z.array(z.string()),
  response_types_supported: z.array(z.string()),
});
const tokensSchema = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  token_type: z.literal('Bearer'),
});
export type Tokens = z.infer<typeof tokensSchema>;

export function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'tidewaiter-identity-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A running sign-in for a pool as the templates describe it. */
export async function openIdentity(dataDir: string, client: Partial<UserPool['clients'][number]> = {}) {
  const server = await IdentityServer.open(dataDir);
  const issuer = `${server.url}/eu-west-1_abc`;
  const pool: UserPool = {
    ...{ id: 'eu-west-1_abc', issuer },
    groups: ['role-officer', 'role-auditor', 'port-NLRTM', 'port-all', 'lane-all', 'lane-imaging'],
    clients: [
      {
        ...{ id: 'page', scopes: ['openid'], callbackUrls: [CALLBACK], logoutUrls: [`${ORIGIN}/`] },
        ...{ accessTokenSeconds: 900, idTokenSeconds: 900, refreshTokenSeconds: 28_800, renewalGraceSeconds: 30 },
        ...client,
      },
    ],
  };
  server.serve({ userPools: [pool] });
  return { server, issuer };
}

/** A browser with the page of the client in it: keeps cookies, follows nothing by itself. */
export class Page {
  readonly #issuer: string;
  readonly #origin: string;
  readonly #clientId: string;
  readonly #cookies = new Map<string, string>();
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(issuer: string, { origin = ORIGIN, clientId = 'page' } = {}) {
    this.#issuer = issuer;
    this.#origin = origin;
    this.#clientId = clientId;
  }

  get #callback(): string {
    return `${this.#origin}/signed-in`;
  }

  async discovery() {
    const response = await fetch(`${this.#issuer}/.well-known/openid-configuration`, {
      headers: { origin: this.#origin },
    });
    return discoverySchema.parse(await response.json());
  }

  async get(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** The first redirect of an authorization request; `change` replaces or, with null, leaves out parameters. */
  async authorize(change: Record<string, string | null> = {}): Promise<Response> {
    const { authorization_endpoint } = await this.discovery();
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const asked = {
      ...{
        client_id: this.#clientId,
        response_type: 'code',
        scope: 'openid',
        redirect_uri: this.#callback,
        state: 's1',
      },
      ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      ...change,
    };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, value);
    return this.get(`${authorization_endpoint}?${query}`);
  }

  /** Sends the form of the page that a redirect leads to. */
  async enter(redirect: Response, username: string, password: string): Promise<Response> {
    const address = new URL(redirect.headers.get('location') ?? '', this.#issuer).href;
    return this.get(address, { method: 'POST', body: new URLSearchParams({ username, password }) });
  }

  /** Follows redirects back to the page. Gives the address that the page is called at. */
  async back(response: Response): Promise<URL> {
    let at = response;
    for (let hop = 0; hop < 5; hop += 1) {
      const next = new URL(at.headers.get('location') ?? 'none:', this.#issuer);
      if (next.origin === this.#origin) return next;
      at = await this.get(next.href);
    }
    throw new Error(`it leads nowhere: ${at.status} ${await at.text()}`);
  }

  async signIn(username: string, password: string): Promise<Tokens> {
    const called = await this.back(await this.enter(await this.authorize(), username, password));
    const response = await this.exchange({ code: called.searchParams.get('code') ?? '' });
    return tokensSchema.parse(await response.json());
  }

  async exchange(grant: { code: string; verifier?: string } | { refresh: string }): Promise<Response> {
    const { token_endpoint } = await this.discovery();
    const form: Record<string, string> =
      'refresh' in grant
        ? { grant_type: 'refresh_token', refresh_token: grant.refresh }
        : {
            ...{ grant_type: 'authorization_code', code: grant.code, redirect_uri: this.#callback },
            code_verifier: grant.verifier ?? this.verifier,
          };
    const body = new URLSearchParams({ ...form, client_id: this.#clientId });
    return fetch(token_endpoint, { method: 'POST', body, headers: { origin: this.#origin } });
  }

  async revoke(refresh: string): Promise<void> {
    const { revocation_endpoint } = await this.discovery();
    const body = new URLSearchParams({ token: refresh, client_id: this.#clientId });
    const response = await fetch(revocation_endpoint, { method: 'POST', body });
    if (!response.ok) throw new Error(`the provider answered ${response.status}`);
  }

  async renew(refresh: string): Promise<Tokens> {
    return tokensSchema.parse(await (await this.exchange({ refresh })).json());
  }
}

export function decoded(token: string): { header: Record<string, unknown>; claims: Record<string, unknown> } {
  const [header, claims] = token
    .split('.')
    .slice(0, 2)
    .map((part) => z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(part, 'base64url').toString())));
  return { header: header ?? {}, claims: claims ?? {} };
}
