import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reachable } from '../client/connection.ts';
import { waiting } from '../client/outbox.ts';
import { useCommands } from '../keyboard/commands.ts';
import { t } from '../language/base.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { announce, dismissNewest, Toasts } from '../look/toast.tsx';
import { pagesFor } from '../routing/pages.ts';
import { address, cameFromAnotherView, hrefBack, hrefBackTo, navigate } from '../routing/router.ts';
import { leavingForSignIn, me, theOutbox, theSession } from './console.ts';
import { KeyMap } from './key-map.tsx';
import { PortClock } from './port-clock.tsx';
import { ProfileMenu } from './profile-menu.tsx';

/** What stands around every view: the way to others, who one is, the state of the connection. */
export function Frame({ children }: { children: ComponentChildren }) {
  const [keysShown, showKeys] = useState(false);
  const principal = me.value?.principal;
  const pages = principal === undefined ? [] : pagesFor(principal);
  useCommands([
    { keys: '?', label: t('keys.show'), group: t('keys.group.everywhere'), run: () => showKeys(true) },
    { keys: 'Escape', label: t('keys.back'), group: t('keys.group.everywhere'), run: back },
    ...pages.map(({ href, keys, label }) => ({
      keys,
      label: label(),
      group: t('keys.group.go'),
      run: () => navigate(hrefBackTo(href)),
    })),
  ]);
  return (
    <>
      <a class="skip button" href="#main">
        {t('skip')}
      </a>
      <header class="bar">
        <a class="brand" href="/">
          {t('brand')}
        </a>
        <nav aria-label={t('navigation')}>
          {pages.map(({ href, label }) => (
            <a
              key={href}
              class="tab"
              href={address.value.path === href ? href : hrefBackTo(href)}
              aria-current={address.value.path === href ? 'page' : undefined}
            >
              {label()}
            </a>
          ))}
        </nav>
        <PortClock />
        <Button kind="plain" keys="?" onClick={() => showKeys(true)}>
          {t('keys.title')}
        </Button>
        <ProfileMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <Notices />
        {children}
      </main>
      <Toasts />
      {keysShown && <KeyMap onClose={() => showKeys(false)} />}
      {theSession().state.value === 'ended' && <Ended />}
    </>
  );
}

/** Escape puts away what lies on top; with nothing there, it leaves the view for the one before. */
function back(): void {
  const { activeElement } = document;
  if (activeElement?.matches('input, textarea, select') && activeElement instanceof HTMLElement) activeElement.blur();
  else if (dismissNewest() || address.peek().path === '/queue') return;
  else if (address.peek().path.startsWith('/cases/')) navigate(hrefBack() ?? '/');
  else if (cameFromAnotherView()) history.back();
  else navigate('/');
}

function Notices() {
  const online = reachable.value;
  const letters = waiting.value;
  const [wasCut, setWasCut] = useState(false);
  useEffect(() => {
    if (!online) setWasCut(true);
    else if (wasCut) {
      setWasCut(false);
      announce(t('offline.again'));
      void theOutbox().flush();
    }
  }, [online]);
  useEffect(() => {
    if (letters.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => leavingForSignIn() || event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [letters.length === 0]);
  return (
    <div role="status">
      {!online && (
        <p class="notice" data-tone="high">
          {t('offline')}
        </p>
      )}
      {letters.length > 0 && <p class="notice">{t('outbox', { count: letters.length })}</p>}
    </div>
  );
}

function Ended() {
  const again = () => theSession().signIn(location.pathname + location.search);
  return (
    <Dialog
      title={t('sign-in.ended')}
      onSubmit={again}
      footer={
        <Button kind="main" type="submit">
          {t('sign-in.again')}
        </Button>
      }
    >
      <p>{t('sign-in.ended-text')}</p>
    </Dialog>
  );
}
