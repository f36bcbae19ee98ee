/** What had the focus may go because of what was done with it: once all is drawn one goes on at `next`, not from nowhere. */
export function focusIfLost(next: () => Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const element = next();
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  });
}
