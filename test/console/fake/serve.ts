/** The console over a fake API, for work on the page alone: `node test/console/fake/serve.ts [port] [tasks] [role]`. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { roleSchema } from '../../../shared/access/principal.ts';
import { startFakeServer } from './fake-server.ts';
import { fakeTaskRoutes, fakeTasks } from './fake-tasks.ts';

const [port = '8788', count = '300', role = 'officer'] = process.argv.slice(2);
const vite = await createServer({
  configFile: fileURLToPath(new URL('../../../functions/console/vite.config.ts', import.meta.url)),
  server: { middlewareMode: true },
});
const now = () => Date.now();
const fake = await startFakeServer({
  principal: { id: 'officer-anna', roles: [roleSchema.parse(role)], ports: 'all', lanes: 'all' },
  routes: fakeTaskRoutes(fakeTasks(Number(count), now()), now),
  page: vite.middlewares,
  port: Number(port),
});
console.log(`the console over a fake API: ${fake.origin}`);
