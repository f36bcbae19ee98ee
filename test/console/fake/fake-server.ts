import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Principal } from '../../../shared/access/principal.ts';
import { FAKE_PORTS, FakeProblem, type FakeRoute, routeFor } from './fake-api.ts';

/** A server of the console's own address for development and tests: a provider that signs in at once, and the API. */
export interface FakeServer {
  origin: string;
  /** Requests that came, as `GET /tasks`: the newest last. */
  asked: string[];
  /** Ends every sign-in: tokens and refresh tokens are refused from now on. */
  endSignIns(): void;
  /** While set, requests of the API are answered by what this returns; null lets them through. */
  fault: ((path: string) => 'cut' | number | null) | null;
  close(): Promise<void>;
}

interface Settings {
  principal: Principal;
  name?: string;
  routes: readonly FakeRoute[];
  /** What is no API is answered by this: files of the built page, or Vite's middleware. */
  page(request: IncomingMessage, response: ServerResponse): void;
  port?: number;
  accessSeconds?: number;
}

export async function startFakeServer(settings: Settings): Promise<FakeServer> {
  const { principal, name = 'Anna Example', routes, page, accessSeconds = 300 } = settings;
  const codes = new Map<string, { challenge: string; nonce: string }>();
  let generation = 1;
  const me: FakeRoute = { method: 'GET', path: '/me', answer: () => ({ ...principal, name, staff: null }) };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', fake.origin);
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    try {
      if (url.pathname.startsWith('/api/')) await api(url.pathname.slice(4), url, request, response, json);
      else if (url.pathname.startsWith('/oidc/')) await oidc(url, request, response, json);
      else page(request, response);
    } catch (error) {
      if (error instanceof FakeProblem) json(error.status, error.body);
      else json(500, { error: { code: 'internal', message: String(error) } });
    }
  });
  const fake: FakeServer = {
    origin: '',
    asked: [],
    fault: null,
    endSignIns() {
      generation += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, '127.0.0.1', resolve));
  const listening = server.address();
  fake.origin = `http://127.0.0.1:${listening instanceof Object ? listening.port : 0}`;
  return fake;

  type Json = (status: number, body: unknown) => void;
  async function api(path: string, url: URL, request: IncomingMessage, response: ServerResponse, json: Json) {
    const fault = fake.fault?.(path) ?? null;
    if (fault === 'cut') return void response.destroy();
    if (fault !== null) return json(fault, { error: { code: 'internal', message: 'asked for by the test' } });
    if (path === '/config') {
      return json(200, { issuer: `${fake.origin}/oidc`, clientId: 'console', region: 'uto-1', ports: FAKE_PORTS });
    }
    if (request.headers.authorization !== `Bearer access-${generation}`) return json(401, { message: 'Unauthorized' });
    const text = await textOf(request);
    fake.asked.push(`${request.method} ${path}`);
    const found = routeFor([me, ...routes], request.method ?? 'GET', path);
    if (found === null) throw new FakeProblem(404, 'request.unknown', 'there is nothing at this address');
    const body = text === '' ? {} : Object(JSON.parse(text));
    const query = Object.fromEntries(url.searchParams);
    json(200, await found.route.answer({ params: found.params, query, body, by: principal.id }));
  }

  async function oidc(url: URL, request: IncomingMessage, response: ServerResponse, json: Json) {
    const issuer = `${fake.origin}/oidc`;
    const at = (path: string) => `${issuer}/${path}`;
    const given = Object.fromEntries(url.searchParams);
    switch (url.pathname) {
      case '/oidc/.well-known/openid-configuration':
        return json(200, {
          issuer,
          authorization_endpoint: at('authorize'),
          token_endpoint: at('token'),
          end_session_endpoint: at('logout'),
        });
      case '/oidc/authorize': {
        const code = randomUUID();
        codes.set(code, { challenge: given.code_challenge ?? '', nonce: given.nonce ?? '' });
        const back = new URL(given.redirect_uri ?? fake.origin);
        for (const [key, value] of Object.entries({ code, state: given.state ?? '', iss: issuer }))
          back.searchParams.set(key, value);
        return void response.writeHead(302, { location: back.href }).end();
      }
      case '/oidc/token': {
        const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
        const begun = codes.get(form.code ?? '');
        codes.delete(form.code ?? '');
        const good =
          form.refresh_token === `refresh-${generation}` ||
          (begun && (await challengeOf(form.code_verifier ?? '')) === begun.challenge);
        if (!good) return json(400, { error: 'invalid_grant' });
        const claims = { iss: issuer, aud: 'console', nonce: begun?.nonce, exp: Math.floor(Date.now() / 1000) + 600 };
        const id = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.none`;
        const tokens = { access_token: `access-${generation}`, refresh_token: `refresh-${generation}`, id_token: id };
        return json(200, { ...tokens, token_type: 'Bearer', expires_in: accessSeconds });
      }
      default:
        return void response.writeHead(302, { location: given.post_logout_redirect_uri ?? '/' }).end();
    }
  }
}

async function challengeOf(verifier: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
