import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../../functions/console/language/words.ts';
import { tell } from '../../../functions/console/phrases/tell.ts';
import { toldLabel, toldMessage } from '../../../functions/console/phrases/told-finding.ts';
import { nextAuditEvent } from '../../../shared/cases/audit-chain.ts';
import { routeCase } from '../../../shared/cases/routing.ts';
import { summaryOf } from '../../../shared/cases/task-summary.ts';
import { ROTTERDAM } from '../../checks/examine.ts';
import { fakeCase } from '../fake/fake-case.ts';
import { fakeTaskRoutes, fakeTasks } from '../fake/fake-tasks.ts';
import { saidFindings } from '../fake/said-findings.ts';
import { CASE } from './case-bench.ts';
import { ConsoleBench } from './console-bench.ts';

const said = saidFindings();
const { reasons, reasonsSaid } = routeCase({
  ...{ port: ROTTERDAM, findings: said.findings, unread: ['packing.pdf'], missing: ['invoice'], unscreened: true },
});

const bench = ConsoleBench.forThisFile();
afterAll(() => speak('en'));

/** A page in a language, of an officer whose case and queue hold what real checks say. */
async function open(locale: string, path: string): Promise<Page> {
  const now = () => Date.now();
  const told = fakeCase(now, { findings: said.findings, case: { reasons, ...(reasonsSaid && { reasonsSaid }) } });
  told.whole.examinations = [
    {
      step: 'compare',
      examined: said.examined,
      notExamined: said.notExamined,
      settled: [],
      editions: [],
      profileEdition: 0,
    },
  ];
  const claimed = {
    id: '1',
    actor: 'officer-anna',
    action: 'task claimed',
    detail: { lane: 'documents', revision: 1 },
  };
  told.whole.audit = [nextAuditEvent(null, { ...claimed, at: new Date(now()).toISOString() })];
  const tasks = fakeTasks(1, now()).map((task) => ({ ...task, claimedBy: null, summary: summaryOf(said.findings) }));
  const routes = [...told.routes, ...fakeTaskRoutes(tasks, now)];
  return bench.open(path, { routes, locale, viewport: { width: 1440, height: 900 } });
}

const shows = (page: Page, where: string, text: string) =>
  page.locator(where).filter({ hasText: text }).first().waitFor();

describe.each(['es', 'ar', 'fr'] as const)('an officer in %s', { timeout: 120_000 }, (locale) => {
  beforeAll(() => speak(locale));

  test('reads findings, evidence and why it is asked in that language, and nothing in English', async () => {
    const page = await open(locale, CASE);
    await page.locator('.case').waitFor();

    expect(said.findings.map(({ check }) => check)).toEqual(['E1', 'K1', 'K3']);
    for (const finding of said.findings) {
      expect(toldMessage(finding)).toMatchObject({ lang: locale });
      await shows(page, '.finding-says', toldMessage(finding).text);
    }
    const [first] = said.findings;
    await page.locator(`[data-finding="${first?.id}"]`).click();
    for (const side of first?.evidence ?? []) await shows(page, '.side-label', toldLabel(side).text);
    for (const reason of reasonsSaid) {
      expect(tell(reason).lang).toBe(locale);
      await page
        .locator('.case-head')
        .getByText(tell(reason).text)
        .or(page.locator('.why .clip-more'))
        .first()
        .waitFor();
    }
    expect(await page.locator('.finding-list [lang=en], .case-head [lang=en], .pane-captions [lang=en]').count()).toBe(
      0,
    );
  });

  test('reads what was not examined and what was done', async () => {
    const page = await open(locale, CASE);
    await page.locator('[data-tab=examined]').click();
    for (const { said: because } of said.notExamined) await shows(page, '.fact-list', tell(because ?? '').text);
    await page.locator('[data-tab=trail]').click();
    await page.locator('.trail').waitFor();
    expect(await page.locator('.trail').innerText()).not.toContain('task claimed');
    expect(await page.locator('.trail [lang=en]').count()).toBe(0);
  });

  test('reads the headlines of the queue', async () => {
    const page = await open(locale, '/queue');
    const summary = summaryOf(said.findings);
    await shows(page, '.headline', tell(summary?.said ?? '').text);
    expect(await page.locator('.headline [lang=en]').count()).toBe(0);
  });
});
