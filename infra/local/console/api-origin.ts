import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** Of one connection, not of the message (RFC 9110, section 7.6.1); and the host, since the origin is called by its own. */
const NOT_HANDED_ON = new Set(
  'connection host keep-alive proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade'.split(' '),
);

/** Hands requests on to another server of this machine, as they come, and its answers back. */
export class ApiOrigin {
  readonly #address: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(address: string) {
    this.#address = new URL(address);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Resolves when the answer is on its way whole. `begin` gives the headers that the browser gets in place of these. */
  async pass(
    req: IncomingMessage,
    res: ServerResponse,
    begin: (headers: Record<string, string | string[]>) => Record<string, string | string[]>,
  ): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const { hostname, port } = this.#address;
    const headers = handedOn(req.headers);
    headers['x-forwarded-for'] = [req.headers['x-forwarded-for'], req.socket.remoteAddress]
      .flat()
      .filter(Boolean)
      .join(', ');
    const onward = request(
      { hostname, port, method: req.method, path: req.url, headers, agent: this.#agent },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, begin(handedOn(answer.headers)));
        answer.pipe(res);
        answer.on('error', reject);
      },
    );
    onward.on('error', reject);
    // Who has gone waits for nothing, and that is no failure.
    res.on('close', () => {
      resolve();
      onward.destroy();
    });
    req.pipe(onward);
    await promise;
  }
}

function handedOn(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || NOT_HANDED_ON.has(name) ? [] : [[name, value]],
    ),
  );
}
