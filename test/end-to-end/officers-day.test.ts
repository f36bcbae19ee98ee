import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../console/browser/open-browser.ts';
import { StageBench } from './bench.ts';
import { signedInAt } from './officers/page-of-officer.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

/** One sample for each lane; in the one for imaging a finding is critical, so that two must look. */
const WALK = ['02', '03', '06', '08'];
/** For whom looks at it: a folder to which screenshots of the walk go. */
const SHOTS = process.env.TIDEWAITER_SHOTS;

let bench: StageBench;
let running: RunningStage;
let origin: string;
let browser: Browser;
const troubles: string[][] = [];
beforeAll(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600 });
  const started = await bench.start();
  ({ running } = started);
  origin = started.runtime.pageUrl;
  browser = await openBrowser();
  await running.watchlists();
  const all = await samples(...WALK);
  for (const sample of all) await running.submit(sample);
  for (const sample of all) {
    await running.atRest(idOf(sample), (await filesOf(sample)).length);
    await eventually(
      async () => {
        const { tasks } = await running.api.case(idOf(sample));
        return sample.expected.lanes.every((lane) => tasks.some((task) => task.lane === lane && task.state === 'open'));
      },
      `${idOf(sample)} has its tasks`,
    );
  }
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await bench.close();
});

const signedIn = (name: string, path = '/') => signedInAt(browser, origin + path, name, { troubles });

async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  for (const width of [1280, 1920]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width === 1280 ? 800 : 1080 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
}

async function axe(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Judges every finding of the case that was taken, and decides it; gives the lane. All by keys. */
async function decide(page: Page): Promise<string> {
  await page.getByRole('timer').waitFor();
  const lane = new URL(page.url()).searchParams.get('lane') ?? '';
  const findings = await page.locator('.finding').count();
  for (let at = 0; at < findings; at += 1) {
    await page.keyboard.press('c');
    await page.keyboard.press('j');
  }
  await page.keyboard.press('3');
  await page.getByLabel('Reason').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Discrepancy');
  await page.keyboard.press('Escape');
  await shoot(page, `case-${lane}`);
  await axe(page, `case in ${lane}`);
  await page.keyboard.press('d');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.recorded').first().waitFor();
  return lane;
}

describe('a day of officers, by keys alone', () => {
  it('goes through all lanes: the next task, its findings, the decision, and again; what is critical by two', async () => {
    const anna = await signedIn('anna');
    await anna.getByText('TW-2026-0003').first().waitFor();
    await shoot(anna, 'queue');
    await axe(anna, 'queue');
    const lanes = new Set<string>();
    for (let turn = 0; turn < WALK.length; turn += 1) {
      await anna.keyboard.press('n');
      lanes.add(await decide(anna));
    }
    expect([...lanes].sort()).toEqual(['documents', 'goods', 'imaging', 'sanctions']);

    const critical = (await running.api.case('NLRTM/TW-2026-0003')).tasks.find(({ lane }) => lane === 'imaging');
    expect(critical).toMatchObject({ state: 'open', stage: 'second', decision: null });

    const ben = await signedIn('ben');
    await ben.getByText('TW-2026-0003').first().waitFor();
    await ben.keyboard.press('n');
    expect(await decide(ben)).toBe('imaging');
    await eventually(
      async () => (await running.progress('NLRTM/TW-2026-0003'))?.status === 'closed',
      'the critical case is closed after the second look',
    );
  }, 400_000);

  it('shows a supervisor and an auditor what was done, and neither is accused by axe', async () => {
    const chris = await signedIn('chris', '/overview');
    await chris.getByRole('heading', { name: 'What waits' }).waitFor();
    await chris.getByRole('rowheader', { name: 'anna' }).first().waitFor();
    await shoot(chris, 'overview');
    await axe(chris, 'overview');

    const dana = await signedIn('dana', '/search?q=officer-anna');
    await dana.getByRole('cell', { name: 'task decided' }).first().waitFor();
    await shoot(dana, 'search');
    await axe(dana, 'search');
  }, 200_000);
});

it('a port’s agent sends a folder, sees what was read and what was rejected, and nothing else', async () => {
  const eve = await signedIn('eve');
  await eve.getByRole('heading', { name: 'Uploads' }).first().waitFor();
  const folder = fileURLToPath(new URL('../../events/samples/01-in-order', import.meta.url));
  await eve.locator('input[type=file]').first().setInputFiles(folder);
  await eve.getByLabel('Case reference').fill('EVE-1');
  await eve.keyboard.press('Enter');
  await eve.getByText('All files have arrived.').waitFor();
  const row = (name: string) => eve.getByRole('row').filter({ hasText: name });
  await row('manifest.pdf').getByText('Read', { exact: true }).waitFor({ timeout: 120_000 });
  // What tells a test what to expect is no paper.
  await row('expected.json').getByText('Rejected').waitFor({ timeout: 120_000 });
  await shoot(eve, 'uploads');
  await axe(eve, 'uploads');
  expect(await eve.getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents()).toEqual(['Uploads']);
  await eve.goto(`${origin}/cases/NLRTM/EVE-1`);
  await eve
    .getByText('not for you')
    .or(eve.getByRole('heading', { level: 2 }))
    .first()
    .waitFor();
  expect(await eve.locator('.finding').count()).toBe(0);
}, 300_000);

it('none of it ran into an error or into the content policy', () => {
  expect(troubles.flat()).toEqual([]);
});
