/** How long the second key of two may take. */
const PAIR_MS = 1_500;

/** What of a key event says which key it is. */
export type KeyPressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/**
 * The name of the key pressed as commands name it; null where it is not for us: with Ctrl, Alt or Meta, or within the
 * composition of a character. On a keyboard without Latin letters the place of the key counts.
 */
export function chordOf({ key, code, ctrlKey, altKey, metaKey, shiftKey, isComposing }: KeyPressed): string | null {
  if (ctrlKey || altKey || metaKey || isComposing) return null;
  if (key.length > 1) return shiftKey ? `Shift+${key}` : key;
  if (key === '؟') return '?';
  const place = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /\P{ASCII}/u.test(key) ? (place ?? key) : key;
  return shiftKey && /^[a-z]$/.test(letter) ? `Shift+${letter}` : letter;
}

/** Whether a key is for a command: while typing only Escape is, and with single keys off no character. */
export function fits(key: string, { typing, on }: { typing: boolean; on: boolean }): boolean {
  if (typing) return key === 'Escape';
  return on || [...key].length > 1;
}

/** Whether what has the focus takes characters, or uses this key itself. */
export function typedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'submit', 'range'].includes(target.type)
  );
}

/** Whether what has the focus does something by this key itself: a button by Enter, a tab by the arrows. */
export function takes(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Enter' || key === ' ')
    return target.closest('a[href], button, summary, input, select, [role=menuitem]') !== null;
  return (
    key.startsWith('Arrow') && target.closest('[role=tablist], [role=menu], [role=separator], input, select') !== null
  );
}

/** One key more: which keys together are a command, and what the next key may complete. */
export function step(
  before: string,
  key: string,
  sinceMs: number,
  known: (keys: string) => 'command' | 'prefix' | null,
): { run: string | null; pending: string } {
  const pair = before !== '' && sinceMs < PAIR_MS ? `${before} ${key}` : key;
  for (const keys of pair === key ? [key] : [pair, key]) {
    const what = known(keys);
    if (what === 'command') return { run: keys, pending: '' };
    if (what === 'prefix') return { run: null, pending: keys };
  }
  return { run: null, pending: '' };
}
