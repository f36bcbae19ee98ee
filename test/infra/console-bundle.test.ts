import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../../infra/console-bundle.ts';

describe("the officers' page as it is built", () => {
  let site: string;
  beforeAll(async () => {
    site = await buildConsole();
  });
  const files = () =>
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));

  it('has no script and no style in the page itself', () => {
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
  });

  it('asks for nothing but its own files', () => {
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    const asked = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    for (const address of asked) expect(existsSync(join(site, address)), address).toBe(true);
  });

  it('names every file below assets by its content', () => {
    const assets = files().filter((file) => file.startsWith('assets/'));
    for (const file of assets) expect(file).toMatch(/-[\w-]{8}\.\w+$/);
  });

  it('serves no source map, but keeps them beside', () => {
    expect(files().filter((file) => file.endsWith('.map'))).toEqual([]);
    const scripts = files().some((file) => file.endsWith('.js'));
    expect(existsSync(join(dirname(site), 'maps'))).toBe(scripts);
  });

  it('is not built again while its sources stay the same', async () => {
    expect(await buildConsole()).toBe(site);
  });
});
