import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IdentityServer } from '../../../infra/local/identity/identity-server.ts';
import { openBrowser, troublesOf } from '../../console/browser/open-browser.ts';
import { openIdentity, temporaryFolder } from './page-of-tests.ts';

const folder = temporaryFolder();
let identity: IdentityServer;
let authorize: URL;
let application: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  application = createServer((_req, res) => {
    res.setHeader('content-type', 'text/html');
    res.end('<!doctype html><html lang="en"><title>Back</title><h1>Back</h1></html>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => application.once('listening', resolve));
  origin = `http://127.0.0.1:${(application.address() as AddressInfo).port}`;
  const opened = await openIdentity(folder.path, { callbackUrls: [`${origin}/signed-in`], logoutUrls: [`${origin}/`] });
  identity = opened.server;
  authorize = new URL(`${opened.issuer}/oauth2/authorize`);
  authorize.search = new URLSearchParams({
    ...{ client_id: 'page', response_type: 'code', scope: 'openid', redirect_uri: `${origin}/signed-in`, state: 's' },
    ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' },
  }).toString();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await identity?.close();
  application?.close();
  application?.closeAllConnections();
  folder[Symbol.dispose]();
});

it('one signs in by keys alone, a wrong password first, and nothing is blocked or fetched from elsewhere', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = troublesOf(page);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(authorize.href);
  await page.locator('#username:focus').waitFor();
  await page.keyboard.type('anna');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wrong');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  // The name is there already, so the password is what is asked for.
  await page.locator('#password:focus').waitFor();
  await page.keyboard.type('tide-anna');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Back' }).waitFor();
  expect(new URL(page.url()).searchParams.get('code')).not.toBeNull();
  expect([...hosts].toSorted()).toEqual([authorize.host, new URL(origin).host].toSorted());
  expect(troubles).toEqual([]);
}, 120_000);

it.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with the form, %s, nor with what it answers',
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    await page.goto(authorize.href);
    expect(await violations()).toEqual([]);
    await page.fill('#username', 'anna');
    await page.fill('#password', 'wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations()).toEqual([]);
    await page.goto(`${authorize.origin}/eu-west-1_abc/sign-in/unknown`);
    expect(await violations()).toEqual([]);
  },
  120_000,
);
