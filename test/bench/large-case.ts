import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import dynalite from 'dynalite';
import * as z from 'zod';
import { exportCase } from '../../functions/export-case/export-case.ts';
import { fontsIn } from '../../functions/export-case/report/fonts.ts';
import { reviewApi } from '../../functions/review/api.ts';
import { openCase } from '../../functions/stores/cases.ts';
import { openCasesTable } from '../../functions/stores/cases-table.ts';
import { openObjectStore } from '../../infra/local/s3/open-object-store.ts';
import { trailCheckSchema, trailSchema } from '../../shared/review/trail-answers.ts';
import { writeLargeCase } from '../functions/cases/large-case.ts';
import { writeTrail } from '../functions/cases/long-trail.ts';
import { apiServicesOver } from '../functions/review/api-under-test.ts';

/**
 * `node --expose-gc test/bench/large-case.ts [ENTRIES DOCUMENTS FINDINGS]`: time and memory of what reads a whole case, for
 * a trail of 100,000 entries and a case of 20,000 documents and 5,000 findings. Tables (dynalite on LevelDB, as on one
 * machine) and objects are in a process of their own, so that the memory is that of the functions. What AWS adds and takes,
 * its network and its faster tables, is not in it.
 */
const MB = 1024 * 1024;
const AT = '2026-03-02T08:00:00.000Z';
const LONG = { port: 'NLRTM', reference: 'LONG' };
const LARGE = { port: 'NLRTM', reference: 'LARGE' };
const placesSchema = z.object({ tables: z.int(), objects: z.int() });

if (process.argv[2] === 'serve') await serve();
else await measure(process.argv.slice(2).map(Number));

async function serve(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-large-'));
  process.once('disconnect', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
  const tables = dynalite({ path: join(folder, 'items'), createTableMs: 0 });
  const store = await openObjectStore({
    ...{ dataDir: join(folder, 'objects'), region: 'eu-west-1', onObjectCreated: async () => undefined },
    buckets: ['intake', 'readings'].map((name) => ({ name, versioned: name === 'intake' })),
  });
  const objects = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://127.0.0.1');
    void store.handle({ req, res, url, body: null, caller: { arn: 'arn:aws:iam::000000000000:role/bench' } });
  });
  const portOf = async (server: typeof objects) => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' ? address?.port : null;
  };
  process.send?.({ tables: await portOf(tables), objects: await portOf(objects) });
}

async function measure([entries = 100_000, documents = 20_000, findings = 5000]: number[]): Promise<void> {
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), 'serve'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    const table = await openTable(server);
    const { services, objects } = table;
    await openCase(services.table, LONG, AT, AT);
    await timed('writing the trail', () =>
      writeTrail(services.table, LONG, entries, (n) => ({
        ...{
          id: `viewed-${n}`,
          at: AT,
          actor: `officer-${n % 50}`,
          action: 'case viewed',
          detail: { revision: n % 9 },
        },
      })),
    );
    await timed('writing the case', () => writeLargeCase(services.table, LARGE, { documents, findings }));
    const api = reviewApi(services);
    let requests = 0;
    const call = async (method: 'GET' | 'POST', path: string, body?: object) => {
      requests += 1;
      const principal = { id: 'auditor-dana', roles: ['auditor' as const], ports: 'all' as const, lanes: [] };
      const request = new Request(`https://api.example${path}`, { method, body: body ? JSON.stringify(body) : null });
      const text = await (await api.fetch(request, { caller: { principal, requestId: `bench-${requests}` } })).text();
      return { bytes: text.length, answer: JSON.parse(text) as unknown };
    };
    const trail = '/cases/NLRTM/LONG/trail';
    await call('GET', `${trail}?limit=1`);
    const page = await timed('a page of 100, newest first', () => call('GET', trail));
    const { next } = trailSchema.parse(page.answer);
    await timed('the page after it', () => call('GET', `${trail}?after=${next}`));
    await timed('a page of 1,000, oldest first', () => call('GET', `${trail}?order=oldest&limit=1000`));
    const steps: number[] = [];
    await timed('the whole check, all steps', async () => {
      let body: object = { from: 'start' };
      for (let done = false; !done; ) {
        const begun = performance.now();
        const step = trailCheckSchema.parse((await call('POST', `${trail}/check`, body)).answer);
        steps.push(performance.now() - begun);
        if (step.firstBreak !== null) throw new Error(`broken at ${step.firstBreak}`);
        body = { run: step.run };
        done = step.done;
      }
    });
    console.log(`  ${steps.length} steps, the longest ${Math.round(Math.max(...steps))} ms`);
    await timed('a check that goes on from there', () => call('POST', `${trail}/check`, {}));
    const whole = await timed('opening the large case', () => call('GET', '/cases/NLRTM/LARGE'));
    console.log(`  ${(whole.bytes / 1e6).toFixed(2)} MB`);
    await timed('opening it again', () => call('GET', '/cases/NLRTM/LARGE'));
    const progress = await timed('its progress', () => call('GET', '/cases/NLRTM/LARGE/progress'));
    console.log(`  ${(progress.bytes / 1e6).toFixed(2)} MB`);
    await timed('its next findings', async () => {
      const { beyond } = z
        .object({ beyond: z.object({ findings: z.object({ next: z.string() }) }) })
        .parse(whole.answer);
      return call('GET', `/cases/NLRTM/LARGE/findings?after=${beyond.findings.next}`);
    });
    const exporting = { ...exportServices(), table: services.table, objects };
    const caller = { principal: { id: 'auditor-dana', roles: [], ports: 'all' as const, lanes: [] }, requestId: 'x1' };
    await timed('exporting the long trail', () => exportCase(exporting, LONG, caller));
    await timed('refusing to export the large case', () => exportCase(exporting, LARGE, caller).catch(console.log));
  } finally {
    server.disconnect();
  }
}

