import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FakeCase } from '../fake/fake-case.ts';
import { hostileFindings } from '../fake/fake-findings.ts';
import { CASE, CaseBench, claimed } from './case-bench.ts';
import { CHRIS, SOON } from './console-bench.ts';

const bench = new CaseBench();

const chosen = (page: Page) => page.locator('.finding[data-chosen=true]');

describe('a case in ten seconds', () => {
  test('shows findings first, each with both values, and brings the evidence of the chosen one into view', async () => {
    const page = await bench.open();
    const first = page.locator('.finding').first();
    await first.getByText('High').waitFor();
    await first.getByText('UT-88120', { exact: true }).waitFor();
    await first.getByText('UT-88210', { exact: true }).waitFor();
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByText('A misreading may explain it.').waitFor();
    expect(
      await evidence.locator('.pane').evaluateAll((panes) => panes.map((pane) => pane.getAttribute('data-kind'))),
    ).toEqual(['paper', 'scan']);
  });

  test('moves by j and k, keeps the finding in the address, and never loses the focus', async () => {
    const page = await bench.open();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await chosen(page).getByText('Look at it').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-finding'))).toContain('B1');
    await page.keyboard.press('k');
    expect(new URL(page.url()).searchParams.get('finding')).toBe('D2-000000000002');
    await page.reload();
    await chosen(page).getByText('D2').waitFor();
  });

  test('gives a scan the room of both panes by a key, keeps the focus, and goes back', async () => {
    const page = await bench.open();
    const paper = page.locator('.pane[data-kind=paper]');
    const scan = page.locator('.pane[data-kind=scan]');
    await paper.waitFor();
    const half = (await scan.boundingBox())?.width ?? 0;
    await paper.locator('button').first().focus();
    await page.keyboard.press('z');
    await paper.waitFor({ state: 'hidden' });
    expect((await scan.boundingBox())?.width ?? 0).toBeGreaterThan(1.9 * half);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence');
    await page.keyboard.press('z');
    await paper.waitFor();
    expect(await scan.evaluate((pane) => pane.clientWidth)).toBeLessThan(1.1 * half);
  });

  test('says what a finding has no evidence for, and that a document was deleted', async () => {
    const page = await bench.open(`${CASE}?finding=A7-000000000004`);
    await page.getByText('The file invoice-old.pdf is no longer in the case').waitFor();
    await page.goto(`${bench.fake.origin}${CASE}?finding=A1-000000000005`);
    await page.getByRole('region', { name: 'Evidence' }).getByText('No evidence came with this finding.').waitFor();
  });

  test('tells what was not examined and why, what can’t be read, and whom other cases share', async () => {
    const page = await bench.open();
    await page.getByRole('tab', { name: 'Examined' }).click();
    await page.getByText('fewer than twelve closed cases with such goods').waitFor();
    await page.getByText('the file is encrypted').waitFor();
    await page.getByText('uto-list 2026-11-24').waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('link', { name: 'NLRTM/UTO-2026-0007' }).waitFor();
    await page.getByRole('tab', { name: 'Score' }).click();
    await page.getByText('+40').waitFor();
    await page.getByRole('tab', { name: 'Tasks' }).click();
    await page.getByText('this task').waitFor();
  });

  test('tells in its history who was met before, in which role, in how many cases and what became of them', async () => {
    const page = await bench.open(CASE);
    await page.getByRole('tab', { name: 'History' }).click();
    const forwarder = page.getByRole('listitem').filter({ hasText: 'Zenda Forwarding Ltd' }).first();
    await forwarder.getByText('in more than 24 other cases').waitFor();
    const told = await forwarder.innerText();
    expect(told).toContain('(shipper, notify party)');
    expect(told).toContain('NLRTM/UTO-2026-0011');
    expect(told).toContain('Ended held');
    expect(told).toMatch(/ZENDA.*U\+202E.* FORWARDING/);
    await page.getByText('in no other case').waitFor();
  });

  test('shows history and score as not there yet where the API has none', async () => {
    const page = await bench.open(CASE, {
      prepare: (prepared) => {
        prepared.routes = prepared.routes.filter(({ path }) => !/\/(score|history)$/.test(path));
      },
    });
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('History is not available yet.').waitFor();
  });
});

