import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import { FakeProblem } from '../fake/fake-api.ts';
import { type FakeCase, fakeCase } from '../fake/fake-case.ts';
import { type FakePapers, fakePapers } from '../fake/fake-papers.ts';
import { ANNA, ConsoleBench } from './console-bench.ts';

const bench = ConsoleBench.forThisFile();
let told: FakeCase;
let papers: FakePapers;

type Settings = BrowserContextOptions & { principal?: Principal; prepare?(): void };

/** The case page with a finding on papers chosen. */
async function open({ prepare, ...settings }: Settings = {}): Promise<Page> {
  told = fakeCase(() => Date.now());
  papers = await fakePapers(told);
  prepare?.();
  const page = await bench.open('/cases/NLRTM/UTO-2026-0042', {
    // What stands first answers: a paper's own routes before those of the case.
    routes: [...papers.routes, ...told.routes],
    page: ({ serve }) => papers.serve(serve),
    ...settings,
  });
  await page.locator('.case').waitFor();
  return page;
}

/** The same with what was read listed beside the page, for which a smaller screen is asked. */
async function openListed(settings: Settings = {}): Promise<Page> {
  const page = await open(settings);
  const listed = viewer(page).locator('.paper-bar .spread button');
  if ((await listed.getAttribute('aria-pressed')) !== 'true') await listed.click();
  return page;
}

/** Begins a correction by its key, once there is something to correct. */
async function correcting(page: Page): Promise<void> {
  await viewer(page)
    .getByRole('button', { name: /Correct|تصحيح/ })
    .waitFor();
  await viewer(page).getByRole('listbox').focus();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
  await page.keyboard.press('i');
  await viewer(page).locator('.correct-form').waitFor();
}

const viewer = (page: Page) => page.locator('.paper-viewer').first();

describe('a paper beside its finding', () => {
  test('has what the finding is about drawn, enlarged, and told in words', async () => {
    const page = await openListed();
    await viewer(page).locator('rect[data-active]').waitFor();
    expect(await viewer(page).locator('.value-detail').innerText()).toContain('UT-88120');
    expect(await viewer(page).locator('.value-crop img').getAttribute('alt')).toBe('The place on the page, enlarged');
    expect(await viewer(page).locator('rect[data-tone=doubtful]').count()).toBeGreaterThan(2);
    expect(await viewer(page).locator('[role=option][aria-selected=true]').innerText()).toContain('In this finding');
  });

  test('is corrected by keys alone, with what came of it, and leads on to the task that is kept', async () => {
    const page = await openListed();
    await page.keyboard.press('t');
    await page.getByRole('timer').waitFor();
    const list = viewer(page).getByRole('listbox');
    await correcting(page);
    const field = viewer(page).getByRole('textbox');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await viewer(page).locator('.wrong').innerText()).toMatch(/read already/);
    await field.fill('21430');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => papers.corrections)
      .toEqual([{ documentId: 'doc-manifest', path: 'consignments[0].grossKg', printed: 'UT-88120', value: '21430' }]);
    await expect.poll(() => list.evaluate((one) => one === document.activeElement)).toBe(true);
    await viewer(page)
      .getByText(/1 finding has gone: E1/)
      .waitFor();
    const led = page.getByRole('status').filter({ hasText: 'the case is at revision 2 now' });
    await led.getByText('Your task is kept for you in the new revision.').waitFor();
    await led.getByRole('button', { name: 'Show it' }).waitFor();
    // The paper and the page around it hear of it by the same question.
    expect(asked.slice(asked.indexOf('corrections')).filter((one) => one === 'progress')).toHaveLength(1);
  });

  test('is left as it is by who may not correct', async () => {
    const page = await openListed({ principal: { ...ANNA, id: 'auditor-dana', roles: ['auditor'] } });
    await viewer(page).locator('rect[data-active]').waitFor();
    expect(
      await viewer(page)
        .getByRole('button', { name: /Correct/ })
        .count(),
    ).toBe(0);
  });

  test('of 25,000 values draws those in view, and goes to the last at once', async () => {
    const page = await openListed({
      prepare: () => {
        const [one] = papers.values;
        if (one === undefined) throw new Error('no value');
        papers.values = Array.from({ length: 25_000 }, (_, i) => ({
          ...one,
          path: `lines[${i}].amount`,
          text: `${i}`,
          value: `V${i}`,
        }));
      },
    });
    const list = viewer(page).getByRole('listbox');
    await list.focus();
    expect(await list.getByRole('option').count()).toBeLessThan(60);
    // Values come in parts: the end is that of those which have come.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('End');
          return list.getByText('V24999').count();
        },
        { timeout: 45_000 },
      )
      .toBe(1);
    expect(await list.getByRole('option').count()).toBeLessThan(60);
    expect(await viewer(page).locator('rect[data-box]').count()).toBeLessThan(1600);
  });

  test('shows hostile values as the text that they are', async () => {
    const page = await openListed({
      prepare: () => {
        const [one] = papers.values;
        if (one === undefined) throw new Error('no value');
        papers.values = [
          { ...one, text: '<img src=x onerror=alert(1)>\u202Egnp.exe', value: '' },
          { ...one, path: 'marks', text: 'x'.repeat(50_000) },
        ];
      },
    });
    await viewer(page).getByRole('option').filter({ hasText: '<img' }).click();
    const detail = viewer(page).locator('.value-detail');
    expect(await detail.innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await detail.locator('.hidden-character').first().innerText()).toBe('U+202E');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('says that its original is gone, and asks for it once', async () => {
    const gone = new FakeProblem(404, 'document.deleted', 'gone');
    const page = await open({ prepare: () => papers.refused.set('doc-manifest', gone) });
    await page.getByText('The original is gone').first().waitFor();
    await page.waitForTimeout(500);
    expect(bench.fake.asked.filter((path) => path.includes('doc-manifest/pages')).length).toBeLessThan(3);
  });
});

describe('a watchlist match', () => {
  const openMatch = async (context: Settings = {}) => {
    const page = await open(context);
    await page
      .locator('[data-finding^=K1]')

      .click();
    await page.locator('.match').first().waitFor();
    return page;
  };

  test('is dismissed with a reason that becomes the note of the verdict', async () => {
    const page = await openMatch({
      prepare: () => {
        for (const finding of told.whole.findings) {
          if (finding.check === 'K1') Object.assign(finding, { lane: 'documents', shadow: false });
        }
      },
    });
    expect(await page.locator('.match').innerText()).toContain('94 of 100');
    const button = page.getByRole('button', { name: 'It is somebody else…' });
    expect(await button.count()).toBe(0);
    await page.getByRole('button', { name: /Take the task/ }).click();
    await page.getByRole('timer').waitFor();
    await button.click();
    await page.getByRole('button', { name: 'Dismiss the match' }).click();
    expect(await page.locator('dialog .wrong').innerText()).toMatch(/Choose a reason/);
    await page.getByLabel('Another date of birth').check();
    await page.getByRole('button', { name: 'Dismiss the match' }).click();
    await page.getByText('Dismissed: Another date of birth').waitFor();
  });
});

describe('axe', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark, high contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['Arabic, narrow', { locale: 'ar', viewport: { width: 640, height: 800 } }],
  ] as const)('finds nothing in a paper and in a correction: %s', { timeout: 120_000 }, async (_, context) => {
    const page = await openListed(context);
    await viewer(page).locator('rect[data-active]').waitFor();
    const check = async () =>
      (await new AxeBuilder({ page }).include('.paper-viewer').analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    expect(await check()).toEqual([]);
    await correcting(page);
    expect(await check()).toEqual([]);
  });
});
