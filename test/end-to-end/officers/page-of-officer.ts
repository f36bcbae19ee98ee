import type { Browser, BrowserContext, Page } from 'playwright-core';
import { troublesOf } from '../../console/browser/open-browser.ts';

/** Types name and password into the form of the sign-in, as a person does. */
export async function enter(page: Page, name: string): Promise<void> {
  await page.getByLabel('User name').waitFor();
  await page.getByLabel('User name').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(`tide-${name}`);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
}

/** A page in a browser of its own, signed in by keys alone; what goes wrong in it goes to `troubles`. */
export async function signedInAt(
  browser: Browser,
  address: string,
  name: string,
  { troubles, prepare }: { troubles: string[][]; prepare?: (context: BrowserContext) => Promise<unknown> },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await prepare?.(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  troubles.push(troublesOf(page));
  await page.goto(address);
  await enter(page, name);
  return page;
}
