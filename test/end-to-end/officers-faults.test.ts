import { DeleteObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import type { Runtime } from '../../infra/local/runtime.ts';
import { openBrowser } from '../console/browser/open-browser.ts';
import { Page as Caller } from '../local/identity/page-of-tests.ts';
import { StageBench } from './bench.ts';
import { CuttableLine } from './officers/cuttable-line.ts';
import { enter, signedInAt } from './officers/page-of-officer.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

/** A case of papers, one whose finding is critical and lies in a scan, one to decide over a cut line, one for wrong clocks. */
const CASES = ['02', '03', '08', '14'];
const PAPERS = 'NLRTM/TW-2026-0002';
const SCANNED = 'NLRTM/TW-2026-0003';
const CUT = 'NLRTM/TW-2026-0008';
const SKEWED = 'NLRTM/TW-2026-0014';
const ODD = 'NLRTM/TW-2026-0909';
const HOSTILE = ['<img src=x onerror=document.title=1>.csv', 'invoice\u202Evsc.exe.csv', `${'long '.repeat(49)}.csv`];
const LINES = 5_000;
/** Tokens are renewed at half of it: a test that ends a sign-in need not wait for a quarter of an hour. */
const TOKEN_SECONDS = 12;

let bench: StageBench;
let runtime: Runtime;
let running: RunningStage;
let line: CuttableLine;
let browser: Browser;
const troubles: string[][] = [];

function invoice(lines: number): string {
  const rows = Array.from({ length: lines }, (_, at) => `Storm lamp of brass no. ${at + 1},10,1.50,15.00,EUR`);
  return ['Invoice No.,QL-2026-17', 'Description of goods,Quantity,Unit price,Amount,Currency', ...rows].join('\n');
}

beforeAll(async () => {
  [bench, line, browser] = await Promise.all([StageBench.open(), CuttableLine.open(), openBrowser()]);
  bench.copy.ports({ gatherSeconds: 3600 }).change('AWS::Cognito::UserPoolClient', 'SignInPoolPage', (client) => {
    client.CallbackURLs = [`${line.url}/signed-in`];
    client.LogoutURLs = [`${line.url}/`];
    client.AccessTokenValidity = TOKEN_SECONDS;
    client.TokenValidityUnits = { ...Object(client.TokenValidityUnits), AccessToken: 'seconds' };
  });
  ({ runtime, running } = await bench.start());
  line.leadTo(runtime.pageUrl);
  for (const file of HOSTILE) await running.put(`${ODD}/papers/${file}`, invoice(3));
  await running.put(`${ODD}/papers/five-thousand.csv`, invoice(LINES));
  const all = await samples(...CASES);
  for (const sample of all) await running.submit(sample);
  for (const sample of all) {
    await running.atRest(idOf(sample), (await filesOf(sample)).length);
    await eventually(async () => (await open(idOf(sample))).length > 0, `${idOf(sample)} has its tasks`);
  }
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await line?.close();
  await bench?.close();
});

const tasksOf = async (id: string) => (await running.api.case(id)).tasks;
const open = async (id: string) => (await tasksOf(id)).filter(({ state }) => state === 'open');
const signedIn = (name: string, path: string, prepare?: Parameters<typeof signedInAt>[3]['prepare']) =>
  signedInAt(browser, line.url + path, name, { troubles, ...(prepare && { prepare }) });

/** Takes the task by its key, and waits until it is one's own. */
async function take(page: Page): Promise<void> {
  await page.locator('.finding').first().waitFor();
  await page.keyboard.press('t');
  await page.getByRole('timer').waitFor();
}

/** Types a note and leaves the field. */
async function write(page: Page, note: string): Promise<void> {
  await page.keyboard.press('w');
  await page.keyboard.type(note);
  await page.keyboard.press('Escape');
}

const noteOn = (page: Page) => page.getByLabel('Note').inputValue();

/** Judges all that was found and fills in how it ends; it is not decided yet. */
async function fillIn(page: Page): Promise<void> {
  const findings = await page.locator('.finding').count();
  for (let at = 0; at < findings; at += 1) {
    await page.keyboard.press('c');
    await page.keyboard.press('j');
  }
  await page.keyboard.press('3');
  await page.keyboard.press('r');
  await page.keyboard.type('Discrepancy');
  await page.keyboard.press('Escape');
}

async function configuration() {
  const told = await (await fetch(`${runtime.pageUrl}/api/config`)).json();
  return z.looseObject({ issuer: z.url(), clientId: z.string() }).parse(told);
}

/** Calls the API as somebody who signs in with another browser. */
async function callerOf(name: string) {
  const { issuer, clientId } = await configuration();
  const { access_token } = await new Caller(issuer, { origin: line.url, clientId }).signIn(name, `tide-${name}`);
  const authorization = `Bearer ${access_token}`;
  // Whoever asks who they are is on the staff from then on, and can be given tasks.
  await fetch(`${runtime.pageUrl}/api/me`, { headers: { authorization } });
  return async (path: string, body: object = {}): Promise<void> => {
    const response = await fetch(`${runtime.pageUrl}/api${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([path, response.status, response.ok ? '' : await response.text()]).toEqual([path, 200, '']);
  };
}

function readings(): string {
  const [found] = runtime.stage.buckets.filter(({ name }) => name.includes('readings'));
  return found?.name ?? '';
}

/** Removes every version of what lies below a key. Gives how many. */
async function remove(bucket: string, prefix: string): Promise<number> {
  const { endpoint, region, credentials } = running.root;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  try {
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }));
    for (const { Key, VersionId } of Versions)
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
    return Versions.length;
  } finally {
    client.destroy();
  }
}

it('an expired sign-in: one comes back to the same finding, and to what was being written', async () => {
  const anna = await signedIn('anna', `/cases/${PAPERS}?lane=documents`);
  await take(anna);
  await anna.keyboard.press('j');
  const finding = new URL(anna.url()).searchParams.get('finding');
  await write(anna, 'half a sentence');
  await anna.getByText('Draft kept').waitFor();
  // Her session is ended at the provider: renewing is refused, and so is coming back without a password.
  const { issuer, clientId } = await configuration();
  const refresh = await anna.evaluate(() => sessionStorage.getItem('tidewaiter.refresh'));
  await new Caller(issuer, { origin: line.url, clientId }).revoke(z.string().parse(JSON.parse(refresh ?? 'null')));
  await anna.context().clearCookies();
  await anna.keyboard.press('w');
  await anna.keyboard.press('End');
  await anna.keyboard.type(', and its end');
  await anna.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
  await anna.keyboard.press('Enter');
  await enter(anna, 'anna');
  await anna.getByRole('timer').waitFor();
  expect(new URL(anna.url()).searchParams.get('finding')).toBe(finding);
  expect(finding).not.toBeNull();
  await expect.poll(() => noteOn(anna), { timeout: 30_000 }).toBe('half a sentence, and its end');
  await anna.getByText('Draft kept').waitFor();

  // In another tab of hers, where she need not sign in again, somebody writes something else.
  const tab = await anna.context().newPage();
  tab.setDefaultTimeout(60_000);
  await tab.goto(anna.url());
  await tab.getByRole('timer').waitFor();
  await expect.poll(() => noteOn(tab), { timeout: 30_000 }).toBe('half a sentence, and its end');
  await tab.getByLabel('Note').fill('from the other tab');
  await tab.getByText('Draft kept').waitFor();
  await anna.getByLabel('Note').fill('from the first tab');
  await anna.getByText('Another tab has changed this draft in another way.').waitFor();
  await anna.getByRole('button', { name: 'Keep this' }).click();
  await anna.getByText('Draft kept').waitFor();
  await tab.reload();
  await expect.poll(() => noteOn(tab), { timeout: 30_000 }).toBe('from the first tab');
  await tab.close();

  // The task goes to another officer while she writes on; he decides it.
  const task = `/tasks/${PAPERS}/1/documents`;
  const [chris, ben] = await Promise.all([callerOf('chris'), callerOf('ben')]);
  await chris(`${task}/assign`, { to: 'officer-ben' });
  await ben(`${task}/claim`);
  await fillIn(anna);
  await anna.keyboard.press('d');
  await anna.getByRole('dialog').waitFor();
  await anna.keyboard.press('Enter');
  await anna.getByText('The task is no longer yours: officer-ben has it now.').waitFor();
  expect(await noteOn(anna)).toBe('from the first tab');
  const findings = (await running.api.case(PAPERS)).findings.map(({ id }) => ({ id, verdict: 'explained' }));
  await ben(`${task}/decide`, { disposition: 'released', reason: 'explained', note: null, findings, requestId: 'b-1' });
  await anna.reload();
  await anna.getByText(/Decided: released, .*, by officer-ben/).waitFor();
  await anna.context().close();
}, 240_000);

it('a connection cut at a decision, first the request lost and then the answer: it is kept, sent again, recorded once', async () => {
  const [{ revision, lane } = { revision: 0, lane: '' }] = await open(CUT);
  const anna = await signedIn('anna', `/cases/${CUT}?lane=${lane}`);
  await take(anna);
  await fillIn(anna);
  await anna.getByText('Draft kept').waitFor();
  const decide = /^POST \/api\/tasks\/[^ ]+\/decide /;
  const audit = async () =>
    (await running.api.case(CUT)).audit.filter(
      ({ action, detail }) => action === 'task decided' && detail.lane === lane,
    );
  line.fate(decide, 'request lost');
  await anna.keyboard.press('d');
  await anna.getByRole('dialog').waitFor();
  await anna.keyboard.press('Enter');
  await anna.getByText('The decision is kept here').waitFor();
  expect(line.befallen).toBeGreaterThan(0);
  expect(await audit()).toEqual([]);
  line.fate(decide, 'answer lost');
  await eventually(async () => line.befallen > 0 && (await audit()).length > 0, 'the decision has arrived');
  expect(await anna.locator('.recorded').count()).toBe(0);
  line.cut();
  await anna.getByText('The connection to the server is cut.').waitFor();
  line.mend();
  await anna.locator('.recorded').first().waitFor();
  expect(await audit()).toHaveLength(1);
  const { tasks } = await running.api.case(CUT);
  expect(tasks.find((task) => task.lane === lane && task.revision === revision)?.state).toBe('decided');
  await anna.context().close();
}, 240_000);

it('a scan that was deleted, its tiles too: the case says so, and can be decided', async () => {
  const ben = await signedIn('ben', `/cases/${SCANNED}?lane=imaging`);
  const paper = ben.locator('.pane[data-kind=paper]');
  const picture = ben.locator('.scan-area');
  await picture.focus();
  // While it is there it is compared with the case's other scan, and has the room of both panes for that.
  await ben.keyboard.press('b');
  await ben.locator('.scan-other canvas').waitFor();
  await paper.waitFor({ state: 'hidden' });
  await picture.focus();
  await ben.keyboard.press('b');
  await paper.waitFor();

  expect(await remove(running.intake, `${SCANNED}/scans/`)).toBeGreaterThan(1);
  expect(await remove(readings(), `${SCANNED}/images/`)).toBeGreaterThan(1);
  await ben.reload();
  await ben.getByText('The picture is no longer there.').first().waitFor();
  await take(ben);
  await fillIn(ben);
  await ben.keyboard.press('d');
  await ben.getByRole('dialog').waitFor();
  await ben.keyboard.press('Enter');
  await ben.locator('.recorded').first().waitFor();
  await ben.context().close();
}, 240_000);

it.each([-3, 3])(
  'a clock that is %i hours wrong: one signs in, and the lease is counted by the server',
  async (hours) => {
    const carol = await signedIn('carol', `/cases/${SKEWED}?lane=imaging`, (context) =>
      context.addInitScript(`{
      const Real = Date;
      const now = () => Real.now() + ${hours} * 3_600_000;
      globalThis.Date = class extends Real {
        constructor(...given) {
          super(...(given.length === 0 ? [now()] : given));
        }
        static now = now;
      };
    }`),
    );
    await take(carol);
    expect(await carol.getByRole('timer').innerText()).toMatch(/yours for 1[45]:/);
    await carol.context().close();
  },
  240_000,
);

it('hostile file names and an invoice of 5,000 lines stay text, in their place, and within reach', async () => {
  await eventually(async () => {
    const { documents = [] } = (await running.progress(ODD)) ?? {};
    return documents.length === HOSTILE.length + 1 && documents.every(({ state }) => state === 'read');
  }, 'the odd files are read');
  const ben = await signedIn('ben', `/cases/${ODD}`);
  await ben.locator('[data-tab=files]').click();
  for (const [name, seen] of [
    ['onerror=document.title', 'Storm lamp of brass no. 3,'],
    ['U+202E', 'Storm lamp of brass no. 3,'],
    ['long long', 'Storm lamp of brass no. 3,'],
    ['five-thousand', '5,002 lines'],
  ] as const) {
    await ben.locator('.file-pick').filter({ hasText: name }).click();
    await ben.getByText(seen).first().waitFor();
  }
  expect(await ben.locator('.case img').count()).toBe(0);
  expect(await ben.title()).not.toBe('1');
  const html = ben.locator('html');
  expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await ben.getByText('Storm lamp of brass no. 1,').click();
  await ben.keyboard.press('End');
  await ben.getByText(`Storm lamp of brass no. ${LINES},`).waitFor();
  await ben.context().close();
}, 240_000);

it('none of it ran into an error or into the content policy', () => {
  expect(troubles.flat()).toEqual([]);
});
