import './look/tokens.css';
import './look/base.css';
import './look/controls.css';
import './look/layers.css';
import './frame/frame.css';
import { type ComponentChildren, render } from 'preact';
import { App } from './app.tsx';
import { begin, beginAsBefore, kept, meet, renewConfig } from './frame/console.ts';
import { startedAt, startPreferences } from './frame/preferences.ts';
import { Start } from './frame/start.tsx';
import { startKeyboard } from './keyboard/commands.ts';
import { t } from './language/base.ts';
import { startClock } from './language/time.ts';
import { startTheme } from './look/theme.ts';
import { parseAddress } from './routing/address.ts';
import { pageAt } from './routing/pages.ts';
import { address, navigate, startRouter } from './routing/router.ts';
import { SignInProblem } from './session/oidc.ts';
import { CALLBACK, type Session } from './session/session.ts';

/** Signing out leaves this word, so that the next load shows the door instead of leading through it. */
const OUT = 'signed-out';

async function start(): Promise<void> {
  startTheme();
  startClock();
  startRouter();
  // What is shown first is fetched while one is signed in; the queue is where most begin.
  pageAt(location.pathname === '/' ? '/queue' : location.pathname)?.view.preload();
  const ready = startPreferences();
  // Nothing that was remembered stands in the way: where it does not lead in, one begins as if it were the first time.
  const before = beginAsBefore();
  const resumed = before !== null && location.pathname !== CALLBACK && (await before.resume().catch(() => false));
  const session = resumed ? before : await begin();
  await ready;
  if (resumed || (await signedIn(session))) {
    askAhead();
    await meet();
    if (resumed) void renewConfig().catch(() => undefined);
    startKeyboard();
    session.state.subscribe((state) => {
      if (state === 'out') showOut(session);
    });
    show(<App />);
  }
}

/** What the view shows first is asked for together with who one is, not after it. */
function askAhead(): void {
  const { path, query } = address.peek();
  const begun = pageAt(path === '/' ? (startedAt() ?? '') : path);
  // Without it the view asks for itself.
  void begun?.askAhead?.(query).catch(() => undefined);
}

async function signedIn(session: Session): Promise<boolean> {
  const { path, query } = parseAddress(new URL(location.href));
  if (path === CALLBACK) return completed(session, query);
  if (await session.resume()) return true;
  if (kept.get(OUT) === true) showOut(session);
  else await session.signIn(path === '/' ? '/' : location.pathname + location.search);
  return false;
}

async function completed(session: Session, query: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    const to = await session.complete(query);
    if (to !== null) navigate(to, { replace: true });
    return to !== null;
  } catch (error) {
    if (!(error instanceof SignInProblem && error.code === 'sign-in.unasked')) throw error;
    // An answer from before: whoever is signed in goes on, and others begin at the door.
    navigate('/', { replace: true });
    if (await session.resume()) return true;
    showDoor(session, t('sign-in.text'));
    return false;
  }
}

function showOut(session: Session): void {
  kept.set(OUT, true);
  showDoor(session, t('sign-in.out'));
}

function showDoor(session: Session, text: string): void {
  const again = () => {
    kept.remove(OUT);
    void session.signIn('/').catch(failed);
  };
  show(<Start title={t('sign-in.title')} text={text} button={t('sign-in.button')} onPick={again} />);
}

function failed(error: unknown): void {
  console.error(error);
  const retry = () => location.assign(location.pathname === CALLBACK ? '/' : location.href);
  if (error instanceof SignInProblem) {
    const text = t('sign-in.failed-text', { reason: error.code });
    show(<Start title={t('sign-in.failed')} text={text} button={t('try-again')} onPick={retry} />);
  } else {
    show(<Start title={t('start.failed')} text={t('start.failed-text')} button={t('try-again')} onPick={retry} />);
  }
}

function show(view: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root !== null) render(view, root);
}

start().catch(failed);