describe('deciding by keys alone', () => {
  test('judges each finding, chooses disposition and reason, and records it once', async () => {
    const page = await bench.open();
    await claimed(page);
    await page.keyboard.press('c');
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.keyboard.type('21 840 kg');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.keyboard.press('2');
    await expect.poll(() => page.getByLabel('Reason').inputValue(), SOON).toBe('discrepancy-confirmed');
    await page.keyboard.press('w');
    await page.keyboard.type('seal photographed');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByText('2 findings without a verdict are recorded as not examined.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Examine.').first().waitFor();
    expect(bench.told.decided).toMatchObject([
      {
        ...{ disposition: 'examine', reason: 'discrepancy-confirmed', note: 'seal photographed' },
        findings: [
          { id: 'E1-000000000001', verdict: 'confirmed' },
          { id: 'D2-000000000002', verdict: 'misread', value: '21 840 kg' },
          { id: 'B1-000000000003', verdict: 'explained' },
          { verdict: 'not-examined' },
          { verdict: 'not-examined' },
        ],
      },
    ]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('recorded')), SOON)
      .toBe(true);
  });

  test('says what is missing, and goes there', async () => {
    const page = await bench.open(`${CASE}?lane=imaging`);
    await claimed(page);
    await page.keyboard.press('d');
    await page.getByText('Choose how it ends.').first().waitFor();
    await page.getByRole('button', { name: 'A critical finding needs your verdict.' }).click();
    await chosen(page).getByText('I4').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('tells the first officer that another must look, and then shows nothing of it but that', async () => {
    const page = await bench.open(`${CASE}?lane=imaging`);
    await claimed(page);
    await page.keyboard.press('c');
    await page.getByText('Another officer must look too').waitFor();
    await page.keyboard.press('3');
    await page.getByLabel('Reason').selectOption('discrepancy-confirmed');
    await page.locator('h1').click();
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await page.getByText('Another officer must look too before it counts').first().waitFor();
  });

  test('shows the supervisor both decisions of a disagreement, and the second officer none', async () => {
    const decision = { reason: 'needs-inspection', findings: [], since: null, requestId: null } as const;
    const both = (prepared: FakeCase) => {
      const at = new Date().toISOString();
      Object.assign(prepared.whole.tasks[0] ?? {}, {
        stage: 'supervisor',
        earlier: [
          { ...decision, disposition: 'released', note: 'seems fine to me', by: 'officer-ben', at },
          { ...decision, disposition: 'held', note: 'not to me', by: 'officer-carl', at },
        ],
      });
    };
    const page = await bench.open(CASE, { principal: CHRIS, prepare: both });
    await page.getByText('seems fine to me').waitFor();
    await page.getByText('not to me', { exact: true }).waitFor();
    await bench.fake.close();
    const second = await bench.open(CASE, {
      prepare: ({ whole }) => Object.assign(whole.tasks[0] ?? {}, { stage: 'second' }),
    });
    await second.getByText('another officer has decided').waitFor();
    expect(await second.getByText('officer-ben').count()).toBe(0);
  });

  test('in a blind review shows no finding and asks what the officer saw', async () => {
    const page = await bench.open(CASE, { of: { findings: [], case: { blind: true, score: null, chance: null } } });
    await page.getByText('What the checks found is not shown until it is decided.').waitFor();
    await claimed(page);
    await page.keyboard.press('1');
    await page.getByLabel('Reason').selectOption('in-order');
    await page.locator('h1').click();
    await page.keyboard.press('d');
    await page.getByText('Write what you saw.').first().waitFor();
    await page.getByLabel('What you saw').fill('tiles, evenly loaded');
    await page.locator('h1').click();
    await page.keyboard.press('d');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Release.').first().waitFor();
    expect(bench.told.decided).toMatchObject([{ findings: [], note: 'tiles, evenly loaded' }]);
  });

  test('asks the port, puts off and raises from the same place', async () => {
    const page = await bench.open();
    await claimed(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ask the port…' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('packing list is encrypted');
    await page.getByRole('dialog').getByRole('button', { name: 'Ask the port' }).click();
    await page.getByText('The port was asked for a document').waitFor();
    expect(bench.task()).toMatchObject({ state: 'waiting', request: { reason: 'packing list is encrypted' } });
  });
});

describe('a thousand findings with hostile names', () => {
  test('are drawn, moved through without a wait, and stay text in their place', async () => {
    const page = await bench.open(CASE, { of: { findings: hostileFindings(1000) } });
    await expect.poll(() => page.locator('.finding').count(), { timeout: 30_000 }).toBe(1000);
    await page.keyboard.press('End');
    for (const _ of 'fifty') await page.keyboard.press('j');
    await page.locator('.finding').nth(5).getByText('onerror').first().waitFor();
    expect(await page.locator('.case script, .case img[src=x]').count()).toBe(0);
    await page.getByText('U+202E').first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('are cut, with the whole of it on demand', async () => {
    const page = await bench.open(CASE, { of: { findings: hostileFindings(4) } });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const says = page.locator('.finding-detail-says');
    expect((await says.innerText()).length).toBeLessThan(600);
    await says.getByRole('button', { name: 'Show all of it' }).click();
    expect((await says.innerText()).length).toBeGreaterThan(5000);
  });
});

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // What the viewers show is theirs to prove.
    .exclude('.pane-body')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

test('axe finds nothing in any part of the case', { timeout: 240_000 }, async () => {
  const page = await bench.open();
  for (const part of ['findings', 'examined', 'files', 'history', 'score', 'tasks', 'trail']) {
    await page.locator(`[data-tab=${part}]`).click();
    expect(await violations(page)).toEqual([]);
  }
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['Arabic', { locale: 'ar' }],
  ['at 1920', { viewport: { width: 1920, height: 1080 } }],
  ['at 200 %', { viewport: { width: 640, height: 400 } }],
] as const)('%s', { timeout: 120_000 }, (_, context) => {
  test('axe finds nothing while one decides, and nothing is cut off', async () => {
    const page = await bench.open(CASE, context);
    await claimed(page);
    await page.keyboard.press('m');
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
