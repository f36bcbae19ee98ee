import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manifestSchema } from '../../shared/evidence/manifest.ts';
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

it('exports a case as a package that verifies anywhere, shows its making in the trail, and tells when it was changed', async () => {
  const [sample] = await samples('02');
  if (sample === undefined) throw new Error('no sample');
  await running.submit(sample);
  const files = await filesOf(sample);
  await running.atRest(idOf(sample), files.length);
  const path = join(bench.dataDir, 'case.zip');

  expect(await as('officer-anna', 'case', idOf(sample), '--export', path)).toMatchObject({ code: 2 });
  expect(existsSync(path)).toBe(false);
  expect(await as('auditor-dana', 'case', idOf(sample), '--export', path)).toMatchObject({ code: 0 });

  expect(await tidewaiter('verify', path)).toMatchObject({
    code: 0,
    output: expect.stringContaining('as it was signed'),
  });
  const content = unzipSync(readFileSync(path));
  const manifest = manifestSchema.parse(JSON.parse(Buffer.from(content['manifest.json'] ?? []).toString('utf8')));
  expect(manifest.files.filter(({ what }) => what === 'original')).toHaveLength(files.length);
  expect(
    Buffer.from(content['report.pdf'] ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(Buffer.from(content['trail.json'] ?? []).toString('utf8')).toContain('case exported');

  const bytes = readFileSync(path);
  // Originals lie in it as they are.
  bytes.write('%PDF-9', bytes.indexOf('%PDF-'));
  writeFileSync(path, bytes);
  expect(await tidewaiter('verify', path)).toMatchObject({
    code: 1,
    output: expect.stringContaining('package.changed'),
  });
});

it('hands a closed case to an agency as the agreement allows, and writes down that it did', async () => {
  const [sample] = await samples('02');
  if (sample === undefined) throw new Error('no sample');
  const id = idOf(sample);
  const share = ['case', id, '--share', 'utopia-police'];
  expect(await as('supervisor-chris', ...share)).toMatchObject({
    code: 2,
    error: expect.stringContaining('not closed'),
  });
  expect(await as('officer-anna', 'claim', id)).toMatchObject({ code: 0 });
  const decision = ['--disposition', 'held', '--reason', 'discrepancy-confirmed'];
  expect(await as('officer-anna', 'decide', id, ...decision)).toMatchObject({ code: 0 });
  await eventually(async () => (await running.progress(id))?.status === 'closed', `${id} is closed`);

  expect((await as('officer-anna', ...share)).code).toBe(2);
  expect((await as('supervisor-chris', 'case', id, '--share', 'nobody')).error).toContain('no agreement with nobody');
  const stix = await as('supervisor-chris', ...share);
  expect(JSON.parse(stix.output)).toMatchObject({ type: 'bundle' });
  const lines = (await as('supervisor-chris', ...share, '--form', 'ftm')).output.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).schema)).toContain('Event');
  const { audit } = await running.api.case(id);
  expect(audit.filter(({ action }) => action === 'case handed over')).toMatchObject([
    {
      actor: expect.stringContaining('supervisor-chris'),
      detail: { agency: 'utopia-police', form: 'stix', tlp: 'amber' },
    },
    { detail: { form: 'ftm' } },
  ]);
});
