import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { fakeTaskRoutes, fakeTasks } from '../fake/fake-tasks.ts';
import { CHRIS, ConsoleBench, SOON } from './console-bench.ts';

const bench = ConsoleBench.forThisFile();
let tasks: TaskRow[];

function open(
  path = '/',
  { count = 200, ...settings }: BrowserContextOptions & { count?: number; principal?: Principal } = {},
): Promise<Page> {
  tasks = fakeTasks(count, Date.now());
  return bench.open(path, { routes: fakeTaskRoutes(tasks, () => Date.now()), ...settings });
}

const chosenRow = (page: Page) => page.locator('tr[aria-selected=true]');
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? null);

/** Moves to the first task that nobody holds. Resolves to its case. */
async function chooseFree(page: Page): Promise<string> {
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.press('j');
    if ((await chosenRow(page).getByRole('button', { name: 'Claim' }).count()) > 0) break;
  }
  return chosenRow(page).locator('[data-column=case]').innerText();
}

describe('signing in', () => {
  test('leads through the provider and back to where one wanted to go', async () => {
    const page = await open('/queue?lane=imaging&view=late');
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).search).toBe('?lane=imaging&view=late');
    expect(await page.title()).toBe('Queue · Tidewaiter');
    // The code is not left in the history.
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).pathname).toBe('/queue');
  });

  test('again after it has ended comes back to the same place, with what was being written', async () => {
    const page = await open('/queue?port=NLRTM');
    await page.getByRole('grid').waitFor();
    await chooseFree(page);
    await page.keyboard.press('c');
    await chosenRow(page).getByText('You').waitFor();
    await page.keyboard.press('s');
    await page.getByLabel('Reason').fill('waiting for the agent');
    bench.fake.endSignIns();
    await page.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
    // There is one thing to do, and it has the focus.
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog', { name: 'Your sign-in has ended' }).getByRole('button').count()).toBe(1);
    await page.keyboard.press('Enter');

    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).search).toBe('?port=NLRTM');
    while ((await chosenRow(page).getByRole('button', { name: 'Release' }).count()) === 0)
      await page.keyboard.press('j');
    await page.keyboard.press('s');
    expect(await page.getByLabel('Reason').inputValue()).toBe('waiting for the agent');
  });

  test('out leaves the door open for the next, and shows nothing', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Profile of Anna Example' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByText('You have signed out.').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('grid').waitFor();
  });
});

describe('the queue by keys alone', () => {
  test('moves, claims, releases, and the focus is never lost', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focusedRow(page)).toBe('2');
    // The last of those that are here: the others come while one is there.
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        return focusedRow(page);
      }, SOON)
      .toBe('201');
    await page.keyboard.press('Home');
    await expect.poll(() => focusedRow(page), SOON).toBe('2');

    const key = await chooseFree(page);
    const at = await focusedRow(page);
    await page.keyboard.press('c');
    await chosenRow(page).getByText('You').waitFor();
    await expect.poll(() => tasks.find(({ reference }) => reference === key)?.claimedBy, SOON).toBe('officer-anna');
    await page.keyboard.press('r');
    await chosenRow(page).getByText('nobody').waitFor();
    await expect.poll(() => tasks.find(({ reference }) => reference === key)?.claimedBy, SOON).toBeNull();
    expect(await focusedRow(page)).toBe(at);
  });

  test('comes back from a case to the row and the filters that one left, by Escape and by the way to the queue', async () => {
    const page = await open('/queue?lane=imaging', { count: 800 });
    await page.getByRole('grid').waitFor();
    // Further down than what is fetched first.
    const further = async () => {
      await page.keyboard.press('PageDown');
      return Number(await focusedRow(page));
    };
    await expect.poll(further, SOON).toBeGreaterThan(80);
    const [row, left] = [await focusedRow(page), await chosenRow(page).locator('[data-column=case]').innerText()];
    for (const back of [['Escape'], ['g', 'q']]) {
      await page.keyboard.press('Enter');
      await page.getByText('There is no such case').waitFor();
      for (const key of back) await page.keyboard.press(key);
      await expect.poll(() => focusedRow(page), SOON).toBe(row);
      expect(await chosenRow(page).locator('[data-column=case]').innerText()).toBe(left);
      expect(new URL(page.url()).search).toBe('?lane=imaging');
    }
  });

  test('claims a task and opens it by one key', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    const key = await chooseFree(page);
    await page.keyboard.press('t');
    await expect.poll(() => new URL(page.url()).pathname, SOON).toContain(key);
    expect(tasks.find(({ reference }) => reference === key)?.claimedBy).toBe('officer-anna');
  });

  test('shows every key on ?, and none of them does anything while one types', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Keys' });
    for (const label of ['Next row', 'Take the next', 'Find in the list']) await map.getByText(label).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });

    await page.keyboard.press('/');
    await page.keyboard.type('jcnr?');
    expect(new URL(page.url()).search).toBe('?text=jcnr%3F');
    expect(bench.fake.asked.filter((asked) => asked.startsWith('POST'))).toEqual([]);
  });

  test('takes the next task and goes to its case; back returns to the row', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.waitForURL('**/cases/**');
    expect(bench.fake.asked).toContain('POST /tasks/next');
    await page.goBack();
    await page.getByRole('grid').waitFor();
    expect(await chosenRow(page).count()).toBe(1);
    await expect.poll(() => focusedRow(page), SOON).toBe('2');
  });

  test('does nothing by letters where they are switched off, and the arrows still work', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Profile of Anna Example' }).click();
    await page.getByRole('menuitemradio', { name: 'Single keys do nothing' }).click();
    await page.keyboard.press('j');
    expect(await focusedRow(page)).toBeNull();
    await page.locator('body').press('ArrowDown');
    expect(await focusedRow(page)).toBe('2');
  });
});

