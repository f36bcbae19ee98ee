import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chordOf, fits, step, takes, typedInto } from './keys.ts';

/** Something that one does by a key. `keys` is one key or two after another: `j`, `Enter`, `?`, `g q`. */
export interface Command {
  keys: string;
  /** Other keys for the same. */
  also?: readonly string[];
  /** What it does, in the language shown: `Claim the task`. */
  label: string;
  /** Under which heading the key map lists it. */
  group: string;
  run(): void;
  /** Not possible now: left out of the key map and not run. */
  off?: boolean;
}

/** What can be done now, the latest registered last: it wins over earlier ones of the same key. */
export const commands = signal<readonly Command[]>([]);
/** Single keys can be switched off (WCAG 2.1.4): then only Escape and the arrows work. */
export const keysOn = signal(true);

/** Registers commands while the view is shown. Of two for one key the view shown last has it. */
export function useCommands(given: readonly Command[]): void {
  const latest = useRef(given);
  latest.current = given;
  const said = JSON.stringify(given.map(({ keys, label, group, off }) => [keys, label, group, off]));
  // As soon as it is drawn: a key that is pressed on what one sees must not be lost.
  useLayoutEffect(() => {
    const mine = latest.current.map(
      (command, index): Command => ({ ...command, run: () => latest.current[index]?.run() }),
    );
    commands.value = [...commands.peek(), ...mine];
    return () => {
      commands.value = commands.peek().filter((command) => !mine.includes(command));
    };
  }, [said]);
}

/** The command that a key means now, where there is one. */
function commandFor(keys: string): Command | undefined {
  return commands
    .peek()
    .findLast((command) => !command.off && (command.keys === keys || command.also?.includes(keys) === true));
}

/** Listens for keys. Nothing runs while somebody types, and nothing of the page under a dialog. */
export function startKeyboard(): void {
  let before = '';
  let at = 0;
  document.addEventListener('keydown', (event) => {
    const key = chordOf(event);
    if (key === null || event.defaultPrevented || takes(event.target, key)) return;
    if (!fits(key, { typing: typedInto(event.target), on: keysOn.peek() })) return;
    const tried = step(before, key, event.timeStamp - at, knownKeys);
    before = tried.pending;
    at = event.timeStamp;
    if (tried.run === null && tried.pending === '') return;
    event.preventDefault();
    if (tried.run !== null) commandFor(tried.run)?.run();
  });
}

function knownKeys(keys: string): 'command' | 'prefix' | null {
  if (document.querySelector('dialog:modal') !== null) return null;
  if (commandFor(keys) !== undefined) return 'command';
  return commands.peek().some((command) => !command.off && command.keys.startsWith(`${keys} `)) ? 'prefix' : null;
}
