import { LANGUAGES, type Language } from '../../words/words.ts';

/** One text in the order of LANGUAGES: English, French, German, Spanish, Dutch, Portuguese, Italian. */
type InSeven = readonly [string, string, string, string, string, string, string];

/** What a paper prints besides the labels of values that are read: gives each text in the paper's language. */
export function saidIn<K extends string>(texts: Record<K, InSeven>, language: Language): (key: K) => string {
  const at = LANGUAGES.indexOf(language);
  return (key) => texts[key][at] ?? '';
}
