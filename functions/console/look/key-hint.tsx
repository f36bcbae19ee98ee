import { keysOn } from '../keyboard/commands.ts';

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': '␣',
};

/** The key that does something, beside what does it. Not heard: the key map tells it. */
export function KeyHint({ keys }: { keys: string }) {
  if (!keysOn.value) return null;
  return (
    <span class="line key-hints" aria-hidden="true" dir="ltr">
      {keys.split(' ').map((key) => (
        <kbd class="key-hint" key={key}>
          {shown(key)}
        </kbd>
      ))}
    </span>
  );
}

function shown(key: string): string {
  return key
    .split('+')
    .map((part) => SIGNS[part] ?? (part === 'Shift' ? '⇧' : part))
    .join('');
}
