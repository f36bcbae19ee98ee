import chromium from '@sparticuz/chromium';
import { type Browser, chromium as engine, type Page } from 'playwright-core';

/** In one process all pages of a test file share a fate: one that is slow to close takes the next with it. */
const UNWANTED = new Set(['--single-process']);

/** Chromium from its npm package: nothing is installed or fetched. */
export async function openBrowser(): Promise<Browser> {
  const args = chromium.args.filter((argument) => !UNWANTED.has(argument));
  return engine.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

/** What went wrong on a page: errors of scripts, blocked by the content policy, or thrown. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    // That a request was refused or cut is what some tests are about.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) troubles.push(text);
  });
  return troubles;
}
