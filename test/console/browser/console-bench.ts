import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import type { FakeRoute } from '../fake/fake-api.ts';
import { type FakeServer, startFakeServer } from '../fake/fake-server.ts';
import { type BuiltPage, buildPage } from './built-page.ts';
import { openBrowser, troublesOf } from './open-browser.ts';

export const ANNA: Principal = { id: 'officer-anna', roles: ['officer'], ports: 'all', lanes: 'all' };
export const CHRIS: Principal = { ...ANNA, id: 'supervisor-chris', roles: ['supervisor'] };
/** Long enough for a machine that does other things too. */
export const SOON = { timeout: 20_000 };

/** What a test opens the console over. */
export interface Opened extends BrowserContextOptions {
  principal?: Principal;
  routes: readonly FakeRoute[];
  /** By default the files of the built page. */
  page?: (built: BuiltPage) => BuiltPage['serve'];
}

/** The built console in a browser for all tests of a file: each opens it anew over a fake API, and none leaves a trouble behind. */
export class ConsoleBench {
  #built: BuiltPage | undefined;
  #browser: Browser | undefined;
  #fake: FakeServer | undefined;
  #troubles: string[] = [];

  /** Of the page that was opened last. */
  get fake(): FakeServer {
    if (this.#fake === undefined) throw new Error('no page is open');
    return this.#fake;
  }

  get built(): BuiltPage {
    if (this.#built === undefined) throw new Error('the page is not built yet');
    return this.#built;
  }

  async open(path: string, { principal = ANNA, routes, page: served, ...context }: Opened): Promise<Page> {
    const page = served?.(this.built) ?? this.built.serve;
    this.#fake = await startFakeServer({ principal, routes, page });
    const browsing = await this.#browser?.newContext({
      ...{ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' as const },
      ...context,
    });
    if (browsing === undefined) throw new Error('there is no browser yet');
    const opened = await browsing.newPage();
    opened.setDefaultTimeout(SOON.timeout);
    this.#troubles = troublesOf(opened);
    await opened.goto(this.#fake.origin + path);
    return opened;
  }

  /** Registers what the tests of this file begin and end with. */
  static forThisFile(): ConsoleBench {
    const bench = new ConsoleBench();
    beforeAll(async () => {
      [bench.#built, bench.#browser] = await Promise.all([buildPage(), openBrowser()]);
    });
    afterAll(async () => {
      await bench.#browser?.close();
      await bench.#built?.remove();
    });
    beforeEach(() => {
      bench.#troubles = [];
    });
    afterEach(async () => {
      await Promise.all(bench.#browser?.contexts().map((context) => context.close()) ?? []);
      await bench.#fake?.close();
      bench.#fake = undefined;
      expect(bench.#troubles).toEqual([]);
    });
    return bench;
  }
}
