import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';
import { buildScanPage, type ScanServer, startScanServer } from './scan-server.ts';

/** A browser with the page of the viewer alone. */
export interface ScanPages {
  server: ScanServer;
  /** Opens the viewer of a scan, with the given parts of the address, and gives the picture the focus where there is one. */
  open(reference: string, more?: Record<string, string>): Promise<Page>;
  close(): Promise<void>;
}

/** In one process, a page with graphics can't be closed without the browser going with it. */
const UNWANTED = new Set(['--single-process']);

export async function openScanPages(): Promise<ScanPages> {
  const built = mkdtempSync(join(tmpdir(), 'scan-page-'));
  await buildScanPage(built);
  const server = await startScanServer(built);
  const args = chromium.args.filter((arg) => !UNWANTED.has(arg));
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
  return {
    server,
    async open(reference, { width = '1280', height = '900', ...more } = {}) {
      const size = { width: Number(width), height: Number(height) };
      const context = await browser.newContext({ locale: 'en-GB', viewport: size });
      const page = await context.newPage();
      // The browser itself may be closing.
      page.once('close', () => void context.close().catch(() => {}));
      const scanId = server.scans.find(({ view }) => view.reference === reference)?.view.scanId ?? 'S1';
      await page.goto(`${server.origin}/?${new URLSearchParams({ reference, scan: scanId, ...more })}`);
      await page.locator('.scan-viewer').waitFor();
      if ((await page.locator('.scan-area').count()) > 0) await page.locator('.scan-area').focus();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Once the picture is drawn with a window of its own. */
export async function drawn(page: Page): Promise<void> {
  await page
    .locator('.scan-readout span', { hasText: /\d.*\d/ })
    .nth(1)
    .waitFor();
}
