import { afterEach, describe, expect, test } from 'vitest';
import { fill, inARow, language, speak, words, wordsReady } from '../../../functions/console/language/words.ts';

const FSI = '\u2068';
const PDI = '\u2069';

afterEach(() => speak('en'));

describe('texts', () => {
  test('take the plural form of their language', () => {
    const tasks = {
      zero: 'لا',
      one: 'مهمة',
      two: 'مهمتان',
      few: '{count} مهام',
      many: '{count} مهمة',
      other: '{count}',
    };

    expect(fill(tasks, { count: 2 }, 'ar')).toBe('مهمتان');
    expect(fill(tasks, { count: 3 }, 'ar')).toBe('3 مهام');
    expect(fill(tasks, { count: 11 }, 'ar')).toBe('11 مهمة');
    expect(fill({ one: '{count} dossier', other: '{count} dossiers' }, { count: 0 }, 'fr')).toBe('0 dossier');
  });

  test('write numbers as their language does', () => {
    expect(fill('{count} tasks', { count: 5000 }, 'en')).toBe('5,000 tasks');
    expect(fill('{count} tareas', { count: 50_000 }, 'es')).toBe('50.000 tareas');
  });

  test('keep what is put in from turning its surroundings round', () => {
    expect(fill('Held by {name}.', { name: 'زندا' }, 'en')).toBe(`Held by ${FSI}زندا${PDI}.`);
    expect(fill('لدى {name}', { name: 'officer-ben' }, 'ar')).toBe(`لدى ${FSI}officer-ben${PDI}`);
    expect(fill('Held by {name}.', { name: 'a\u202Egnp.exe' }, 'en')).toBe('Held by a[U+202E]gnp.exe.');
  });

  test('stand in a row with the comma of the language shown', async () => {
    expect(inARow(['a', 'b'])).toBe('a, b');
    await speak('ar');
    expect(inARow(['a', 'b'])).toBe('a، b');
  });

  test('put nothing in twice: braces in a name stay braces', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b} and x');
  });

  test('that could not be fetched are asked for again, and take nothing else with them', async () => {
    await speak('fr');
    const line = { cut: true };
    const others = {
      fr: async () => {
        if (line.cut) throw new Error('cut');
        return { messages: { gone: 'Parti' } };
      },
      es: async () => ({ messages: { gone: 'Ido' } }),
      ar: async () => ({ messages: { gone: 'ذهب' } }),
    };
    const t = words({ gone: 'Gone' }, others);
    await expect(wordsReady()).rejects.toThrow('cut');

    line.cut = false;
    await wordsReady();
    expect(t('gone')).toBe('Parti');
  });

  test('loaded after a language could not be had are those of the language shown', async () => {
    const asked: string[] = [];
    const cut = async (): Promise<never> => {
      throw new Error('cut');
    };
    let isCut = true;
    words(
      { a: 'A' },
      {
        fr: async () => (isCut ? cut() : { messages: { a: 'A' } }),
        es: async () => ({ messages: { a: 'A' } }),
        ar: async () => ({ messages: { a: 'A' } }),
      },
    );
    await expect(speak('fr')).rejects.toThrow('cut');
    isCut = false;
    const noting = (lang: string) => async () => {
      asked.push(lang);
      return { messages: { b: 'B' } };
    };
    words({ b: 'B' }, { fr: noting('fr'), es: noting('es'), ar: noting('ar') });
    await wordsReady();

    expect(language.value).toBe('en');
    expect(asked).toEqual([]);
  });

  test('are fetched in the language chosen before they are shown, and stay as they are where they can not be', async () => {
    const t = words(
      { hello: 'Hello {name}' },
      {
        fr: async () => ({ messages: { hello: 'Bonjour {name}' } }),
        es: async () => {
          throw new Error('cut');
        },
        ar: async () => ({ messages: { hello: 'مرحبا {name}' } }),
      },
    );
    await wordsReady();
    expect(t('hello', { name: 'Anna' })).toBe('Hello Anna');

    await speak('fr');
    expect(t('hello', { name: 'Anna' })).toBe('Bonjour Anna');

    await expect(speak('es')).rejects.toThrow('cut');
    expect(language.value).toBe('fr');
    expect(t('hello', { name: 'Anna' })).toBe('Bonjour Anna');
    await speak('fr');
  });
});
