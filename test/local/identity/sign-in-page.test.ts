import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IdentityServer } from '../../../infra/local/identity/identity-server.ts';
import { Passwords } from '../../../infra/local/identity/passwords.ts';
import { openIdentity, Page, temporaryFolder } from './page-of-tests.ts';

const folder = temporaryFolder();
let server: IdentityServer;
let issuer: string;
beforeAll(async () => {
  ({ server, issuer } = await openIdentity(folder.path));
});
afterAll(async () => {
  await server.close();
  folder[Symbol.dispose]();
});

const USERS = [{ id: 'officer-anna', name: 'anna', password: 'tide-anna', groups: [] }];

it('the form names its fields, works without script, and lets nothing in from elsewhere', async () => {
  const page = new Page(issuer);
  const at = new URL((await page.authorize()).headers.get('location') ?? '', issuer);
  const response = await page.get(at.href);
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toContain('<label for="username">');
  expect(text).toContain('<label for="password">');
  expect(text).not.toMatch(/<script|style=|onload=|https?:\/\//);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toBe(
    "default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1:8787; frame-ancestors 'none'; base-uri 'none'",
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  const [, stylesheet = ''] = /href="([^"]+\.css)"/.exec(text) ?? [];
  const style = await page.get(new URL(stylesheet, issuer).href);
  expect(style.headers.get('content-type')).toContain('text/css');
  expect(await style.text()).toContain('prefers-color-scheme: dark');
});

it('a wrong password is told beside the form, what was typed is text, and the right one then does', async () => {
  const page = new Page(issuer);
  const begun = await page.authorize();
  const wrong = await page.enter(begun, 'ben"><script>', 'guess');
  expect(wrong.status).toBe(403);
  const text = await wrong.text();
  expect(text).toContain('role="alert"');
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('guess');
  const called = await page.back(await page.enter(begun, 'ben', 'tide-ben'));
  expect(called.searchParams.get('code')).not.toBeNull();
});

it('a form that is far too long, of another browser or of no sign-in is answered, and no one is signed in', async () => {
  const page = new Page(issuer);
  const begun = await page.authorize();
  for (const asked of [
    () => page.enter(begun, 'anna', 'x'.repeat(100_000)),
    () => new Page(issuer).enter(begun, 'anna', 'tide-anna'),
    () => page.get(`${issuer}/sign-in/unknown`),
    () => page.get(`${issuer}/sign-in/`),
  ]) {
    const response = await asked();
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Start again');
  }
});

it('guesses are slowed down, by name, whoever the name is of', () => {
  let now = 0;
  const passwords = new Passwords(USERS, () => now);
  const guess = (name: string) => passwords.check(name, 'guess');
  for (let time = 0; time < 5; time += 1) expect(guess('anna')).toEqual({ refused: 'wrong' });
  expect(passwords.check('OFFICER-ANNA ', 'tide-anna')).toEqual({ refused: 'wait', seconds: 1 });
  now += 1000;
  expect(guess('anna')).toEqual({ refused: 'wrong' });
  expect(guess('officer-anna')).toEqual({ refused: 'wait', seconds: 2 });
  now += 2000;
  expect(passwords.check('anna', 'tide-anna')).toMatchObject({ user: { id: 'officer-anna' } });
  expect(guess('anna')).toEqual({ refused: 'wrong' });
  for (let time = 0; time < 5; time += 1) expect(guess('nobody')).toEqual({ refused: 'wrong' });
  expect(guess('nobody')).toEqual({ refused: 'wait', seconds: 1 });
});

it('the wait grows to a quarter of an hour and no further', () => {
  let now = 0;
  const passwords = new Passwords(USERS, () => now);
  let longest = 0;
  for (let time = 0; time < 40; time += 1) {
    const answer = passwords.check('anna', 'guess');
    if ('refused' in answer && answer.refused === 'wait') {
      longest = Math.max(longest, answer.seconds);
      now += answer.seconds * 1000;
    }
  }
  expect(longest).toBe(900);
});

it('names that were tried fill no memory, and push out no lock that still holds', () => {
  const passwords = new Passwords(USERS, () => 0);
  for (let time = 0; time < 5; time += 1) passwords.check('anna', 'guess');
  for (let name = 0; name < 999; name += 1) passwords.check(`n${name}`, 'guess');
  expect(passwords.check('anna', 'guess')).toMatchObject({ refused: 'wait' });
});

it('an empty password is nobody’s', () => {
  const passwords = new Passwords(USERS, () => 0);
  expect(passwords.check('', '')).toEqual({ refused: 'wrong' });
  expect(passwords.check('unknown', '')).toEqual({ refused: 'wrong' });
});
