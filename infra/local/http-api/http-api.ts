import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InvokeResult } from '../lambda/function-settings.ts';
import { LambdaError } from '../lambda/lambda-error.ts';
import type { HttpApi, HttpRoute } from '../templates/stage.ts';
import { type Cors, corsHeaders, isPreflight, readCors } from './cors.ts';
import { answerOf, type HttpAnswer, messageAnswer } from './function-response.ts';
import { type IamIdentity, type Identity, requestEventOf } from './request-event.ts';
import { matchRoute, PathError, type RouteMatch } from './route-match.ts';
import { TokenAuthorizer, TokenRefused } from './token-authorizer.ts';

/** API Gateway's payload quota. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** Decides who a caller is and what it may do; the gateway of the runtime implements it. */
export interface ApiAuthority {
  /** The signer of a request, by Signature Version 4 for `execute-api`. Throws when it is nobody or the signature is wrong. */
  identify(req: IncomingMessage, url: URL, bodySha256: string): IamIdentity;
  /** Whether a caller may do `execute-api:Invoke` on `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`. */
  mayCall(callerArn: string, routeArn: string): boolean;
  /** Whether the function lets the API call it (AWS::Lambda::Permission), by the ARN of the route. */
  mayInvoke(functionArn: string, routeArn: string): boolean;
}

export interface HttpApiOptions {
  api: HttpApi;
  region: string;
  accountId: string;
  authority: ApiAuthority;
  invoke(functionArn: string, payload: string): Promise<InvokeResult>;
}

/** A route that this machine can't serve; known before the API opens. */
export class UnsupportedRoute extends Error {
  override readonly name = 'UnsupportedRoute';
  readonly code = 'http-api.route';
}

/** One HTTP API of the templates: answers the requests of a server. */
export class LocalHttpApi {
  readonly #options: HttpApiOptions;
  readonly #cors: Cors | null;
  readonly #authorizers = new Map<string, TokenAuthorizer>();

  /** @throws UnsupportedRoute */
  constructor(options: HttpApiOptions) {
    this.#options = options;
    this.#cors = readCors(options.api.cors);
    for (const route of options.api.routes) {
      refuseUnsupported(route);
      const { authorizer } = route;
      if (authorizer !== undefined) this.#authorizers.set(authorizer.id, new TokenAuthorizer(authorizer));
    }
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const preflight = this.#cors !== null && isPreflight(req);
    const answer = preflight
      ? { status: 204, headers: {}, cookies: [], body: Buffer.alloc(0) }
      : await this.#answer(req);
    const cors = this.#cors === null ? {} : corsHeaders(this.#cors, req, preflight);
    if (res.destroyed) return;
    if (answer.cookies.length > 0) res.setHeader('set-cookie', answer.cookies);
    // A body that was not read to its end would be taken for the next request on this connection.
    if (!req.complete) res.setHeader('connection', 'close');
    res.writeHead(answer.status, { ...answer.headers, ...cors, 'content-length': String(answer.body.length) });
    res.end(req.method === 'HEAD' ? undefined : answer.body);
  }

