import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Provider } from 'oidc-provider';
import { DEMO_USERS } from '../boot/demo-users.ts';
import { listen } from '../boot/listen.ts';
import type { Stage, UserPoolClient } from '../templates/stage.ts';
import { KeptTokens } from './kept-tokens.ts';
import { messagePage, type Problem, sendPage, sendStyle, signInPage } from './page.ts';
import { Passwords } from './passwords.ts';
import { identityProvider, subjectOf } from './provider.ts';
import { signingKeys } from './signing-keys.ts';

const FORM_LIMIT_BYTES = 4096;

/**
 * Where people sign in on one machine: stands in for the user pool of the templates. Its address is in the issuer of the
 * authorizer, so it listens before the templates are read, and on the same port as last time, if that is free.
 */
export class IdentityServer {
  readonly #server: Server;
  readonly #port: number;
  readonly #dataDir: string;
  #serving: Serving | null = null;

  private constructor(server: Server, port: number, dataDir: string) {
    this.#server = server;
    this.#port = port;
    this.#dataDir = dataDir;
  }

  static async open(dataDir: string): Promise<IdentityServer> {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const server = createServer();
    const what = 'the sign-in';
    const portFile = join(dataDir, 'port');
    const port = await listen(server, portOf(portFile), what).catch(() => listen(server, 0, what));
    writeFileSync(portFile, `${port}\n`);
    const opened = new IdentityServer(server, port, dataDir);
    server.on('request', (req, res) => void opened.#answer(req, res));
    return opened;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Begins to answer for the stage's user pool, where it has one. */
  serve({ userPools: [pool] }: Pick<Stage, 'userPools'>): void {
    const [client] = pool?.clients ?? [];
    if (pool === undefined || client === undefined) return;
    const prefix = new URL(pool.issuer).pathname;
    const keys = signingKeys(join(this.#dataDir, 'keys.json'));
    const kept = new KeptTokens(join(this.#dataDir, 'tokens.sqlite'), client.renewalGraceSeconds);
    const provider = identityProvider({ pool, client, users: DEMO_USERS, keys, kept, prefix });
    this.#serving = {
      provider,
      kept,
      client,
      prefix,
      passwords: new Passwords(DEMO_USERS),
      answer: provider.callback(),
    };
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
    this.#serving?.kept.close();
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const serving = this.#serving;
    const path = req.url ?? '/';
    if (serving === null || !path.startsWith(`${serving.prefix}/`)) {
      sendPage(res, 404, messagePage('Not here', 'There is nothing at this address.', '', undefined), []);
      return;
    }
    try {
      await route(serving, req, res, path.slice(serving.prefix.length));
    } catch {
      // Unknown, expired, or of another browser: all alike to whoever came here.
      const text = 'This sign-in has expired or was begun in another window. Start again from the page you came from.';
      const page = messagePage('Start again', text, `${serving.prefix}/sign-in.css`, backTo(serving.client));
      if (res.headersSent) return void res.destroy();
      if (!req.complete) res.setHeader('connection', 'close');
      sendPage(res, 400, page, []);
    }
  }
}

interface Serving {
  provider: Provider;
  kept: KeptTokens;
  client: UserPoolClient;
  prefix: string;
  passwords: Passwords;
  answer: ReturnType<Provider['callback']>;
}

async function route(serving: Serving, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  if (pathname === '/sign-in.css') return sendStyle(res);
  if (pathname.startsWith('/sign-in/')) return signIn(serving, req, res, pathname);
  if (pathname === '/logout') return signOut(serving, req, res, searchParams);
  // The library tells by this where it is mounted.
  Object.assign(req, { originalUrl: req.url, url: path });
  await serving.answer(req, res);
}

async function signIn(serving: Serving, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const { provider, passwords, client, prefix } = serving;
  const { uid } = await provider.interactionDetails(req, res);
  if (path !== `/sign-in/${uid}`) throw new Error('the form is of another sign-in than the browser');
  const show = (status: number, problem: Problem | null) => {
    const page = signInPage(`${prefix}/sign-in/${uid}`, `${prefix}/sign-in.css`, problem);
    sendPage(res, status, page, [...new Set(client.callbackUrls.map((url) => new URL(url).origin))]);
  };
  if (req.method !== 'POST') return show(200, null);
  const form = new URLSearchParams(await formOf(req));
  const name = form.get('username') ?? '';
  const answer = passwords.check(name, form.get('password') ?? '');
  if ('user' in answer) {
    const login = { accountId: subjectOf(answer.user), remember: true };
    return provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
  }
  if (answer.refused === 'wrong') return show(403, { name, text: 'The user name or the password is wrong.' });
  res.setHeader('retry-after', String(answer.seconds));
  const wait = answer.seconds === 1 ? 'a second' : `${answer.seconds} seconds`;
  show(429, { name, text: `Too many wrong passwords. Try again in ${wait}.` });
}

/**
 * Ends the session and leads back, as Cognito's `/logout` does: `client_id` and `logout_uri`, or the words of OpenID
 * Connect. Tokens live on until they expire or the page revokes them.
 */
async function signOut(
  { provider, client, prefix }: Serving,
  req: IncomingMessage,
  res: ServerResponse,
  asked: URLSearchParams,
): Promise<void> {
  const back = asked.get('logout_uri') ?? asked.get('post_logout_redirect_uri') ?? '';
  if (asked.get('client_id') !== client.id || !client.logoutUrls.includes(back)) {
    const text = 'The address to go back to after signing out is not one of this client.';
    return sendPage(res, 400, messagePage('Not signed out', text, `${prefix}/sign-in.css`, backTo(client)), []);
  }
  const session = await provider.Session.get(provider.createContext(req, res));
  await session.destroy();
  const gone = `Path=${prefix}; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax`;
  res.writeHead(302, {
    location: back,
    'set-cookie': ['_session', '_session.sig'].map((name) => `${name}=; ${gone}`),
    'cache-control': 'no-store',
  });
  res.end();
}

function backTo({ logoutUrls }: UserPoolClient): string | undefined {
  return logoutUrls[0];
}

async function formOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  // The connection has to stay open for the refusal to reach the browser.
  const whole: AsyncIterable<Buffer> = req.iterator({ destroyOnReturn: false });
  for await (const part of whole) {
    bytes += part.length;
    if (bytes > FORM_LIMIT_BYTES) throw new Error('the form is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function portOf(path: string): number {
  try {
    const port = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}
