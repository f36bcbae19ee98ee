import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { drawnScan, dualEnergyScan } from './sample-scans.ts';
import { drawn, openScanPages, type ScanPages } from './scan-page.ts';

/** Fields of one value each, so wide that the middle of each is its own on every level. */
const VALUES = [0, 255, 256, 4097, 20_000, 20_255, 20_256, 65_535];
const FIELD = 256;
const [WIDTH, HEIGHT] = [VALUES.length * FIELD, 900];

let pages: ScanPages;
let page: Page;
beforeAll(async () => {
  pages = await openScanPages();
  const valueAt = (x: number) => VALUES[Math.floor(x / FIELD)] ?? 0;
  pages.server.scans.push(
    await drawnScan('FIELDS', { width: WIDTH, height: HEIGHT }, valueAt),
    await dualEnergyScan('DUAL'),
  );
});
afterAll(() => pages?.close());
afterEach(() => page?.close());

/** Reds, greens and blues at places given in shares of the picture, once two looks at it are the same. */
async function coloursAt(places: readonly (readonly [number, number])[], size = { width: WIDTH, height: HEIGHT }) {
  const area = page.locator('.scan-area canvas');
  let before = '';
  for (;;) {
    const { data, info } = await sharp(await area.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const scale = Math.min(info.width / size.width, info.height / size.height);
    const seen = places.map(([along, down]) => {
      const x = Math.round(info.width / 2 + (along - 0.5) * size.width * scale);
      const y = Math.round(info.height / 2 + (down - 0.5) * size.height * scale);
      const at = (y * info.width + x) * info.channels;
      return [...data.subarray(at, at + 3)];
    });
    const now = JSON.stringify(seen);
    if (now === before && new Set(seen.map(String)).size > 1) return seen;
    before = now;
  }
}
const middles = VALUES.map((_, index) => [(index + 0.5) / VALUES.length, 0.4] as const);
const greys = async () => (await coloursAt(middles)).map(([red]) => red);

it.each(['webgl', 'canvas'])(
  'values of sixteen bits end as the greys that the window says, drawn by %s',
  async (renderer) => {
    page = await pages.open('FIELDS', { renderer });
    await drawn(page);
    await page.keyboard.press('4');
    const told = VALUES.map((value) => Math.round((value / 65_535) * 255));
    expect(await greys()).toEqual(told);
    await page.keyboard.press('i');
    expect(await greys()).toEqual(told.map((grey) => 255 - grey));
  },
);

it('values that differ by less than one of 256 greys of the whole range are told apart by a narrow window', async () => {
  page = await pages.open('FIELDS', { renderer: 'webgl' });
  await drawn(page);
  // 20,255 and 20,256 differ in their high bytes and in their low ones, and by a 65,536th of the range.
  const [, , , , one, two, three, four] = await greysWithWindow(20_200, 20_300);
  expect([one, two, three, four]).toEqual([0, 140, 143, 255]);
});

/** Sets the sliders as a hand would, without their steps. */
async function greysWithWindow(low: number, high: number) {
  const set = (slider: number, value: number) =>
    page
      .locator('input[type=range]')
      .nth(slider)
      .evaluate((element: HTMLInputElement, to) => {
        element.step = 'any';
        element.value = String(to);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
  await set(1, 100 * (1 - Math.log((high - low) / 16) / Math.log(65_535 / 16)));
  await set(0, 65_535 - (low + high) / 2);
  return greys();
}

it('colours keep the order of values: each field is lighter than the one before', async () => {
  page = await pages.open('FIELDS');
  await drawn(page);
  await page.keyboard.press('4');
  for (let map = 0; map < 3; map++) {
    await page.keyboard.press('c');
    const [first, ...rest] = (await coloursAt(middles)).map(
      ([red = 0, green = 0, blue = 0]) => 2 * red + 7 * green + blue,
    );
    rest.reduce((before, now) => {
      expect(now).toBeGreaterThanOrEqual(before);
      return now;
    }, first ?? 0);
  }
});

it.each(['webgl', 'canvas'])(
  'of two energies what attenuates the higher one least is blue, both alike orange, drawn by %s',
  async (renderer) => {
    page = await pages.open('DUAL', { renderer });
    await drawn(page);
    await page.locator('select').nth(1).selectOption('material');
    const places = [0.2, 0.5, 0.8].map((along) => [along, 0.25] as const);
    const [orange = [], green = [], blue = []] = await coloursAt(places, { width: 900, height: 400 });
    const strongest = (colour: number[]) => colour.indexOf(Math.max(...colour));
    expect([orange, green, blue].map(strongest)).toEqual([0, 1, 2]);
  },
);
