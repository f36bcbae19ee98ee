import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildScanPage, type ScanServer, startScanServer } from './scan-server.ts';
import { storedScan } from './stored-scan.ts';

/** Fields of one value each, so wide that the middle of each is its own on every level. */
const VALUES = [0, 255, 256, 4097, 20_000, 20_255, 20_256, 65_535];
const FIELD = 256;
const [WIDTH, HEIGHT] = [VALUES.length * FIELD, 900];

let browser: Browser;
let page: Page;
let server: ScanServer;
beforeAll(async () => {
  const built = mkdtempSync(join(tmpdir(), 'scan-page-'));
  await buildScanPage(built);
  server = await startScanServer(built);
  server.scans.push(await storedScan({ reference: 'FIELDS', scanId: 'S1' }, [['fields.png', await fields()]]));
  const args = [...chromium.args, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

async function fields(): Promise<Uint8Array> {
  const pixels = new Uint16Array(WIDTH * HEIGHT);
  for (let index = 0; index < pixels.length; index++) pixels[index] = VALUES[Math.floor((index % WIDTH) / FIELD)] ?? 0;
  const raw = { raw: { width: WIDTH, height: HEIGHT, channels: 1 as const } };
  return new Uint8Array(await sharp(pixels, raw).toColourspace('grey16').png().toBuffer());
}

async function open(): Promise<void> {
  await page.goto(`${server.origin}/?reference=FIELDS&scan=S1`);
  await page.locator('.scan-area canvas').waitFor();
  await page.locator('.scan-readout', { hasText: 'Window' }).waitFor();
  await page.locator('.scan-area').focus();
}

/** Reds, greens and blues in the middle of each field as they are on the screen, once two looks at it are the same. */
async function shown(): Promise<number[][]> {
  const area = page.locator('.scan-area canvas');
  let before = '';
  for (;;) {
    const { data, info } = await sharp(await area.screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const scale = Math.min(info.width / WIDTH, info.height / HEIGHT);
    const seen = VALUES.map((_, index) => {
      const x = Math.round(info.width / 2 + (index * FIELD + FIELD / 2 - WIDTH / 2) * scale);
      const at = (Math.round(info.height * 0.4) * info.width + x) * info.channels;
      return [...data.subarray(at, at + 3)];
    });
    const now = JSON.stringify(seen);
    if (now === before && seen.some(([red]) => red !== seen[0]?.[0])) return seen;
    before = now;
  }
}

it('values of sixteen bits end as the greys that the window says', async () => {
  await open();
  await page.keyboard.press('4');
  const greys = VALUES.map((value) => Math.round((value / 65_535) * 255));
  expect((await shown()).map(([red]) => red)).toEqual(greys);
  await page.keyboard.press('i');
  expect((await shown()).map(([red]) => red)).toEqual(greys.map((grey) => 255 - grey));
});
