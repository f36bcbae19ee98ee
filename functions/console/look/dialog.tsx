import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../language/base.ts';
import { Button } from './button.tsx';
import { focusIfLost } from './focus.ts';

interface DialogParts {
  title: string;
  /** Left out where there is no way round what is asked: then the main button has the focus. */
  onClose?(): void;
  /** What is done on Enter in a field or by the main button in the footer (`type="submit"`). */
  onSubmit?(): void;
  footer?: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
}

/** A native modal dialog: Escape closes it, and the focus returns to where it was. It stands as long as it is drawn. */
export function Dialog({ title, onClose, onSubmit, footer, wide = false, children }: DialogParts) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the next key: a key that was meant for the dialog must not act on what lies below.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    // What is asked for has the focus first, not the way out.
    if (dialog?.querySelector('[autofocus]') === null)
      dialog.querySelector<HTMLElement>('.body :is(input, select, textarea)')?.focus();
    if (onClose === undefined) dialog?.querySelector<HTMLElement>('[type=submit]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What opened it may go because of what was done in it: then one goes on at the heading, not from nowhere.
      focusIfLost(() => document.querySelector('[data-view-heading]'));
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      data-size={wide ? 'wide' : undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header>
          <h2 id={heading}>{title}</h2>
          {onClose && (
            <Button kind="plain" class="spread" aria-label={t('close')} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          )}
        </header>
        <div class="body">{children}</div>
        {footer !== undefined && <footer>{footer}</footer>}
      </form>
    </dialog>
  );
}
