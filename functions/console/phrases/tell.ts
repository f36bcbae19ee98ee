import { begun, type Country, filled, type Phrase, written } from '../../../shared/language/phrase.ts';
import { shownText } from '../language/shown-text.ts';
import { inLanguageShown, isolated, type Language, language, localeOf, type Told } from '../language/words.ts';

const translations = inLanguageShown({
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  ar: () => import('./ar.ts'),
});

/** A phrase in the language shown; in English where any part of it has no translation, so that no sentence is in two languages. */
export function tell(phrase: Phrase): Told {
  const shown = language.value;
  const patterns = translations()?.phrases;
  const text = shown === 'en' ? null : inWords(phrase, shown, (pattern) => patterns?.[pattern]);
  return text === null
    ? { text: inWords(phrase, 'en', (pattern) => pattern) ?? '', lang: hasWords(phrase) ? 'en' : null }
    : { text, lang: hasWords(phrase) ? shown : null };
}

/** What was stored in words, or in English alone before it had any. */
export function told(said: Phrase | undefined, english: string): Told {
  return said === undefined ? { text: shownText(english), lang: 'en' } : tell(said);
}

/** What stands for a name or a code of ours in the language shown; null in English, and where nothing does. */
export function translation(code: string): string | null {
  return language.value === 'en' ? null : (translations()?.phrases[code] ?? null);
}

/** Words that are the same each time, by which their translation is found: what makes a check wrong, the name of a deed. */
export function fixed(words: string): Phrase {
  return { pattern: words, values: [] };
}

/** Null where a pattern has no translation. A pattern without letters is the same in every language. */
function inWords(phrase: Phrase, lang: Language, translated: (pattern: string) => string | undefined): string | null {
  if (typeof phrase === 'string') return isolated(phrase, lang);
  if ('figure' in phrase) return written(phrase, localeOf(lang));
  if ('country' in phrase) return lang === 'en' ? phrase.name : countryIn(lang, phrase);
  const pattern = translated(phrase.pattern) ?? (hasLetters(phrase.pattern) ? null : punctuated(phrase.pattern, lang));
  if (pattern === null) return null;
  const values = phrase.values.map((value) => inWords(value, lang, translated));
  return values.every((value) => value !== null) ? begun(phrase, filled(pattern, values)) : null;
}

function hasWords(phrase: Phrase): boolean {
  if (typeof phrase === 'string' || 'figure' in phrase) return false;
  if ('country' in phrase) return true;
  return hasLetters(phrase.pattern) || phrase.values.some(hasWords);
}

/** A pattern of holes and marks alone, with the marks of the language. */
function punctuated(pattern: string, lang: Language): string {
  if (lang === 'fr') return pattern.replace(/(?<! )[;:]/g, '\u00a0$&');
  return lang === 'ar' ? pattern.replace(/,/g, '،').replace(/;/g, '؛') : pattern;
}

function hasLetters(pattern: string): boolean {
  return /\p{L}/u.test(pattern);
}

function countryIn(lang: Language, { country, name }: Country): string {
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: 'region' }).of(country) ?? name;
  } catch {
    return name;
  }
}