  async #answer(req: IncomingMessage): Promise<HttpAnswer> {
    const requestId = randomUUID();
    try {
      return await this.#route(req, requestId);
    } catch (error) {
      return answerForError(error);
    }
  }

  async #route(req: IncomingMessage, requestId: string): Promise<HttpAnswer> {
    const { api, authority } = this.#options;
    const url = new URL(req.url ?? '/', `http://${req.headers.host ?? '127.0.0.1'}`);
    const body = await readBody(req);
    if (body === null) return messageAnswer(413, 'Request Entity Too Large');
    const path = this.#pathInStage(url.pathname);
    const match = path === null ? undefined : matchRoute(api.routes, req.method ?? 'GET', path);
    if (match === undefined) return messageAnswer(404, 'Not Found');

    let identity: Identity | null = null;
    if (match.route.authorization === 'AWS_IAM') {
      const iam = identify(authority, req, url, body);
      if (iam === null || !authority.mayCall(iam.userArn, this.#arnOf(`${req.method}${path}`))) {
        return messageAnswer(403, 'Forbidden');
      }
      identity = { iam };
    } else if (match.route.authorization === 'JWT') {
      const authorizer = this.#authorizers.get(match.route.authorizer?.id ?? '');
      if (authorizer === undefined) return messageAnswer(401, 'Unauthorized');
      identity = { jwt: { claims: await authorizer.claimsOf(req.headers.authorization), scopes: null } };
    }
    const routePath = match.route.routeKey === '$default' ? '/$default' : (match.route.routeKey.split(' ')[1] ?? '/');
    const routeMethod = match.route.routeKey.split(' ')[0]?.replace(/^(ANY|\$default)$/, '*') ?? '*';
    if (!authority.mayInvoke(match.route.functionArn, this.#arnOf(`${routeMethod}${routePath}`))) {
      return messageAnswer(500, 'Internal Server Error');
    }
    return this.#invoke(match, { req, url, body, identity, requestId });
  }

  async #invoke(
    match: RouteMatch,
    request: { req: IncomingMessage; url: URL; body: Buffer; identity: Identity | null; requestId: string },
  ): Promise<HttpAnswer> {
    const { api, accountId, invoke } = this.#options;
    const event = requestEventOf({
      ...request,
      match,
      apiId: api.id,
      stageName: api.stageName,
      accountId,
      now: new Date(),
    });
    const { promise: late, resolve } = Promise.withResolvers<HttpAnswer>();
    const timer = setTimeout(() => resolve(messageAnswer(503, 'Service Unavailable')), match.route.timeoutMs);
    try {
      const answered = invoke(match.route.functionArn, JSON.stringify(event)).then(answerOf, answerForError);
      const answer = await Promise.race([answered, late]);
      return { ...answer, headers: { ...answer.headers, 'apigw-requestid': request.requestId } };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Every stage but `$default` is the first segment of its paths. */
  #pathInStage(path: string): string | null {
    const { stageName } = this.#options.api;
    if (stageName === '$default') return path;
    if (path !== `/${stageName}` && !path.startsWith(`/${stageName}/`)) return null;
    return path.slice(stageName.length + 1) || '/';
  }

  #arnOf(methodAndPath: string): string {
    const { api, region, accountId } = this.#options;
    return `arn:aws:execute-api:${region}:${accountId}:${api.id}/${api.stageName}/${methodAndPath}`;
  }
}

function refuseUnsupported(route: HttpRoute): void {
  const sources = route.authorizer?.identitySource ?? [];
  const what =
    route.payloadFormat !== '2.0'
      ? `payload format ${route.payloadFormat}`
      : sources.some((source) => source.toLowerCase() !== '$request.header.authorization')
        ? `a token in ${sources.join(', ')}`
        : null;
  if (what === null) return;
  throw new UnsupportedRoute(`route ${route.routeKey} has ${what}, which the one-machine runtime does not offer yet`);
}

function identify(authority: ApiAuthority, req: IncomingMessage, url: URL, body: Buffer): IamIdentity | null {
  try {
    return authority.identify(req, url, createHash('sha256').update(body).digest('hex'));
  } catch {
    // API Gateway answers every wrong signature alike.
    return null;
  }
}

function answerForError(error: unknown): HttpAnswer {
  if (error instanceof PathError) return messageAnswer(400, 'Bad Request');
  if (error instanceof TokenRefused) {
    const answer = messageAnswer(401, 'Unauthorized');
    return { ...answer, headers: { ...answer.headers, 'www-authenticate': error.challenge } };
  }
  if (!(error instanceof LambdaError)) return messageAnswer(500, 'Internal Server Error');
  if (error.name === 'RequestTooLargeException') return messageAnswer(413, 'Request Entity Too Large');
  return messageAnswer(
    error.name === 'TooManyRequestsException' || error.status === 500 ? 503 : 500,
    'Service Unavailable',
  );
}

/** The whole body, or null when it is larger than the API takes. */
async function readBody(req: IncomingMessage): Promise<Buffer | null> {
  if (Number(req.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) return null;
  const parts: Buffer[] = [];
  let bytes = 0;
  // The connection has to stay open for the refusal to reach the client.
  const whole: AsyncIterable<Buffer> = req.iterator({ destroyOnReturn: false });
  for await (const part of whole) {
    bytes += part.length;
    if (bytes > BODY_LIMIT_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
