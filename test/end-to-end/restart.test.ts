import { afterEach, beforeEach, expect, it } from 'vitest';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { expectOutcome } from './outcome.ts';
import { eventually, filesOf, idOf, samples } from './running-stage.ts';

/** A handler that fails whatever it is asked. */
const BROKEN = "export const handler = async () => { throw new TypeError('broken on purpose'); };\n";

let bench: StageBench;
beforeEach(async () => {
  bench = await StageBench.open();
  // Whatever has not moved for a second stands still.
  bench.copy.ports({ gatherSeconds: 3600 }).environment('Reconcile', () => ({ STILL_SECONDS: '1' }));
}, 300_000);
afterEach(() => bench.close());

/** Runs `reconcile` until the answer is something, as its schedule does, only sooner. */
async function reconcileUntil<T>(
  runtime: { functions: { invoke(name: string, payload: string): Promise<unknown> }; name: string },
  ask: () => Promise<T | null | undefined | false>,
  what: string,
): Promise<T> {
  return eventually(async () => {
    await runtime.functions.invoke(runtime.name, '{}');
    return ask();
  }, what);
}

async function start() {
  const { runtime, running } = await bench.start();
  const reconcile = runtime.stage.functions.find(({ logicalId }) => logicalId.startsWith('ReconcileFunction'));
  return { runtime: { functions: runtime.functions, name: reconcile?.name ?? '' }, running };
}

it('marks a case as failed where a station breaks, shows it, and finishes it once the station is mended', async () => {
  const [sample] = await samples('11');
  if (sample === undefined) throw new Error('no sample');
  const id = idOf(sample);
  const mend = bench.copy.replaceCode('Compare', BROKEN);
  const broken = await start();
  await broken.running.watchlists();
  await broken.running.submit(sample);
  const failed = await eventually(async () => {
    const progress = await broken.running.progress(id);
    return progress?.status === 'failed' && progress;
  }, `${id} fails`);
  expect(failed).toMatchObject({ failure: 'TypeError' });
  const listed = await tidewaiter('cases', '--data', bench.dataDir);
  expect(listed.output).toMatch(/TW-2026-0011 .*failed/);

  await bench.stop();
  mend();
  const mended = await start();
  const settled = await reconcileUntil(
    mended.runtime,
    async () => {
      const progress = await mended.running.progress(id);
      return progress?.status === 'in-review' && progress;
    },
    `${id} is examined anew`,
  );
  expect(settled.revision).toBeGreaterThan(1);
  expect(settled.failure).toBeNull();
  expect(settled.findings.map(({ check }) => check)).toEqual(['B2']);
}, 400_000);

it('gives a case up after three restarts until an operator asks for another', async () => {
  const [sample] = await samples('11');
  if (sample === undefined) throw new Error('no sample');
  const id = idOf(sample);
  const mend = bench.copy.replaceCode('Route', BROKEN);
  const broken = await start();
  await broken.running.watchlists();
  await broken.running.submit(sample);
  await reconcileUntil(
    broken.runtime,
    async () => {
      const progress = await broken.running.progress(id);
      return progress?.status === 'failed' && progress.restarts === 3;
    },
    `${id} is given up`,
  );
  await bench.stop();
  mend();
  const { runtime, running } = await start();
  const { revision } = (await running.progress(id)) ?? {};
  for (let run = 0; run < 3; run++) await runtime.functions.invoke(runtime.name, '{}');
  expect(await running.progress(id)).toMatchObject({ status: 'failed', revision });

  expect(await tidewaiter('restart', id, '--data', bench.dataDir)).toMatchObject({ code: 0 });
  await reconcileUntil(runtime, async () => (await running.progress(id))?.status === 'in-review', `${id} is taken up`);
}, 400_000);

it('queues a document again whose message was lost', async () => {
  const [sample] = await samples('11');
  if (sample === undefined) throw new Error('no sample');
  // Without its rule, an uploaded paper is filed but nobody is told to read it.
  bench.copy.change('AWS::Events::Rule', 'PaperUpload', (rule) => {
    rule.State = 'DISABLED';
  });
  const { runtime, running } = await start();
  await running.watchlists();
  await running.submit(sample);
  const files = await filesOf(sample);
  await eventually(
    async () => (await running.progress(idOf(sample)))?.documents.length === files.length,
    'all is filed',
  );
  await reconcileUntil(
    runtime,
    async () => (await running.progress(idOf(sample)))?.status === 'in-review',
    'the papers are read after all',
  );
  await expectOutcome(running, sample);
}, 400_000);

it('counts a document as unreadable after three attempts, and lets its case go on', async () => {
  const [sample] = await samples('11');
  if (sample === undefined) throw new Error('no sample');
  const id = idOf(sample);
  // A reader that may not write its readings fails on every paper, whatever is tried again.
  bench.copy.ports({ gatherSeconds: 5 }).revoke('AWS::IAM::ManagedPolicy', 'ReadDocumentGrantsPolicy', 's3:PutObject');
  const { runtime, running } = await start();
  await running.watchlists();
  await running.submit(sample);
  const documents = await reconcileUntil(
    runtime,
    async () => {
      const progress = await running.progress(id);
      return progress?.documents.filter(({ state }) => state === 'unreadable').length === 2 && progress.documents;
    },
    'both papers are given up',
  );
  const papers = documents.filter(({ area }) => area === 'papers');
  expect(papers.map(({ problem }) => problem?.code)).toEqual(['reader.failed', 'reader.failed']);
  const reviewed = await running.atRest(id, 4);
  expect(reviewed).toMatchObject({ status: 'in-review', lanes: ['documents'] });
  expect(reviewed.reasons).toContain('required, but never came: transport, invoice');

  await bench.mend();
  const again = await bench.start();
  await eventually(
    async () =>
      again.runtime.queueDepths().every(({ waiting, inFlight, name }) => /Dead/.test(name) || waiting + inFlight === 0),
    'the messages of the attempts are worked off',
  );
  const later = await again.running.progress(id);
  expect(later?.documents.map(({ state }) => state).sort()).toEqual(['read', 'read', 'unreadable', 'unreadable']);
}, 400_000);
