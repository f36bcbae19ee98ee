import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server on the loopback. `fetch` takes addresses below https://lists.example/ there, and no others anywhere. */
export async function openPublisher() {
  const answers = new Map<string, Answer>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    answers,
    requests,
    /** Serves a text as publishers do: with an etag, and "not modified" to whoever has it. */
    serve(path: string, text: string, etag = `"${text.length}"`): void {
      answers.set(path, (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { etag, 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' }).end(text);
      });
    },
    fetch: ((input: string, init?: RequestInit) => {
      const url = new URL(input);
      if (url.origin !== 'https://lists.example') throw new Error(`${url.origin} was asked`);
      return fetch(`http://127.0.0.1:${port}${url.pathname}`, init);
    }) as typeof globalThis.fetch,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
