import { effect } from '@preact/signals';
import { keysOn } from '../keyboard/commands.ts';
import { directionOf, LANGUAGES, type Language, language, speak } from '../language/words.ts';
import { THEMES, theme } from '../look/theme.ts';
import { keptIn } from '../session/kept.ts';

const remembered = keptIn(localStorage);

/** Takes up language, look and keys as they were chosen on this machine, or as the browser prefers them; keeps changes. */
export async function startPreferences(): Promise<void> {
  theme.value = THEMES.find((one) => one === remembered.get('theme')) ?? 'auto';
  keysOn.value = remembered.get('keys') !== false;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2));
  const chosen = [remembered.get('language'), ...preferred]
    .map((tag) => LANGUAGES.find((one) => one === tag))
    .find((one) => one !== undefined);
  effect(() => remembered.set('theme', theme.value));
  effect(() => remembered.set('keys', keysOn.value));
  effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dir = directionOf(language.value);
  });
  // Without its texts the page is shown in English rather than not at all.
  await speak(chosen ?? 'en').catch(() => undefined);
}

/** The view where one started last on this machine: what it shows is asked for before it is known who one is now. */
export function startedAt(): string | null {
  const href = remembered.get('start');
  return typeof href === 'string' ? href : null;
}

export function startAt(href: string): void {
  remembered.set('start', href);
}

/** Changes the language and remembers it. Throws where its texts can't be fetched. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await speak(chosen);
  remembered.set('language', chosen);
}
