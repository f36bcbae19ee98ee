import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Principal } from '../../../shared/access/principal.ts';
import { type FakeCase, fakeCase } from '../fake/fake-case.ts';
import { ConsoleBench } from './console-bench.ts';

export const CASE = '/cases/NLRTM/UTO-2026-0042';

export type Settings = BrowserContextOptions & {
  principal?: Principal;
  prepare?: (prepared: FakeCase) => unknown;
  of?: Parameters<typeof fakeCase>[1];
};

/** The page of one invented case. */
export class CaseBench {
  readonly #bench = ConsoleBench.forThisFile();
  #told: FakeCase | undefined;

  get fake() {
    return this.#bench.fake;
  }

  /** What the API tells of the case that was opened last: tests change it. */
  get told(): FakeCase {
    if (this.#told === undefined) throw new Error('no case is open');
    return this.#told;
  }

  async open(path = CASE, { prepare, of, ...settings }: Settings = {}): Promise<Page> {
    const told = fakeCase(() => Date.now(), of);
    this.#told = told;
    prepare?.(told);
    const page = await this.#bench.open(path, {
      ...{ routes: told.routes, viewport: { width: 1280, height: 720 } },
      ...settings,
    });
    await page.locator('.case').waitFor();
    return page;
  }

  /** A case that the API knows nothing of. */
  openUnknown(): Promise<Page> {
    return this.#bench.open('/cases/NLRTM/UTO-NOWHERE', { routes: [] });
  }

  task(lane = 'documents') {
    const found = this.told.whole.tasks.find((one) => one.lane === lane);
    if (found === undefined) throw new Error(`no task in ${lane}`);
    return found;
  }

  posts(what: string): string[] {
    return this.fake.asked.filter((asked) => asked.startsWith('POST') && asked.endsWith(what));
  }
}

export async function claimed(page: Page): Promise<void> {
  await page.keyboard.press('t');
  await page.getByRole('timer').waitFor();
}
