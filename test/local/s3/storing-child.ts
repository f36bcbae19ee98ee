import { createServer } from 'node:http';
import { openObjectStore } from '../../../infra/local/s3/open-object-store.ts';

/** An object store in a process of its own, to be killed: `<data folder>`; prints its port; its events are never taken over. */
const store = await openObjectStore({
  dataDir: process.argv[2] ?? '',
  region: 'eu-west-1',
  buckets: [{ name: 'versioned', versioned: true }],
  onObjectCreated: () => new Promise(() => {}),
});
const server = createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://127.0.0.1');
  void store.handle({ req, res, url, body: null, caller: { arn: 'arn:aws:iam::000000000000:role/tester' } });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
