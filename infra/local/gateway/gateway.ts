import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answersCrossOrigin } from '../s3/cors.ts';
import type { Authority } from './authority.ts';
import { Credentials } from './credentials.ts';
import { GatewayError } from './gateway-error.ts';
import { needsOf, SERVICE_NAMES, type ServiceName } from './needs-of-service.ts';
import { refuseRequest } from './refusal-response.ts';
import type { LocalService } from './service.ts';
import { verifySignature } from './sigv4.ts';

export interface GatewayOptions {
  /** Folder of the gateway's own, for the secret of its access keys. */
  dataDir: string;
  /** 0 takes a free one. */
  port: number;
  now?: () => Date;
}

/** What the gateway stands in front of; known only once the templates are read with the gateway's address in them. */
export interface Served {
  authority: Authority;
  services: Partial<Record<ServiceName, LocalService>>;
}

/** Who signed a request, in the shape in which API Gateway shows it to functions. */
export interface Caller {
  accessKey: string;
  accountId: string;
  callerId: string;
  userArn: string;
  userId: string;
}

/** DynamoDB's limit; every other JSON service takes less. */
const LARGEST_JSON_BYTES = 16 * 1024 * 1024;
/** Longer than SDK clients keep an unused connection, so that the client closes it and no request meets a closing one. */
const KEEP_ALIVE_MS = 65_000;

/**
 * The one address of all AWS services on this machine. It finds out who signed a request, asks the policies whether
 * they may, and only then hands it to the service that it was signed for.
 */
export class Gateway {
  readonly credentials: Credentials;
  readonly #server: Server;
  readonly #now: () => Date;
  #served: Served | undefined;

  constructor(server: Server, credentials: Credentials, now: () => Date) {
    this.credentials = credentials;
    this.#server = server;
    this.#now = now;
    server.on('request', (req, res) => this.#answer(req, res, () => {}));
    // A client that asks first whether to send its body learns of a refusal before it does.
    server.on('checkContinue', (req, res) => this.#answer(req, res, () => res.writeContinue()));
    server.on('clientError', (_error, socket) => socket.destroy());
  }

  /** `http://127.0.0.1:<port>` */
  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Begins to hand requests on. Until then clients are told to try again. */
  serve(served: Served): void {
    this.#served = served;
  }

  /**
   * Who signed a request to something else than the gateway, such as an HTTP API.
   *
   * @throws SignatureError when nobody known did, or not for this service and region
   */
  identify(req: IncomingMessage, url: URL, bodySha256: string | null): Caller & { service: string } {
    const secretOf = (accessKeyId: string) => this.credentials.find(accessKeyId)?.secretAccessKey;
    const signer = verifySignature(req, url, bodySha256, secretOf, this.#now());
    const region = this.#served?.authority.stage.region;
    if (region !== undefined && signer.region !== region) {
      const message = `The request is signed for the region ${signer.region}; this stage runs in ${region}.`;
      throw new GatewayError('AuthorizationHeaderMalformed', 400, message);
    }
    const arn = this.credentials.find(signer.accessKeyId)?.arn ?? '';
    return {
      service: signer.service,
      accessKey: signer.accessKeyId,
      accountId: arn.split(':')[4] ?? '',
      callerId: signer.accessKeyId,
      userArn: arn,
      userId: signer.accessKeyId,
    };
  }

  /** Takes no more requests and ends those under way. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(req: IncomingMessage, res: ServerResponse, wantBody: () => void): void {
    const scope = scopeOf(req);
    if (answersCrossOrigin(req, res, this.#served?.authority.stage.buckets ?? [])) return;
    this.#handOn(req, res, scope, wantBody).catch((error: unknown) => refuseRequest(req, res, error, scope));
  }

  async #handOn(
    req: IncomingMessage,
    res: ServerResponse,
    scope: ServiceName | undefined,
    wantBody: () => void,
  ): Promise<void> {
    const served = this.#served;
    if (served === undefined) throw new GatewayError('ServiceUnavailable', 503, 'The runtime is still starting.');
    const service = scope === undefined ? undefined : served.services[scope];
    if (scope === undefined || service === undefined) {
      const offered = SERVICE_NAMES.filter((name) => served.services[name] !== undefined).join(', ');
      throw new GatewayError(
        'UnknownService',
        400,
        `The request is not signed for a service that runs on this machine (${offered}).`,
      );
    }
    const url = parseUrl(this.endpoint, req);
    const isS3 = scope === 's3';
    if (!isS3) wantBody();
    const body = isS3 ? null : await readBody(req);
    const caller = this.identify(req, url, body === null ? null : createHash('sha256').update(body).digest('hex'));
    const call = {
      method: req.method ?? '',
      target: req.url ?? '',
      headers: req.headers,
      json: body === null || scope === 'lambda' ? undefined : parseJson(body),
    };
    served.authority.demand(caller.userArn, needsOf(scope, call, served.authority));
    if (isS3) wantBody();
    await service.handle({ req, res, url, body, caller: { arn: caller.userArn } });
  }
}

/**
 * Opens the gateway on the loopback.
 *
 * @throws GatewayError `PortTaken` when something else listens on the port
 */
export async function openGateway({ dataDir, port, now = () => new Date() }: GatewayOptions): Promise<Gateway> {
  const credentials = new Credentials(dataDir);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const gateway = new Gateway(server, credentials, now);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    const message = `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port`;
    throw new GatewayError('PortTaken', 0, message, { cause });
  }
  return gateway;
}

/** The service that a request says it is signed for; nothing is verified yet. */
function scopeOf(req: IncomingMessage): ServiceName | undefined {
  const credential =
    /Credential=([^,\s]+)/.exec(req.headers.authorization ?? '')?.[1] ??
    /[?&]X-Amz-Credential=([^&]+)/i.exec(req.url ?? '')?.[1]?.replaceAll(/%2F/gi, '/');
  const name = credential?.split('/').at(-2);
  return SERVICE_NAMES.find((known) => known === name);
}

function parseUrl(endpoint: string, req: IncomingMessage): URL {
  const url = URL.parse(`${endpoint}${req.url ?? '/'}`);
  if (url === null) throw new GatewayError('InvalidURI', 400, 'The address of the request cannot be read.');
  return url;
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection stays open after the limit, so that the client gets to read the refusal.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > LARGEST_JSON_BYTES) {
      throw new GatewayError('RequestEntityTooLarge', 413, `A request takes at most ${LARGEST_JSON_BYTES} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new GatewayError('SerializationException', 400, 'The body of the request is not JSON.', { cause });
  }
}