async function openTable(server: ChildProcess) {
  const [message] = await once(server, 'message');
  const places = placesSchema.parse(message);
  const credentials = { accessKeyId: 'AKIAINVENTED', secretAccessKey: 'invented' };
  const endpointOf = (port: number) => ({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials });
  const client = new DynamoDBClient(endpointOf(places.tables));
  const attribute = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });
  await client.send(
    new CreateTableCommand({
      ...{ TableName: 'cases', BillingMode: 'PAY_PER_REQUEST' },
      AttributeDefinitions: ['pk', 'sk', 'queue', 'rank', 'holder'].map((AttributeName) => ({
        ...{ AttributeName, AttributeType: 'S' },
      })),
      KeySchema: [attribute('pk', 'HASH'), attribute('sk', 'RANGE')],
      GlobalSecondaryIndexes: ['queue', 'holder'].map((IndexName) => ({
        ...{ IndexName, KeySchema: [attribute(IndexName, 'HASH'), attribute('rank', 'RANGE')] },
        Projection: { ProjectionType: 'ALL' },
      })),
    }),
  );
  await waitUntilTableExists({ client, minDelay: 0.01, maxDelay: 0.1, maxWaitTime: 10 }, { TableName: 'cases' });
  const services = apiServicesOver(openCasesTable('cases', client), () => AT);
  return { services, objects: { client: new S3Client({ ...endpointOf(places.objects), forcePathStyle: true }) } };
}

function exportServices() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = {
    keyId: 'bench',
    publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
    sign: async (message: Uint8Array) => sign('sha256', message, privateKey),
  };
  const fonts = fontsIn(fileURLToPath(new URL('../../node_modules/@fontsource/noto-sans/files', import.meta.url)));
  return { intakeBucket: 'intake', readingsBucket: 'readings', signer, fonts, now: () => AT };
}

/** Prints how long it took, here and in the processes that it waits for, and how much more memory was resident at most than before. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 2);
  const begun = performance.now();
  const used = process.cpuUsage();
  const result = await work();
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  const own = ((user + system) / 1000).toFixed(0);
  clearInterval(timer);
  peak = Math.max(peak, process.memoryUsage().rss);
  const [more, all] = [peak - before, peak].map((bytes) => (bytes / MB).toFixed(0));
  console.log(
    `${what}: ${ms.toFixed(0)} ms (${own} on the processor), ${more} MB more at its peak of ${all} MB (load ${loadavg()[0]?.toFixed(1)})`,
  );
  return result;
}
