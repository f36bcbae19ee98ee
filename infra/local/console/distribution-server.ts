import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { BootError } from '../boot/boot-error.ts';
import { listen } from '../boot/listen.ts';
import type { Authority } from '../gateway/authority.ts';
import type { DirectObjects } from '../s3/direct-objects.ts';
import type { AnswerHeaders, Behaviour, Distribution, Stage } from '../templates/stage.ts';
import { ApiOrigin } from './api-origin.ts';
import { BucketOrigin } from './bucket-origin.ts';
import { edgeFunction } from './edge-function.ts';
import { wildcard } from './wildcard.ts';

const CLOUDFRONT = 'cloudfront.amazonaws.com';

/** What a distribution needs to know of the stage, and to ask of its policies. */
export interface DistributionAuthority extends Pick<Authority, 'authorise' | 'allows'> {
  stage: Pick<Stage, 'name' | 'accountId' | 'distributions'>;
}

type Headers = Record<string, string | string[]>;
type Answerer = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void>;

/**
 * The stage's CloudFront distribution on this machine: the page and the API at one address. Its address is in the
 * templates' outputs, so it listens before they are read. There is no cache in front of the bucket: a file is as new as
 * the bucket's, which no one can tell from a cache that asks.
 */
export class DistributionServer {
  readonly #server: Server;
  readonly #port: number;
  readonly #closing: (() => void)[] = [];

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  /** @throws BootError when the port is taken */
  static async open(port: number): Promise<DistributionServer> {
    const server = createServer({ keepAliveTimeout: 65_000 });
    const opened = new DistributionServer(server, await listen(server, port, "the officers' page"));
    server.on('request', refuseStarting);
    return opened;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Begins to answer. @throws BootError for a stage with more than one distribution, SyntaxError for broken edge code */
  serve(authority: DistributionAuthority, objects: DirectObjects, report: (line: string) => void = () => {}): void {
    const { stage } = authority;
    const [distribution, ...others] = stage.distributions;
    if (others.length > 0) {
      throw new BootError(
        'boot.unsupported',
        `Stage ${stage.name} has ${stage.distributions.length} CloudFront distributions; one machine serves one.`,
        'Put what they serve into one distribution.',
      );
    }
    this.#server.off('request', refuseStarting);
    if (distribution === undefined) {
      this.#server.on('request', (_req, res) => end(res, 404, {}, 'This stage has no page.'));
      return;
    }
    const behaviours = distribution.behaviours.map((behaviour) => ({
      pattern: wildcard(behaviour.pattern),
      answer: this.#answerer(distribution, behaviour, authority, objects),
    }));
    this.#server.on('request', (req: IncomingMessage, res: ServerResponse) => {
      const path = (req.url ?? '/').split('?')[0] ?? '/';
      const found = behaviours.find(({ pattern }) => pattern.test(path));
      found?.answer(req, res, path).catch((error: unknown) => {
        report(`${path} of the page could not be answered: ${String(error)}`);
        if (res.headersSent) res.destroy();
        else end(res, 502, {}, 'The page could not be had.');
      });
    });
  }

  /** Takes no more requests; resolves when those under way are answered. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeIdleConnections();
    });
    for (const close of this.#closing.splice(0)) close();
  }

  #answerer(
    distribution: Distribution,
    behaviour: Behaviour,
    authority: DistributionAuthority,
    objects: DirectObjects,
  ): Answerer {
    const answer = this.#originOf(distribution, behaviour, authority, objects);
    const rewrite = behaviour.viewerRequest === undefined ? undefined : edgeFunction(behaviour.viewerRequest);
    return async (req, res, path) => {
      const method = req.method ?? 'GET';
      if (!behaviour.methods.includes(method)) {
        const text = 'This address takes no such request.';
        return end(res, 403, answerHeaders({}, behaviour.headers), method === 'HEAD' ? '' : text);
      }
      const uri = rewrite?.({ method, uri: path, headers: {} }) ?? path;
      await answer(req, res, uri === '/' ? `/${distribution.rootObject}` : uri);
    };
  }

  #originOf(
    distribution: Distribution,
    behaviour: Behaviour,
    authority: DistributionAuthority,
    objects: DirectObjects,
  ): Answerer {
    const { origin, headers } = behaviour;
    if ('address' in origin) {
      const api = new ApiOrigin(origin.address);
      this.#closing.push(() => api.close());
      return (req, res) => api.pass(req, res, (given) => answerHeaders(given, headers));
    }
    const context = { 'aws:SourceArn': distribution.arn, 'aws:SourceAccount': authority.stage.accountId };
    const arn = `arn:aws:s3:::${origin.bucket}`;
    const bucket = new BucketOrigin({
      objects,
      bucket: origin.bucket,
      mayRead: (key) =>
        authority.authorise(CLOUDFRONT, { action: 's3:GetObject', resource: `${arn}/${key}`, context }).allowed,
      mayList: () => authority.allows(CLOUDFRONT, { action: 's3:ListBucket', resource: arn, context }),
    });
    return async (req, res, uri) => {
      const key = decoded(uri.slice(1));
      if (key === undefined) return end(res, 400, answerHeaders({}, headers), 'The address cannot be read.');
      const { status, headers: given, body } = await bucket.answer(req, key, behaviour);
      const all = answerHeaders(given, headers);
      if (status !== 304) all['content-length'] = String(body.length);
      res.writeHead(status, all).end(req.method === 'HEAD' ? undefined : body);
    };
  }
}

function answerHeaders(given: Headers, { set, remove }: AnswerHeaders): Headers {
  const headers: Headers = { ...given };
  for (const name of remove) delete headers[name];
  for (const { name, value, override } of set) {
    if (override || !(name in headers)) headers[name] = value;
  }
  headers['x-amz-cf-id'] = randomBytes(18).toString('base64url');
  return headers;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const refuseStarting: RequestListener = (_req, res) => end(res, 503, { 'retry-after': '1' }, 'Tidewaiter is starting.');

function end(res: ServerResponse, status: number, headers: Headers, text: string): void {
  res.writeHead(status, { ...headers, 'content-type': 'text/plain;charset=UTF-8' }).end(text);
}
