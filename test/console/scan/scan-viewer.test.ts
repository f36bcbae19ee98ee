import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import { sampleScan } from './sample-scans.ts';
import { drawn, openScanPages, type ScanPages } from './scan-page.ts';

const OTHER = {
  ...{ port: 'NLRTM', reference: 'C14', scanId: 'X9-20261119-002', why: 'container' as const },
  ...{ containers: ['CSQU3054383'], at: '2026-11-19T08:00:00Z', bits: 12 },
};
const MARK = {
  ...{ id: 'e1', page: 1, box: null, place: 'measures.load', label: 'Load of the scan', text: '90 %' },
  ...{ confidence: null, tone: 'this' },
};

const otherBits = (record: ScanRecord) => ({ ...record, images: record.images.map((one) => ({ ...one, bits: 12 })) });

let pages: ScanPages;
let page: Page;
beforeAll(async () => {
  pages = await openScanPages();
  const { scans, comparable } = pages.server;
  scans.push(
    await sampleScan('C8', '08-vague-precursor/scans/X1-20261111-001'),
    await sampleScan('C14', '14-hidden-mass/scans/X9-20261119-002'),
    await sampleScan('C12', '12-scanned-papers/scans/X1-20261117-001', 'image.jpg'),
    await sampleScan('C9', '08-vague-precursor/scans/X1-20261111-001', 'image.tif', (reading) =>
      reading.kind === 'scan-record' ? { ...reading, record: otherBits(reading.record) } : reading,
    ),
    await sampleScan('BARE', '03-declared-empty/scans/X1-20261104-001', 'image.tif', (reading) =>
      reading.kind === 'scan-image' ? { ...reading, tiles: null, secondEnergy: null } : reading,
    ),
  );
  comparable.push(OTHER);
});
afterAll(() => pages?.close());
beforeEach(() => {
  const { server } = pages;
  server.spoilt.clear();
  server.shortLived = 0;
  server.linkRequests.length = 0;
});
afterEach(() => page?.close());

/** Waits as long as a machine with much to do may take. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 });
const readout = () => page.locator('.scan-readout').first().innerText();
const notice = (text: string | RegExp) => page.locator('.scan-notice', { hasText: text }).first().waitFor();
/** Names of the objects of a scan that lie on its finest level. */
const finest = (reference: string) => {
  const stored = pages.server.scans.find(({ view }) => view.reference === reference);
  const level = stored?.view.pictures[0]?.tiles?.levels.to;
  return [...(stored?.objects.keys() ?? [])].filter((name) => name.includes(`/tiles/${level}/`));
};
const all = (reference: string) => {
  const stored = pages.server.scans.find(({ view }) => view.reference === reference);
  return [...(stored?.objects.keys() ?? [])].filter((name) => name.includes('/tiles/'));
};

describe('by keys alone', () => {
  it('one moves, zooms, windows, and measures in millimetres', async () => {
    page = await pages.open('C8');
    await drawn(page);
    const whole = await readout();
    for (const key of ['+', '+', 'ArrowRight', ']', '}']) await page.keyboard.press(key);
    await eventually(readout).not.toBe(whole);
    await page.keyboard.press('r');
    await page.locator('.scan-stage[data-tool=measure]').waitFor();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await eventually(readout).toMatch(/Length \d[\d,]* mm: \d[\d,]* mm across, 0 mm up/);
    await page.keyboard.press('Escape');
    await page.locator('.scan-stage[data-tool=look]').waitFor();
  });

  it('one marks a place and names it, and it stands in the list', async () => {
    page = await pages.open('C8');
    await drawn(page);
    await page.keyboard.press('m');
    await page.locator('.scan-stage[data-tool=mark]').waitFor();
    await page.keyboard.press('Enter');
    for (const key of ['ArrowRight', 'ArrowDown']) for (let step = 0; step < 6; step++) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.getByLabel('What is marked here?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Odd box');
    await page.keyboard.press('Enter');
    const row = page.locator('.scan-marks li', { hasText: 'Odd box' });
    await row.waitFor();
    expect(await row.innerText()).toContain('yours');
    await page.getByRole('button', { name: 'Remove mark Odd box' }).click();
    await row.waitFor({ state: 'detached' });
    // The button went with what it removed: one goes on at the picture.
    await page.locator('.scan-area:focus').waitFor();
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'End comparing' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.scan-comparison').waitFor({ state: 'detached' });
    await page.locator('.scan-area:focus').waitFor();
  });

  it('one goes from mark to mark, the finding’s among them', async () => {
    page = await pages.open('C8', { marks: JSON.stringify([MARK]) });
    await drawn(page);
    const pressed = page.locator('.scan-marks button[aria-pressed=true]');
    await page.keyboard.press('n');
    await eventually(() => pressed.innerText()).toContain('Load of the scan');
    await page.keyboard.press('n');
    await eventually(() => pressed.innerText()).toContain('measured');
  });
});

