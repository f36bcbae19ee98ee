import { once } from 'node:events';
import { createServer } from 'node:http';
import type { LocalService } from '../../../infra/local/gateway/service.ts';

/** A service without gateway and policies before it, for SDK clients with any credentials. */
export async function serveBare(service: LocalService) {
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const url = new URL(`http://127.0.0.1${req.url}`);
    await service.handle({ req, res, url, body: Buffer.concat(chunks), caller: { arn: 'arn:aws:iam::0:root' } });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    client: { endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 },
    async close() {
      server.closeAllConnections();
      server.close();
      await service.close();
    },
  };
}
