import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstBreak } from '../../shared/cases/audit-chain.ts';
import type { Progress } from '../../shared/review/answers.ts';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { KillableStage } from './killable-stage.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

const LISTS = join(import.meta.dirname, '../../events/watchlists');
/** The buyer of the sample that is in order, listed as of the second edition. */
const LISTED = '900900,"LANTERNHOF TABLEWARE B.V.",-0- ,"TW-SAMPLE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';
const UNRELATED = '900901,"OSPREY QUILL FREIGHT",-0- ,"TW-SAMPLE",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';

let bench: StageBench;
let stage: KillableStage;
let running: RunningStage;
let id: string;
beforeAll(async () => {
  bench = await StageBench.open();
  stage = new KillableStage(bench);
  running = await stage.start().up;
  await running.watchlists();
  const [sample] = await samples('01');
  if (sample === undefined) throw new Error('no sample 01');
  id = idOf(sample);
  await running.submit(sample);
  const before = await running.atRest(id, (await filesOf(sample)).length);
  expect(before).toMatchObject({ revision: 1, status: 'closed', disposition: 'released', findings: [] });
}, 300_000);
afterAll(async () => {
  await stage.kill();
  await bench.close();
});

const as = (user: string, ...words: string[]) => tidewaiter(...words, '--data', bench.dataDir, '--as', user);
const put = (file: string, text: string) =>
  running.put(`watchlists/sources/${file}`, text, running.output('ReferenceBucket'));
const sample = (file: string) => readFile(join(LISTS, file), 'utf8');
const sdn = async (...rows: string[]) => rows.join('') + (await sample('ofac-sdn/sdn.csv'));
const inForce = async (list: string) => (await running.api.lists()).lists.find((one) => one.list === list);

async function revision(wanted: number): Promise<Progress> {
  return eventually(async () => {
    const progress = await running.progress(id);
    return progress?.revision === wanted && ['closed', 'in-review'].includes(progress.status) && progress;
  }, `${id} comes to rest in revision ${wanted}`);
}

/** Waits until an edition, other than those before, was held against the cases of Rotterdam. */
async function rescreened(list: string, editions: number): Promise<void> {
  await eventually(async () => {
    const done = (await running.items()).filter(
      ({ pk, sk }) => pk === `RESCREENING#${list}` && String(sk).endsWith('#NLRTM'),
    );
    return done.length === editions;
  }, `edition ${editions} of ${list} is rescreened`);
}

it('reopens an old case when an edition arrives on which one of its parties is new, though the machine is killed', async () => {
  await put('ofac-sdn/sdn.csv', await sdn(LISTED));
  await delay(400);
  await stage.kill();
  running = await stage.start().up;
  const reopened = await revision(2);
  expect(reopened).toMatchObject({ status: 'in-review', lanes: ['sanctions'], findings: [{ check: 'K1' }] });
  const { audit, findings, examinations } = await running.api.case(id);
  expect(findings[0]?.evidence.map(({ label }) => label).join()).toContain('ofac-sdn:900900');
  expect(audit.filter(({ actor }) => actor === 'rescreen')).toMatchObject([
    { action: 'new match on ofac-sdn', detail: { revision: 1, entries: 'ofac-sdn:900900' } },
  ]);
  expect(firstBreak(audit)).toBeNull();
  const edition = (await inForce('ofac-sdn'))?.inForce?.edition;
  expect(examinations.flatMap(({ editions }) => editions)).toContainEqual({ list: 'ofac-sdn', edition });
}, 300_000);

it('leaves a match that an officer dismissed alone, whatever else comes new, until its entry changes', async () => {
  await eventually(async () => (await as('officer-anna', 'claim', id)).code === 0, 'the task is there');
  await as('officer-anna', 'decide', id, '--disposition', 'released', '--reason', 'not-a-match');
  await eventually(async () => (await running.progress(id))?.status === 'closed', `${id} is closed`);
  // The same list put again, and one with another entry.
  await put('ofac-sdn/sdn.csv', await sdn(LISTED));
  await put('ofac-sdn/sdn.csv', await sdn(LISTED, UNRELATED));
  await rescreened('ofac-sdn', 3);
  expect(await running.progress(id)).toMatchObject({ revision: 2, status: 'closed', disposition: 'released' });

  await put('ofac-sdn/add.csv', `900900,1,"Quay 7","Tallinn","Estonia",-0- \r\n${await sample('ofac-sdn/add.csv')}`);
  expect(await revision(3)).toMatchObject({ status: 'in-review', lanes: ['sanctions'] });
  const { findings, tasks } = await running.api.case(id);
  expect(findings[0]?.message).toContain("changed since: the entry's");
  expect(tasks.map((task) => `r${task.revision} ${task.state}`)).toContain('r2 decided');
}, 300_000);

it('takes lists and allowed pairs by command, and refuses what is not as it should be', async () => {
  const folder = join(bench.dir, 'un');
  await mkdir(folder);
  await writeFile(join(folder, 'consolidated.xml'), `${await sample('un-consolidated/consolidated.xml')}\n`);
  expect(await as('operator', 'upload-list', 'Not A List', folder)).toMatchObject({ code: 2 });
  expect(await as('operator', 'upload-list', 'un-copy', folder)).toMatchObject({ code: 0 });
  await eventually(async () => (await inForce('un-copy'))?.inForce, 'the list comes in force');
  expect(await as('officer-anna', 'upload-list', 'un-copy', folder)).toMatchObject({ code: 2 });

  const pair = { name: 'Lanternhof Tableware', entry: 'ofac-sdn:900900', author: 'chris', reason: 'known' };
  const file = join(bench.dir, 'allowed.json');
  await writeFile(file, JSON.stringify({ allowed: [pair] }));
  expect(await as('operator', 'allow', file)).toMatchObject({ code: 2, error: expect.stringContaining('expires') });
  await writeFile(file, JSON.stringify({ allowed: [{ ...pair, expires: '2030-01-01' }] }));
  expect(await as('operator', 'allow', file)).toMatchObject({ code: 0, output: expect.stringContaining('2030-01-01') });
}, 300_000);

it('keeps a list out that is cut off, screens on with its last edition, and takes a shrunk one once that is permitted', async () => {
  const list = 'un-consolidated';
  const before = (await inForce(list))?.inForce?.edition;
  const whole = await sample(`${list}/consolidated.xml`);
  await put(`${list}/consolidated.xml`, whole.slice(0, whole.length / 2));
  await eventually(async () => (await inForce(list))?.keptOut.length === 1, 'the list is kept out');
  expect(await as('operator', 'editions')).toMatchObject({ code: 1, output: expect.stringContaining('kept out') });
  expect((await inForce(list))?.inForce?.edition).toBe(before);

  await put(`${list}/consolidated.xml`, whole.replace(/<ENTITIES>.*<\/ENTITIES>/s, '<ENTITIES></ENTITIES>'));
  const shrunk = await eventually(
    async () => (await inForce(list))?.keptOut.find(({ code }) => code === 'watchlist.shrunk'),
    'the list is kept out for what it lost',
  );
  const adopted = await as('operator', 'adopt', list, shrunk.edition ?? '', '--reason', 'announced by the publisher');
  expect(adopted).toMatchObject({ code: 0 });
  const now = await eventually(async () => {
    const found = await inForce(list);
    return found?.inForce?.edition === shrunk.edition && found;
  }, 'the permitted edition comes in force');
  expect(now.inForce?.permit).toMatchObject({
    by: 'operator',
    reason: 'announced by the publisher',
  });
  expect(now.keptOut).toEqual([]);
}, 300_000);
