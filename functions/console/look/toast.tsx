import { signal } from '@preact/signals';
import { t } from '../language/base.ts';
import { Button } from './button.tsx';

interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'good' | 'wrong';
  action?: { label: string; run(): void } | undefined;
}

const toasts = signal<readonly Toast[]>([]);
const heard = signal({ polite: '', assertive: '' });
let last = 0;
/** Long enough to be read; what is wrong stays until it is put away. */
const SHOWN_MS = 6_000;

/** Tells assistive technology what has happened, without showing it. */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  // The same text twice is heard twice only if the region has changed in between.
  heard.value = { ...heard.peek(), [urgency]: heard.peek()[urgency] === text ? `${text}\u00a0` : text };
}

/** Shows and tells what has happened. */
export function toast(text: string, { tone = 'plain', action }: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  const id = ++last;
  toasts.value = [...toasts.peek().slice(-3), { id, text, tone, action }];
  announce(text, tone === 'wrong' ? 'assertive' : 'polite');
  if (tone !== 'wrong') setTimeout(() => dismiss(id), action === undefined ? SHOWN_MS : 2 * SHOWN_MS);
}

/** Puts the newest toast away. Returns whether there was one. */
export function dismissNewest(): boolean {
  const newest = toasts.peek().at(-1);
  if (newest !== undefined) dismiss(newest.id);
  return newest !== undefined;
}

function dismiss(id: number): void {
  toasts.value = toasts.peek().filter((one) => one.id !== id);
}

/** Where toasts are shown and heard; once on the page. */
export function Toasts() {
  return (
    <>
      <div class="only-heard" aria-live="polite">
        {heard.value.polite}
      </div>
      <div class="only-heard" aria-live="assertive">
        {heard.value.assertive}
      </div>
      <div class="toasts">
        {toasts.value.map(({ id, text, tone, action }) => (
          <div class="toast" data-tone={tone} key={id}>
            <p class="wrapped">{text}</p>
            {action && (
              <Button
                class="spread"
                onClick={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button kind="plain" class={action ? '' : 'spread'} aria-label={t('close')} onClick={() => dismiss(id)}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
        ))}
      </div>
    </>
  );
}
