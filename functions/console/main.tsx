import './look/tokens.css';
import './look/base.css';
import './look/controls.css';
import './look/layers.css';
import './frame/frame.css';
import { type ComponentChildren, render } from 'preact';
import { App } from './app.tsx';
import { begin, kept, meet } from './frame/console.ts';
import { startPreferences } from './frame/preferences.ts';
import { Start } from './frame/start.tsx';
import { startKeyboard } from './keyboard/commands.ts';
import { t } from './language/base.ts';
import { startClock } from './language/time.ts';
import { startTheme } from './look/theme.ts';
import { parseAddress } from './routing/address.ts';
import { pageAt } from './routing/pages.ts';
import { navigate, startRouter } from './routing/router.ts';
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
  const [session] = await Promise.all([begin(), startPreferences()]);
  if (await signedIn(session)) {
    await meet();
    startKeyboard();
    session.state.subscribe((state) => {
      if (state === 'out') showOut(session);
    });
    show(<App />);
  }
}

async function signedIn(session: Session): Promise<boolean> {
  const { path, query } = parseAddress(new URL(location.href));
  if (path === CALLBACK) {
    navigate(await session.complete(query), { replace: true });
    return true;
  }
  if (await session.resume()) return true;
  if (kept.get(OUT) === true) showOut(session);
  else await session.signIn(path === '/' ? '/' : location.pathname + location.search);
  return false;
}

function showOut(session: Session): void {
  kept.set(OUT, true);
  const again = () => {
    kept.remove(OUT);
    void session.signIn('/').catch(failed);
  };
  show(<Start title={t('sign-in.title')} text={t('sign-in.out')} button={t('sign-in.button')} onPick={again} />);
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
