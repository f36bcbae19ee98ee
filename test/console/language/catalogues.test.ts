import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Catalogue, LANGUAGES, type Language, localeOf } from '../../../functions/console/language/words.ts';

const console = fileURLToPath(new URL('../../../functions/console', import.meta.url));
const folders = globSync('**/messages/en.ts', { cwd: console }).map((path) => join(console, dirname(path)));

async function catalogue(folder: string, language: Language): Promise<Catalogue> {
  const file: { messages: Catalogue } = await import(join(folder, `${language}.ts`));
  return file.messages;
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Forms that may be left to `other`: of millions, of none where nothing is said of none, and the Arabic of eleven to ninety-nine. */
const SELDOM: Record<Language, readonly string[]> = { en: [], fr: ['many'], es: ['many'], ar: ['zero', 'many'] };

test('there are texts', () => expect(folders.length).toBeGreaterThan(1));

describe.each(folders.map((folder) => [relative(console, folder), folder] as const))('%s', (_, folder) => {
  test.each(LANGUAGES)('is whole in %s: each key, each parameter, each plural form', async (language) => {
    const english = await catalogue(folder, 'en');
    const messages = await catalogue(folder, language);
    const forms = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;

    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(messages)) {
      const original = english[key] ?? '';
      if (typeof message === 'string' || typeof original === 'string') {
        expect([key, typeof message]).toEqual([key, typeof original]);
        expect([key, holes(String(message))]).toEqual([key, holes(String(original))]);
        continue;
      }
      const unknown = Object.keys(message).filter((form) => !forms.some((one) => one === form));
      const missing = forms.filter((form) => !SELDOM[language].includes(form) && !(form in message));
      expect([key, unknown, missing]).toEqual([key, [], []]);
      // A form for one number may leave the number out: it says it in words.
      const needed = holes(original.other).filter((name) => name !== 'count');
      for (const text of Object.values(message)) {
        expect([key, holes(text).filter((name) => name !== 'count')]).toEqual([key, needed]);
      }
    }
  });
});
