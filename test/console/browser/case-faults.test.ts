import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import { CASE, CaseBench, claimed } from './case-bench.ts';
import { ANNA, SOON } from './console-bench.ts';

const DORA: Principal = { ...ANNA, id: 'auditor-dora', roles: ['auditor'] };

const bench = new CaseBench();

describe('what goes wrong', () => {
  test('a lease that is lost while typing loses nothing, and the task can be taken again', async () => {
    const page = await bench.open();
    await claimed(page);
    await page.keyboard.press('w');
    await page.keyboard.type('half a sentence');
    Object.assign(bench.task(), { claimedBy: 'officer-ben', leaseUntil: new Date(Date.now() + 600_000).toISOString() });
    bench.fake.fault = (path) => (path.endsWith('/draft') ? 500 : null);
    // The lease is renewed once a minute: here it is done at once.
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByText('officer-ben has this task until').waitFor();
    await page.getByText('What you wrote is still here.').waitFor();
    bench.fake.fault = null;
    Object.assign(bench.task(), { claimedBy: null, leaseUntil: null });
    await claimed(page);
    expect(await page.getByLabel('Note').inputValue()).toBe('half a sentence');
  });

  test('a draft in two tabs: what clashes is shown, and nothing saved over it before one chose', async () => {
    const page = await bench.open();
    await claimed(page);
    bench.told.draft = {
      version: 7,
      content: { disposition: 'held', reason: null, note: 'from the other tab', findings: [], marks: [] },
    };
    await page.keyboard.press('w');
    await page.keyboard.type('from this tab');
    await page.getByText('Another tab has changed this draft in another way.').waitFor();
    expect(bench.told.draft.version).toBe(7);
    await expect
      .poll(() => page.getByRole('button', { name: /^Hold/ }).getAttribute('aria-pressed'), SOON)
      .toBe('true');
    await page.getByRole('button', { name: 'Take the other' }).click();
    await expect.poll(() => page.getByLabel('Note').inputValue(), SOON).toBe('from the other tab');
    await page.getByText('Draft kept').waitFor();
  });

  test('a connection cut during a decision: it is kept, also over a reload, and recorded once', async () => {
    const page = await bench.open();
    await claimed(page);
    await page.keyboard.press('1');
    await page.getByLabel('Reason').selectOption('explained');
    await page.getByText('Draft kept').waitFor();
    await page.locator('h1').click();
    bench.fake.fault = (path) => (path.endsWith('/decide') || path === '/config' ? 'cut' : null);
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await page.getByText('The decision is kept here').waitFor();
    expect(bench.told.decided).toEqual([]);
    page.on('dialog', (dialog) => void dialog.accept());
    bench.fake.fault = (path) => (path.endsWith('/decide') ? 'cut' : null);
    await page.reload();
    await page.locator('.case').waitFor();
    bench.fake.fault = null;
    await page.getByText('Recorded: Release.').first().waitFor({ timeout: 40_000 });
    expect(bench.told.decided).toHaveLength(1);
  });

  test('a second decision is refused with what was decided and by whom, and what was written stays', async () => {
    const page = await bench.open();
    await claimed(page);
    await page.keyboard.press('1');
    await page.getByLabel('Reason').selectOption('explained');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mine');
    await page.getByText('Draft kept').waitFor();
    await page.keyboard.press('Escape');
    const at = new Date().toISOString();
    const decision = { disposition: 'held', reason: 'other', note: null, findings: [], by: 'officer-ben', at } as const;
    Object.assign(bench.task(), { state: 'decided', decision: { ...decision, since: null, requestId: null } });
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await page.getByText(/Decided already: held by officer-ben, .* Yours was not recorded\./).waitFor();
    await page.getByRole('button', { name: 'Copy what I wrote' }).waitFor();
    await page.getByRole('button', { name: 'Next task' }).waitFor();
  });

  test('a case that is not there says so', async () => {
    const page = await bench.openUnknown();
    await page.getByText('There is no such case').waitFor();
  });

  test('a case about which no officer is asked says so', async () => {
    const page = await bench.open(CASE, {
      of: { findings: [], case: { status: 'closed', disposition: 'released', lanes: [] } },
      prepare: ({ whole }) => whole.tasks.splice(0),
    });
    await page.getByText('No officer is asked.').waitFor();
    await page.getByText('The checks found nothing.').waitFor();
  });

  test('who may only read sees all of it and no form', async () => {
    const page = await bench.open(CASE, { principal: DORA });
    await page.getByText('You may read this case; others decide it.').waitFor();
    expect(await page.getByRole('button', { name: /Take the task/ }).count()).toBe(0);
    expect(bench.posts('/claim')).toEqual([]);
  });
});
