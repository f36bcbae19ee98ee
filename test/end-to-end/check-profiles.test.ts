import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

let bench: StageBench;
let running: RunningStage;
beforeAll(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600 });
  ({ running } = await bench.start());
  await running.watchlists();
}, 300_000);
afterAll(() => bench.close());

const as = (user: string, ...words: string[]) => tidewaiter(...words, '--data', bench.dataDir, '--as', user);

async function inReview(number: string) {
  const [sample] = await samples(number);
  if (sample === undefined) throw new Error(`no sample ${number}`);
  await running.submit(sample);
  const progress = await running.atRest(idOf(sample), (await filesOf(sample)).length);
  await eventually(async () => {
    const { tasks } = await running.api.case(idOf(sample));
    return (progress.lanes ?? []).every((lane) => tasks.some((task) => task.lane === lane && task.state === 'open'));
  }, `${number} has its tasks`);
  return { id: idOf(sample), progress };
}

async function decideAll(id: string, reason: string): Promise<void> {
  const { tasks } = await running.api.case(id);
  for (const { lane } of tasks) {
    // Where a finding is critical the second must decide too; elsewhere they are told that it is decided.
    for (const officer of ['officer-anna', 'officer-ben']) {
      await as(officer, 'claim', id, '--lane', lane);
      await as(officer, 'decide', id, '--lane', lane, '--disposition', 'examine', '--reason', reason);
    }
  }
  await eventually(async () => (await running.progress(id))?.status === 'closed', `${id} is closed`);
}

const reportSchema = z.object({
  report: z.looseObject({
    cases: z.number(),
    checks: z.array(z.looseObject({ check: z.string() })),
    shadow: z.array(z.looseObject({ check: z.string() })),
  }),
});
async function report() {
  const { output } = await as('supervisor-chris', 'checks', 'report', '--port', 'NLRTM', '--json');
  return reportSchema.parse(JSON.parse(output)).report;
}

it('a supervisor puts a check on trial, what it finds is recorded and routes nothing, and the report tells of it', async () => {
  const set = ['checks', 'set', 'E1', '--port', 'NLRTM', '--state', 'shadow', '--reason', 'too many requests'];
  expect(await as('officer-anna', ...set)).toMatchObject({
    code: 2,
    error: expect.stringMatching(/not permitted/),
  });
  expect(await as('supervisor-chris', ...set)).toMatchObject({
    code: 0,
    output: expect.stringContaining('edition 1: E1  shadow'),
  });
  const { id } = await inReview('02');
  const { findings } = await running.api.case(id);
  expect(findings.filter(({ check }) => check === 'E1')).toMatchObject([{ shadow: true }]);
  const counted = findings.filter(({ shadow }) => shadow !== true);
  expect(counted.length).toBeGreaterThan(0);
  await decideAll(id, 'discrepancy-confirmed');
  const { cases, checks, shadow } = await report();
  expect(cases).toBe(1);
  expect(shadow).toMatchObject([{ check: 'E1', right: 1 }]);
  expect(new Set(checks.map(({ check }) => check))).toEqual(new Set(counted.map(({ check }) => check)));
}, 400_000);

it('a drill is worked like any case, is told when it is closed, and counts for nothing', async () => {
  const before = await report();
  const [sample] = await samples('03');
  const [port = '', reference = ''] = (sample ? idOf(sample) : '').split('/');
  const planted = [{ check: 'I4', subject: 'C', difficulty: 'plain', says: 'declared empty' }];
  await running.api.announceDrill(port, reference, { seed: 'e2e', planted });
  const { id } = await inReview('03');
  const during = await as('officer-anna', 'case', id, '--json');
  expect(during.output).not.toMatch(/"drill"|planted/);
  await decideAll(id, 'discrepancy-confirmed');
  const { output } = await as('officer-anna', 'case', id);
  expect(output).toMatch(/was a drill/);
  expect(output).toContain('declared empty');
  expect(await report()).toEqual(before);
}, 400_000);
