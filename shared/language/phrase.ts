/**
 * Words for people that can be told in any language. A string is a name, a number as printed, or words that nobody
 * translates. A figure is written by the rules of the reader's language. A pattern is English, with numbered holes for what
 * is put in: `Container {0}: seal {1} on {2}, but {3} on {4}.` Other languages are found by the pattern.
 */
export type Phrase = string | Figure | Country | Sentence;
export interface Figure {
  figure: number;
  /** Digits behind the point, at most. */
  digits: number;
  /** Digits behind the point, at least: `6.10`. */
  least?: number | undefined;
}
/** A country, by the name that the reader's language has for it. */
export interface Country {
  /** ISO 3166 alpha-2. */
  country: string;
  /** In English. */
  name: string;
}
export interface Sentence {
  pattern: string;
  values: Phrase[];
  /** Begins with a capital letter, as the same words do not elsewhere. */
  capital?: true | undefined;
}

/** The tag of every text that an officer reads: `` say`Container ${number}: its type differs.` ``. Braces have no place in it. */
export function say(parts: TemplateStringsArray, ...values: readonly (Phrase | number)[]): Sentence {
  const pattern = parts.map((part, at) => (at === 0 ? part : `{${at - 1}}${part}`)).join('');
  return { pattern, values: values.map((value) => (typeof value === 'number' ? String(value) : value)) };
}

/** A number as the reader's language writes it: `18,450.5` in English. */
export function figure(value: number, digits = 1, least = 0): Figure {
  return { figure: value, digits, ...(least > 0 && { least }) };
}

/** A number as it is stated, thousands not set apart; its point is that of the reader's language. */
export function stated(value: number): Phrase {
  // From a thousand on a point can't be taken for one between thousands, unless it is written as one.
  return Math.abs(value) < 1000 ? figure(value, 10) : String(value);
}

/** A figure as a language writes it; `locale` is one of its tags. */
export function written({ figure: value, digits, least = 0 }: Figure, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: digits, minimumFractionDigits: least });
}

/** Words that begin a line, and elsewhere stand within one: `Arms licence`. */
export function capital(phrase: Phrase): Sentence {
  const sentence = typeof phrase !== 'string' && 'pattern' in phrase ? phrase : say`${phrase}`;
  return { ...sentence, capital: true };
}

/** A phrase in the language of its patterns. */
export function english(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  if ('figure' in phrase) return written(phrase, 'en');
  if ('country' in phrase) return phrase.name;
  return begun(phrase, filled(phrase.pattern, phrase.values.map(english)));
}

/** The text of a phrase, with a capital where it is to have one. */
export function begun({ capital }: Sentence, text: string): string {
  return capital === true ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A pattern with its holes filled; a hole for which there is nothing stays. */
export function filled(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d+)\}/g, (hole, at: string) => values[Number(at)] ?? hole);
}

/** `a, b, c`. */
export function listed(phrases: readonly Phrase[], between = ', '): Phrase {
  return { pattern: phrases.map((_, at) => `{${at}}`).join(between), values: [...phrases] };
}

/** `a and b and c`. */
export function linked([first = '', ...others]: readonly Phrase[]): Phrase {
  return others.reduce<Phrase>((all, one) => say`${all} and ${one}`, first);
}

/** Sentences one after the other, those that have nothing to say left out. */
export function sentences(...phrases: readonly (Phrase | null)[]): Phrase {
  const told = phrases.filter((phrase): phrase is Phrase => phrase !== null && phrase !== '');
  return told.length === 1 ? (told[0] ?? '') : listed(told, ' ');
}
