import { createServer, type RequestListener, type Server } from 'node:http';
import { AccessDenied, type Authority } from '../gateway/authority.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { type ApiAuthority, LocalHttpApi } from '../http-api/http-api.ts';
import type { Functions } from '../lambda/functions.ts';
import { BootError } from './boot-error.ts';
import { listen } from './listen.ts';

/** The server of the stage's HTTP API. Its address is in the templates' outputs, so it listens before they are read. */
export class ApiServer {
  readonly #server: Server;
  readonly #port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  /** @throws BootError when the port is taken */
  static async open(port: number): Promise<ApiServer> {
    const server = createServer();
    const opened = new ApiServer(server, await listen(server, port, 'the HTTP API'));
    server.on('request', opened.#refuse);
    return opened;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Begins to answer with the functions of the stage. @throws BootError for a stage with more than one API */
  serve(authority: Authority, gateway: Gateway, functions: Functions): void {
    const { stage } = authority;
    const [api, ...others] = stage.httpApis;
    if (others.length > 0) {
      throw new BootError(
        'boot.unsupported',
        `Stage ${stage.name} has ${stage.httpApis.length} HTTP APIs; one machine serves one.`,
        'Put their routes into one API.',
      );
    }
    if (api === undefined) return;
    const { region, accountId } = stage;
    const served = new LocalHttpApi({
      api,
      region,
      accountId,
      authority: apiAuthority(authority, gateway),
      invoke: (functionArn, payload) => functions.invoke(functionArn, payload, { awaitedByPerson: true }),
    });
    this.#server.off('request', this.#refuse);
    this.#server.on('request', (req, res) => void served.handle(req, res));
  }

  /** Takes no more requests; resolves when those under way are answered. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeIdleConnections();
    });
  }

  readonly #refuse: RequestListener = (_req, res) => {
    res.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    res.end(JSON.stringify({ message: 'Service Unavailable' }));
  };
}

function apiAuthority(authority: Authority, gateway: Gateway): ApiAuthority {
  return {
    identify(req, url, bodySha256) {
      const { service, ...identity } = gateway.identify(req, url, bodySha256);
      if (service !== 'execute-api') throw new Error(`the request is signed for ${service}, not for execute-api`);
      return identity;
    },
    mayCall: (callerArn, resource) =>
      authority.authorise(callerArn, { action: 'execute-api:Invoke', resource }).allowed,
    mayInvoke(functionArn, routeArn) {
      try {
        authority.demandInvoke('apigateway.amazonaws.com', functionArn, routeArn);
        return true;
      } catch (error) {
        if (error instanceof AccessDenied) return false;
        throw error;
      }
    },
  };
}
