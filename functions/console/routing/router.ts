import { computed, signal } from '@preact/signals';
import { type Address, hrefOf, parseAddress } from './address.ts';

const current = signal<Address>(parseAddress(new URL(location.href)));
let moved = false;
/** How each view with an address of its own was left: with its filters. */
const left = new Map<string, Address>();
let lastView: string | null = null;

/** Where one is now. A view that reads it is drawn again when it changes. */
export const address = computed(() => current.value);

/** Leads back to a view as one left it, with its filters. */
export function hrefBackTo(path: string): string {
  return hrefOf(path, left.get(path)?.query ?? {});
}

/** Leads back from what a view leads to, such as a case, however many of them one has gone through; null where one came from none. */
export function hrefBack(): string | null {
  return lastView === null ? null : hrefBackTo(lastView);
}

/** What a view was last narrowed to. */
export function queryOf(path: string): Address['query'] {
  return left.get(path)?.query ?? {};
}

function be(next: Address): void {
  current.value = next;
  note(next);
}

function note(at: Address): void {
  if (!/^\/[^/]+$/.test(at.path)) return;
  left.set(at.path, at);
  lastView = at.path;
}

/** Goes to another view, or with `replace` sets the present one's address right without a step in the history. */
export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  const url = new URL(href, location.href);
  if (url.origin !== location.origin) throw new Error('the console leads nowhere else');
  const next = parseAddress(url);
  const samePath = next.path === current.peek().path;
  if (url.href !== location.href) history[replace ? 'replaceState' : 'pushState'](null, '', url);
  if (!samePath) arrive();
  be(next);
}

/** Changes filters of the present view; undefined takes one away. */
export function setQuery(changes: Readonly<Record<string, string | undefined>>, { replace = true } = {}): void {
  const { path, query } = current.peek();
  navigate(hrefOf(path, { ...query, ...changes }), { replace });
}

/** Whether one came to this view from another within the page: then its heading takes the focus. */
export function cameFromAnotherView(): boolean {
  return moved;
}

/** Makes links within the page change the view, and the browser's back and forward too. */
export function startRouter(): void {
  note(current.peek());
  addEventListener('popstate', () => {
    const next = parseAddress(new URL(location.href));
    if (next.path !== current.peek().path) arrive();
    be(next);
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    navigate(link.href);
  });
}

function arrive(): void {
  moved = true;
  scrollTo(0, 0);
}
