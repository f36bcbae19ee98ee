import { afterEach, describe, expect, test, vi } from 'vitest';
import { speak } from '../../../functions/console/language/words.ts';
import { tell, told } from '../../../functions/console/phrases/tell.ts';
import { capital, figure, say } from '../../../shared/language/phrase.ts';

const PHRASES = vi.hoisted(() => ({
  fr: { 'Seal {0} on {1} weighs {2} kg.': 'Sur {1}, le scellé {0} pèse {2} kg.', 'the manifest': 'le manifeste' },
  es: { 'Seal {0} on {1} weighs {2} kg.': 'En {1}, el precinto {0} pesa {2} kg.', 'the manifest': 'el manifiesto' },
  ar: { 'Seal {0} on {1} weighs {2} kg.': 'وزن الختم {0} في {1} هو {2} كغ.', 'the manifest': 'بيان الحمولة' },
}));
vi.mock('../../../functions/console/phrases/fr.ts', () => ({ phrases: PHRASES.fr }));
vi.mock('../../../functions/console/phrases/es.ts', () => ({ phrases: PHRASES.es }));
vi.mock('../../../functions/console/phrases/ar.ts', () => ({ phrases: PHRASES.ar }));

const sentence = say`Seal ${'AB 12'} on ${say`the manifest`} weighs ${figure(1234.5)} kg.`;

afterEach(() => speak('en'));

describe('a phrase is told', () => {
  test('in English as the check said it', () => {
    expect(tell(sentence)).toEqual({ text: 'Seal AB 12 on the manifest weighs 1,234.5 kg.', lang: 'en' });
  });

  test('in the language shown, with figures as it writes them', async () => {
    await speak('es');
    expect(tell(sentence)).toEqual({ text: 'En el manifiesto, el precinto AB 12 pesa 1234,5 kg.', lang: 'es' });
    expect(tell(figure(18450)).text).toBe('18.450');
    expect(tell(capital(say`the manifest`)).text).toBe('El manifiesto');

    await speak('fr');
    expect(tell(sentence).text.replace(/\s/g, ' ')).toBe('Sur le manifeste, le scellé AB 12 pèse 1 234,5 kg.');
  });

  test('from right to left with its values apart, and its words not', async () => {
    await speak('ar');

    expect(tell(sentence)).toEqual({ text: 'وزن الختم \u2068AB 12\u2069 في بيان الحمولة هو 1,234.5 كغ.', lang: 'ar' });
  });

  test('in lists with the marks of the language', async () => {
    await speak('ar');

    expect(tell(say`${'a'}, ${'b'}; ${'c'}`).text).toBe('\u2068a\u2069، \u2068b\u2069؛ \u2068c\u2069');
  });

  test('wholly in English where a part of it is unknown in the language shown', async () => {
    await speak('fr');

    const other = say`Seal ${'AB 12'} on ${say`the back of an envelope`} weighs ${figure(1234.5)} kg.`;

    expect(tell(other)).toEqual({ text: 'Seal AB 12 on the back of an envelope weighs 1,234.5 kg.', lang: 'en' });
  });

  test('with what is hidden in a value made visible', () => {
    expect(tell(say`The name ${'a\u202Eb'}.`).text).toBe('The name a[U+202E]b.');
  });

  test('in no language where it is a name or a number only', () => {
    expect(tell('MSCU 123').lang).toBeNull();
    expect(tell(say`${'a'}, ${'b'}`).lang).toBeNull();
  });

  test('in English where it was stored before findings had words', async () => {
    await speak('fr');

    expect(told(undefined, 'The seals differ.')).toEqual({ text: 'The seals differ.', lang: 'en' });
  });
});