describe('the queue', () => {
  test('is shown with less than 60 kB of compressed script', async () => {
    const page = await open('/');
    // A reload in the middle of the sign-in would be another test.
    await page.getByRole('grid').waitFor();
    const scripts = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.reload();
    await page.getByRole('grid').waitFor();
    const sizeOf = (path: string) => gzipSync(readFileSync(join(bench.built.folder, path))).length;
    const bytes = [...scripts].reduce((sum, path) => sum + sizeOf(path), 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(60_000);
  });

  test('of five thousand draws some of them, tells how many there are, and reaches the last', async () => {
    const page = await open('/', { count: 5_000 });
    await page.getByRole('grid').waitFor();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount'), SOON).toBe('5001');
    expect(await page.locator('.task-line').count()).toBeLessThan(100);
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.task-line').first().getAttribute('aria-selected'), SOON).toBe('true');
    await expect
      .poll(
        async () => {
          await page.locator('.task-room').evaluate((room) => room.scrollTo(0, room.scrollHeight));
          return page.locator('tr[aria-rowindex="5001"]').count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    expect(await page.locator('.task-line').count()).toBeLessThan(100);
    // The row chosen is no longer drawn; Tab leads to one that is.
    expect(await page.locator('.task-line[aria-selected=true]').count()).toBe(0);
    expect(await page.locator('.task-line[tabindex="0"]').count()).toBe(1);
  });

  test('shows at once what one does, and takes it back with the reason where it is refused', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await chooseFree(page);
    bench.fake.fault = (path) => (path.endsWith('/claim') ? 500 : null);
    await page.keyboard.press('c');
    await page.getByText('The server failed. Try again.').first().waitFor();
    await chosenRow(page).getByText('nobody').waitFor();
  });

  test('says who was faster', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    const reference = await chooseFree(page);
    const task = tasks.find((one) => one.reference === reference);
    const leaseUntil = new Date(Date.now() + 600_000).toISOString();
    bench.fake.fault = (path) => {
      // Between what the page shows and the claim.
      if (path.endsWith('/claim')) Object.assign(task ?? {}, { claimedBy: 'officer-ben', leaseUntil });
      return null;
    };
    await page.keyboard.press('c');
    await page.getByText('officer-ben holds the task.').first().waitFor();
    await chosenRow(page).getByText('officer-ben').waitFor();
  });

  test('lets nothing move under a hand: what is new waits until it is asked for', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await page.locator('.task-line').nth(3).hover();
    const before = await page.locator('.task-line').nth(3).innerText();
    const [first] = fakeTasks(1, Date.now());
    if (first !== undefined)
      tasks.push({ ...first, reference: 'UTO-2026-NEW01', priority: 1, dueAt: '2020-01-01T00:00:00.000Z' });
    await page.getByRole('button', { name: '1 new task' }).waitFor();
    expect(await page.locator('.task-line').nth(3).innerText()).toBe(before);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.task-line').first().innerText(), SOON).toContain('UTO-2026-NEW01');
  });

  test('says that the connection is cut, and goes on when it is back', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    bench.fake.fault = () => 'cut';
    await page.getByText('The connection to the server is cut.').waitFor();
    bench.fake.fault = null;
    await page.getByText('The connection to the server is cut.').waitFor({ state: 'detached' });
  });

  test('lets a supervisor raise, put off and assign, and keeps that from officers', async () => {
    const page = await open('/', { principal: CHRIS });
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('j');
    await chosenRow(page).getByRole('button', { name: 'Assign' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByLabel('To').selectOption({ index: 1 });
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await chosenRow(page).getByText('kept for officer-anna').waitFor();
  });
});

describe('hostile text', () => {
  test('stays text, keeps to its place and hides nothing', async () => {
    const page = await open('/queue?text=gnitset');
    await page.getByRole('grid').waitFor();
    await page.getByText('U+202E').first().waitFor();
    expect(await page.locator('.task-line script').count()).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and by how much the page is wider than the window. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
  ];
}

describe('nothing keeps anybody out', () => {
  test.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in high contrast', { contrast: 'more' }],
    ['in Arabic', { locale: 'ar' }],
    ['at 200 %', { viewport: { width: 640, height: 400 } }],
  ] as const)('of the queue %s', async (_, context) => {
    const page = await open('/', { count: 30, ...context });
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('j');
    expect(await barriers(page)).toEqual([]);
  });

  test('of the dialogs and the menu', async () => {
    const page = await open('/', { count: 5 });
    await page.getByRole('grid').waitFor();
    await chooseFree(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // What is asked for has the focus, and what is missing is told when it is sent all the same.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await dialog.getByRole('button', { name: 'Put off' }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.bar .menu button').click();
    await page.getByRole('menu').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
