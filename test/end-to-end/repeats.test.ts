import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { isAtRest } from '../../infra/local/cli/start/expectation.ts';
import { StageBench } from './bench.ts';
import { expectOutcome } from './outcome.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import { type Traffic, unrulyQueues } from './unruly-queues.ts';

const SEED = 74;
/** Longer than a message is under way, so that what was uploaded together is examined together, as in the clean run. */
const SETTLE_SECONDS = 6;

const weather = vi.hoisted((): { unruly: ((queues: never) => unknown) | null } => ({ unruly: null }));
vi.mock(import('../../infra/local/sqs/open-queues.ts'), async (load) => {
  const { openQueues } = await load();
  return {
    openQueues: async (options) => {
      const queues = await openQueues(options);
      return weather.unruly === null ? queues : (weather.unruly(queues as never) as typeof queues);
    },
  };
});

const benches: StageBench[] = [];
afterEach(async () => {
  weather.unruly = null;
  for (const bench of benches.splice(0)) await bench.close();
});

/** Runs consignments to their end, and gives what then stands in the table, without what differs from run to run. */
async function tableAfterRun(random: () => number): Promise<string[]> {
  const bench = await StageBench.open();
  benches.push(bench);
  bench.copy.ports({ gatherSeconds: 3600, settleSeconds: SETTLE_SECONDS });
  const { runtime, running } = await bench.start();
  await running.watchlists();
  const consignments = await samples('05', '06', '10', '11', '13');
  const files = (await Promise.all(consignments.map((sample) => filesOf(sample)))).flat();
  for (const file of shuffled(files, random)) await running.uploadOnce(file);
  for (const sample of consignments) await running.atRest(idOf(sample), (await filesOf(sample)).length);
  for (const sample of consignments) {
    await running.submit(sample, { late: true });
    await running.atRest(idOf(sample), (await filesOf(sample)).length + (await filesOf(sample, true)).length);
  }
  const quiet = () =>
    eventually(
      async () => runtime.queueDepths().every(({ waiting, inFlight }) => waiting + inFlight === 0),
      'all queues are empty',
    );
  await quiet();
  for (const sample of consignments) await expectOutcome(running, sample);
  await listBuyerOf05(running);
  await quiet();
  for (const sample of consignments) await tasksOpened(running, idOf(sample));
  expect(runtime.denials()).toEqual([]);
  const items = await running.items();
  await bench.stop();
  return withoutTheRun(items);
}

/** Waits until every lane of a case in review has its task and says so in the trail: a case is in review a moment before that. */
async function tasksOpened(running: RunningStage, id: string): Promise<void> {
  await eventually(async () => {
    const progress = await running.progress(id);
    if (progress?.status !== 'in-review') return progress !== null;
    const pk = `CASE#${id.replace('/', '#')}`;
    const items = (await running.items()).filter((item) => item.pk === pk);
    const revision = progress.revision ?? 1;
    return (progress.lanes ?? []).every(
      (lane) =>
        items.some(({ sk }) => sk === `TASK#r${String(revision).padStart(4, '0')}#${lane}`) &&
        items.some((item) => item.id === `task-r${revision}-${lane}-e0`),
    );
  }, `every lane of ${id} has its task`);
}

/** Puts the buyer of one consignment on a list, and waits until its case has come to rest again. */
async function listBuyerOf05(running: RunningStage): Promise<void> {
  const list = await readFile(join(import.meta.dirname, '../../events/watchlists/ofac-sdn/sdn.csv'), 'utf8');
  const row = `900902,"STOELENRIF INTERIEUR B.V.",${'-0- ,'.repeat(9)}-0- \r\n`;
  await running.put('watchlists/sources/ofac-sdn/sdn.csv', row + list, running.output('ReferenceBucket'));
  const [sample] = await samples('05');
  await eventually(async () => {
    const progress = sample && (await running.progress(idOf(sample)));
    return progress?.revision === 2 && isAtRest(progress) && progress.lanes?.includes('sanctions');
  }, 'the case of the listed buyer is open again');
}

it('finds the same, and nothing twice, when every event comes twice and out of order', async () => {
  const clean = await tableAfterRun(seededRandom(SEED));
  const random = seededRandom(SEED + 1);
  const traffic: Traffic = { sent: 0, delivered: 0, overtaken: 0 };
  weather.unruly = (queues) => unrulyQueues(queues, random, traffic);
  const repeated = await tableAfterRun(seededRandom(SEED + 2));

  expect(traffic.delivered).toBe(2 * traffic.sent);
  expect(traffic.overtaken).toBeGreaterThan(traffic.sent / 4);
  expect(repeated).toEqual(clean);
}, 600_000);

const documentSchema = z.looseObject({
  sk: z.string(),
  key: z.string(),
  documentId: z.string(),
  versionId: z.string(),
});

/** The items of a table as text, in order, without instants, tokens, hashes of trails, and ids that come from versions. */
function withoutTheRun(items: readonly Record<string, unknown>[]): string[] {
  const names = new Map<string, string>();
  for (const item of items) {
    const document = documentSchema.safeParse(item);
    if (!document.success) continue;
    names.set(document.data.documentId, `<${document.data.key}>`).set(document.data.versionId, '<version>');
  }
  return items
    .filter(({ action }) => action !== 'case viewed')
    .map((item) => {
      // Arrivals and tries count messages, and trails are numbered in the order in which stations came to write.
      const { taskToken, gatherToken, sequencer, arrivals, tries, sequence, previous, hash, ...rest } = item;
      const sk = sequence === undefined ? rest.sk : 'AUDIT';
      let text = JSON.stringify({ ...rest, sk });
      for (const [id, name] of names) text = text.replaceAll(id, name);
      text = text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<instant>');
      return JSON.stringify(sorted(JSON.parse(text)));
    })
    .sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
