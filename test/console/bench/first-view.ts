/**
 * How long an officer who is signed in waits for the queue with 5,000 open tasks, and for a claim to be acknowledged: in
 * Chromium, over a running stage of this machine (its distribution, gateway, tokens, review function, DynamoDB), with the
 * function warm, and cold as after a pause. Server, functions and browser share the processor. What a network and Lambda
 * itself add is not measured.
 *
 *     npm run bench:first-view
 */
import type { Page } from 'playwright-core';
import { StageBench } from '../../end-to-end/bench.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { seedTasks } from './many-tasks.ts';
import { several, shown } from './times.ts';

const TASKS = 5_000;
const WARM_TIMES = 15;
const COLD_TIMES = 5;

const bench = await StageBench.open();
const browser = await openBrowser();
try {
  const { runtime, running } = await bench.start();
  const began = performance.now();
  await seedTasks(running.root, runtime.stage.tables[0]?.name ?? '', TASKS);
  console.log(`${TASKS} open tasks written in ${((performance.now() - began) / 1000).toFixed(0)} s`);

  const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  await page.addInitScript(noteFirstRows);
  await page.goto(runtime.pageUrl);
  await page.getByLabel('User name').fill('anna');
  await page.getByLabel('Password').fill('tide-anna');
  await page.keyboard.press('Enter');
  await firstRows(page);

  const pagePort = Number(new URL(runtime.pageUrl).port);
  const restart = async () => {
    await page.goto('about:blank');
    await bench.stop();
    await bench.start({ pagePort });
  };
  const open = async () => {
    await page.goto(`${runtime.pageUrl}/queue`, { waitUntil: 'commit' });
    return firstRows(page);
  };
  for (let turn = 0; turn < 3; turn += 1) await open();
  console.log(`first view, function warm: ${shown(await several(WARM_TIMES, open))} ms`);
  console.log(await requests(page));
  console.log(`claim acknowledged, function warm: ${shown(await several(WARM_TIMES, () => claimed(page)))} ms`);
  console.log(`first view, function cold: ${shown(await several(COLD_TIMES, open, restart))} ms`);
  console.log(await requests(page));
} finally {
  await browser.close();
  await bench.close();
}

/** From asking for the page until the first frame with rows of tasks, by the page's own clock. */
async function firstRows(page: Page): Promise<number> {
  await page.locator('.task-line').first().waitFor();
  return page.evaluate(() => Object(globalThis).rowsAt);
}

/** Runs in the page, before its own scripts. */
function noteFirstRows(): void {
  const look = () => {
    if (document.querySelector('.task-line') === null) requestAnimationFrame(look);
    else Object.assign(globalThis, { rowsAt: performance.now() });
  };
  look();
}

/** From the key to the server's answer to the claim, of the next row that is free. It is given back then. */
async function claimed(page: Page): Promise<number> {
  const row = page.locator('tr[aria-selected=true]');
  do await page.keyboard.press('j');
  while ((await row.getByRole('button', { name: 'Claim' }).count()) === 0);
  const ms = await answered(page, 'c', '/claim');
  await row.getByRole('button', { name: 'Release' }).waitFor({ state: 'attached' });
  await answered(page, 'r', '/release');
  return ms;
}

async function answered(page: Page, key: string, action: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.url().endsWith(action));
  const began = performance.now();
  await page.keyboard.press(key);
  const response = await answer;
  if (!response.ok()) throw new Error(`${action} was answered ${response.status()}: ${await response.text()}`);
  return performance.now() - began;
}

/** What the page asked for until now, and when: start and end in milliseconds from asking for the page. */
async function requests(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, responseEnd, encodedBodySize }) => ({ name, startTime, responseEnd, encodedBodySize })),
  );
  return entries
    .map(({ name, startTime, responseEnd, encodedBodySize }) => {
      const { pathname, search } = new URL(name);
      const when = `${startTime.toFixed(0).padStart(6)} to ${responseEnd.toFixed(0).padStart(5)}`;
      return `${when}  ${(encodedBodySize / 1000).toFixed(1).padStart(7)} kB  ${pathname}${search}`;
    })
    .join('\n');
}