describe('what is not there', () => {
  it('of a deleted scan is said, and its small copy shown', async () => {
    for (const name of all('C8')) pages.server.spoilt.set(name, 'missing');
    page = await pages.open('C8');
    await notice('The picture is no longer there');
    await page.locator('.scan-area img.scan-small').waitFor();
    pages.server.spoilt.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    await page.locator('.scan-area img.scan-small').waitFor({ state: 'detached' });
  });

  it.each([
    ['missing', /no longer there; (a )?coarser/],
    ['broken', /damaged; (a )?coarser/],
    ['cut', /could not be fetched/],
  ] as const)('of its finest parts, being %s, is said while coarser ones are shown', async (how, said) => {
    for (const name of finest('C8')) pages.server.spoilt.set(name, how);
    page = await pages.open('C8');
    await notice(said);
    await drawn(page);
  });

  it('of tiles that were never made is said, with the small copy', async () => {
    page = await pages.open('BARE');
    await notice('No detailed picture was kept');
    await page.locator('img.scan-small').waitFor();
  });

  it('of a scan that is unknown is said', async () => {
    page = await pages.open('NONE');
    await notice('could not be shown');
  });

  it('of dark parts in a file of eight bits is said', async () => {
    page = await pages.open('C12');
    await notice('8 bits a pixel');
  });
});

describe('links', () => {
  it('are asked for a few times, whatever one looks at', async () => {
    page = await pages.open('C8');
    await drawn(page);
    for (const key of ['+', '+', '+', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', '0', '+']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
    expect(pages.server.linkRequests.length).toBeLessThanOrEqual(2);
  });

  it('that have ended are renewed without a word', async () => {
    pages.server.shortLived = 1;
    page = await pages.open('C8');
    await drawn(page);
    expect(pages.server.linkRequests.length).toBeGreaterThan(1);
    expect(await page.locator('.scan-notice').count()).toBe(0);
  });
});

it('tells in the language shown what the record contradicts of its files', async () => {
  page = await pages.open('C9', { lang: 'es' });
  const told = page.locator('.scan-side li', { hasText: 'Bits por muestra: el registro dice 12' });
  await told.waitFor();
  expect(await page.locator('.scan-side [lang]').count()).toBe(0);
});

describe('beside another scan', () => {
  it('both move in step, side by side, mirrored, in turn and as a difference', async () => {
    page = await pages.open('C8');
    await drawn(page);
    await page.getByRole('button', { name: 'Compare' }).click();
    const other = page.locator('.scan-other canvas');
    await other.waitFor();
    const [mine, theirs] = await Promise.all([page.locator('.scan-area').boundingBox(), other.boundingBox()]);
    expect(theirs?.x).toBeGreaterThan((mine?.x ?? 0) + (mine?.width ?? 0) - 2);
    expect(theirs?.y).toBe(mine?.y);
    const before = (await other.screenshot()).toString('base64');
    await page.locator('.scan-area').focus();
    await page.keyboard.press('+');
    await eventually(async () => (await other.screenshot()).toString('base64')).not.toBe(before);
    await page.getByRole('button', { name: 'Mirror the other' }).click();
    await page.locator('.scan-other[data-mirrored]').waitFor();
    await page.getByRole('button', { name: 'Difference' }).click();
    await expect
      .poll(async () => (await other.boundingBox())?.x)
      .toBe((await page.locator('.scan-area').boundingBox())?.x);
    await page.getByRole('button', { name: 'Blink' }).click();
    await page.getByRole('button', { name: 'Show the other' }).click();
    await other.waitFor({ state: 'hidden' });
  });
});

it.each(['light', 'dark'])('has nothing that axe minds, in %s', async (theme) => {
  page = await pages.open('C8', { theme, marks: JSON.stringify([MARK]), active: 'e1' });
  await drawn(page);
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('.scan-other canvas').waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.scan-viewer').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
