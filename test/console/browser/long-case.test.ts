import { expect, test } from 'vitest';
import { type AuditEvent, nextAuditEvent } from '../../../shared/cases/audit-chain.ts';
import type { FakeCase } from '../fake/fake-case.ts';
import { CASE, CaseBench } from './case-bench.ts';
import { CHRIS } from './console-bench.ts';

const bench = new CaseBench();
const AT = '2026-11-26T09:00:00.000Z';
const standing = { checked: null, whole: null, broken: null };

/** A trail of five entries, two a page; each look at it is counted. */
function withTrail(told: FakeCase): { looks: number } {
  const counted = { looks: 0 };
  const trail: AuditEvent[] = [];
  for (let n = 1; n <= 5; n += 1)
    trail.push(
      nextAuditEvent(trail.at(-1) ?? null, {
        ...{ id: `f${n}`, at: AT, actor: `officer-${n}`, action: 'case viewed', detail: {} },
      }),
    );
  told.routes.unshift(
    {
      method: 'GET',
      path: '/cases/:port/:reference/trail',
      answer({ query }) {
        const from = Number(query.after ?? 0);
        if (from === 0) counted.looks += 1;
        const events = trail.toReversed().slice(from, from + 2);
        const next = from + 2 < trail.length ? String(from + 2) : null;
        return { entries: 5, events, whole: true, firstBreak: null, standing, next };
      },
    },
    {
      method: 'POST',
      path: '/cases/:port/:reference/trail/check',
      answer({ body }) {
        const done = body.run !== undefined;
        const told = { run: 'r1', from: 1, checkedTo: done ? 5 : 3, until: 5, firstBreak: null, done };
        const mark = { sequence: 5, at: AT, by: 'supervisor-chris' };
        return { ...told, standing: done ? { ...standing, checked: mark, whole: mark } : standing };
      },
    },
  );
  return counted;
}

test('the trail comes newest first when its tab is opened, and earlier entries on demand', {
  timeout: 120_000,
}, async () => {
  let counted = { looks: 0 };
  const page = await bench.open(CASE, {
    prepare(told) {
      counted = withTrail(told);
    },
  });
  expect(counted.looks).toBe(0);
  await page.locator('[data-tab=trail]').click();
  await page.getByText('Entries shown: 2 of 5').waitFor();
  for (let left = 2; left > 0; left -= 1) await page.getByRole('button', { name: 'Show earlier entries' }).click();
  await page.getByText('Entries shown: 5 of 5').waitFor();
  expect(await page.locator('.trail li').allInnerTexts()).toEqual(
    [5, 4, 3, 2, 1].map((n) => expect.stringContaining(`officer-${n}`)),
  );
  expect(await page.getByRole('button', { name: 'Show earlier entries' }).count()).toBe(0);
  expect(counted.looks).toBe(1);
});

test('a supervisor has all of the trail checked, step by step, and reads who did', { timeout: 120_000 }, async () => {
  const page = await bench.open(CASE, { principal: CHRIS, prepare: withTrail });
  await page.locator('[data-tab=trail]').click();
  await page.getByText('Nobody has checked yet').waitFor();
  await page.getByRole('button', { name: 'Check from the first entry' }).click();
  await page.getByText('Entries 1 to 5 of 5: each follows from the one before.').waitFor();
  await page.getByText(/Checked up to entry 5, .* by supervisor-chris/).waitFor();
});

test('a large case says what it does not show, and gets it on demand without losing the form', {
  timeout: 120_000,
}, async () => {
  const page = await bench.open(CASE, {
    prepare(told) {
      const { whole } = told;
      const [last] = whole.findings.splice(-1);
      const findings = { all: whole.findings.length + 1, byLane: { documents: 99 }, next: 'x' };
      whole.beyond = { documents: null, findings, tasks: null };
      told.routes.unshift({
        method: 'GET',
        path: '/cases/:port/:reference/findings',
        answer: () => ({ findings: [last], documents: [], next: null }),
      });
    },
  });
  const before = await page.locator('.finding').count();
  await page.getByText('1 finding is not shown.').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('timer').waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('.finding').nth(before).waitFor();
  expect(await page.getByText('is not shown.').count()).toBe(0);
  expect(await page.getByRole('timer').count()).toBe(1);
});
