import { signal } from '@preact/signals';
import { shownText } from './shown-text.ts';

export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that depends on a number, by the plural rules of its language. `other` is for all that is not named. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
/** The texts of one folder in English, from which the keys and their parameters are known. */
export type Catalogue = Readonly<Record<string, string | Plural>>;
/** The same texts in another language: none missing, none too many. */
export type Translation<C extends Catalogue> = { readonly [K in keyof C]: C[K] extends string ? string : Plural };

/** A phrase as it is shown (see phrases/tell.ts): what was put into it is isolated already, and what hides in that is visible. */
export interface Told {
  text: string;
  /** The language that it is in; null for a name or a number, which has none. */
  lang: Language | null;
}

/** The text alone, for what has no direction of its own: a name that is only heard, a drawing. */
export function plainText(text: string | Told): string {
  return typeof text === 'string' ? text : text.text;
}

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<M> = M extends { other: infer Other } ? 'count' | NamesIn<Other> : NamesIn<M>;
type Given<M> = [NamesOf<M>] extends [never] ? [] : [Readonly<Record<NamesOf<M>, string | number | Told>>];
export type Words<C extends Catalogue> = <K extends keyof C & string>(key: K, ...given: Given<C[K]>) => string;

type Others<C extends Catalogue> = Record<Exclude<Language, 'en'>, () => Promise<{ messages: Translation<C> }>>;

/** The language shown. Its files are there: it changes once they are. */
export const language = signal<Language>('en');
let wanted: Language = 'en';
const loaders = new Set<() => Promise<void>>();

/**
 * The texts of a folder: `const t = words(messages, {fr: () => import('./messages/fr.ts'), …})`, then `t('key', {name})`.
 * A key or a parameter that is missing fails the type check. Only the language shown is fetched. What is put in is shown
 * as it is, with what would turn the text round made visible.
 */
export function words<const C extends Catalogue>(english: C, others: Others<C>): Words<C> {
  const translation = inLanguageShown(others);
  return (key, ...given) => {
    const shown = language.value;
    const message = translation()?.messages[key] ?? english[key] ?? key;
    return fill(message, given[0] ?? {}, shown);
  };
}

/** What a folder has in each language but English. Only what belongs to the language shown is fetched, and given; in English nothing. */
export function inLanguageShown<T>(others: Record<Exclude<Language, 'en'>, () => Promise<T>>): () => T | undefined {
  const known = new Map<Language, T>();
  const load = async () => {
    const asked = wanted;
    if (asked === 'en' || known.has(asked)) return;
    known.set(asked, await others[asked]());
  };
  loaders.add(load);
  // What fails here is asked for again by whoever waits for it.
  load().catch(() => undefined);
  return () => known.get(language.value);
}

/** Resolves once the texts of everything loaded so far are there in the language chosen. Throws where they can't be fetched; the next try asks again. */
export async function wordsReady(): Promise<void> {
  await Promise.all([...loaders].map((load) => load()));
}

/** Changes the language, once all texts in use have been fetched in it. Throws where they can't be. */
export async function speak(chosen: Language): Promise<void> {
  wanted = chosen;
  try {
    await wordsReady();
  } catch (error) {
    // The page stays in the language that it is in, and so does what is loaded later.
    if (wanted === chosen) wanted = language.peek();
    throw error;
  }
  if (wanted === chosen) language.value = chosen;
}

/** A text with its parameters, in the plural form that its `count` asks for. */
export function fill(
  message: string | Plural,
  given: Readonly<Record<string, string | number | Told>>,
  lang: Language,
): string {
  const text = typeof message === 'string' ? message : formOf(message, Number(given.count), lang);
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = given[name];
    if (value === undefined) return hole;
    if (typeof value === 'number') return rulesOf(lang).number.format(value);
    return typeof value === 'string' ? isolated(value, lang) : value.lang === lang ? value.text : apart(value.text);
  });
}

/** The locale by which numbers and dates are written. Digits are those that case references are printed in. */
export function localeOf(lang: Language): string {
  return { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-u-nu-latn' }[lang];
}

export function directionOf(lang: Language): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

function formOf(message: Plural, count: number, lang: Language): string {
  return message[rulesOf(lang).plural.select(count)] ?? message.other;
}

const rules = new Map<Language, { plural: Intl.PluralRules; number: Intl.NumberFormat }>();

/** Made once a language: to make them takes longer than all else that a line of a list needs. */
function rulesOf(lang: Language) {
  const known = rules.get(lang);
  if (known !== undefined) return known;
  const locale = localeOf(lang);
  const made = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
  rules.set(lang, made);
  return made;
}

/** What stands between a name and what it is of. */
export function colon(): string {
  return language.value === 'fr' ? '\u00a0:' : ':';
}

/** One after the other, with the comma of the language shown. */
export function inARow(texts: readonly string[]): string {
  return texts.join(language.value === 'ar' ? '، ' : ', ');
}

/** Plain Latin text in a left-to-right sentence needs no isolation; everything else would pull its surroundings along. */
export function isolated(value: string, lang: Language): string {
  const shown = shownText(value);
  return lang !== 'ar' && /^[\x20-\x7e]*$/.test(shown) ? shown : apart(shown);
}

function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
