/**
 * How much script the console asks for before anything is seen, and how quick the queue is with 5,000 open tasks: in
 * Chromium, over a fake API on loopback that answers at once. What the real API takes is not measured.
 *
 *     npm run bench:console
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { buildPage } from '../browser/built-page.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { startFakeServer } from '../fake/fake-server.ts';
import { fakeTaskRoutes, fakeTasks } from '../fake/fake-tasks.ts';
import { several, shown } from './times.ts';

const TASKS = 5_000;
const TIMES = 7;

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({ name: z.string(), tdur: z.number().optional().describe('microseconds of the thread') }),
  ),
});

const built = await buildPage();
const browser = await openBrowser();
const tasks = fakeTasks(TASKS, Date.now());
const fake = await startFakeServer({
  principal: { id: 'officer-anna', roles: ['officer'], ports: 'all', lanes: 'all' },
  routes: fakeTaskRoutes(tasks, () => Date.now()),
  page: built.serve,
});
try {
  const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(fake.origin);
  await page.locator('.task-line').first().waitFor();
  const compressed = [...scripts].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(built.folder, path))).length,
    0,
  );
  console.log(
    `script until the queue is seen: ${(compressed / 1000).toFixed(1)} kB compressed, in ${scripts.size} files`,
  );
  console.log(`first view, signed in, ${TASKS} open tasks: ${shown(await several(TIMES, () => firstView(page)))} ms`);
  console.log(`from the key to the row moved: ${shown(await several(TIMES, () => untilDrawn(page, 'j')))} ms`);
  console.log(
    `from the key to the claim shown: ${shown(
      await several(
        TIMES,
        () => untilDrawn(page, 'c'),
        () => free(page),
      ),
    )} ms`,
  );
  await browser.startTracing(page, { categories: ['cc'] });
  console.log(`scrolling through ${TASKS} rows: ${await frames(page)}`);
  console.log(`  of the processor, however busy: ${work(await browser.stopTracing())}`);
} finally {
  await browser.close();
  await fake.close();
  await built.remove();
}

/** From asking for the page to its first row, by the page's own clock. */
async function firstView(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  // The clock of the page begins when it is asked for.
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('.task-line') === null ? requestAnimationFrame(look) : resolve(performance.now());
        look();
      }),
  );
}

/** From a key to the first frame after the table has changed, as the page sees it. */
async function untilDrawn(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    let pressed = 0;
    const keydown = (event: KeyboardEvent) => {
      pressed = event.timeStamp;
    };
    document.addEventListener('keydown', keydown, { capture: true, once: true });
    const drawn = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (pressed === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - pressed));
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.querySelector('.tasks') ?? document, all);
    });
    Object.assign(globalThis, { drawn });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => Object(globalThis).drawn);
}

async function free(page: Page): Promise<void> {
  const claim = page.locator('tr[aria-selected=true]').getByRole('button', { name: 'Claim' });
  do await page.keyboard.press('j');
  while ((await claim.count()) === 0);
}

/** How evenly frames come while the list is scrolled by a page each frame until its end. */
async function frames(page: Page): Promise<string> {
  const gaps = await page.evaluate(async () => {
    const room = document.querySelector('.task-room');
    if (room === null) return [];
    const found: number[] = [];
    let last = performance.now();
    for (let still = 0; still < 30; ) {
      const before = room.scrollTop;
      room.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      found.push(now - last);
      last = now;
      still = room.scrollTop === before ? still + 1 : 0;
    }
    return found;
  });
  const over = (ms: number) => gaps.filter((gap) => gap > ms).length;
  return `${gaps.length} frames, ${spread(gaps)}, ${over(50)} longer than 50 ms, ${over(100)} than 100 ms`;
}

/** What the page's own thread had to do for a frame, from a trace: other programs make frames come late, but not this longer. */
function work(trace: Buffer): string {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString()));
  const each = traceEvents.flatMap(({ name, tdur }) =>
    name === 'ProxyMain::BeginMainFrame' && tdur !== undefined ? [tdur / 1000] : [],
  );
  return spread(each);
}

function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(0);
  return `median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, at most ${sorted.at(-1)?.toFixed(0)} ms`;
}
