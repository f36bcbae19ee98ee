import { countryCode } from '../countries.ts';
import {
  type BirthSpan,
  type EntryType,
  type IdentifierKind,
  listedEntry,
  type NameQuality,
  type WatchlistEntry,
} from '../entry.ts';
import { parseBirthDate } from './birth-dates.ts';
import { identifierKind } from './identifier-kinds.ts';
import type { Warnings } from './parsed-list.ts';

const RANK: Record<NameQuality, number> = { primary: 0, strong: 1, weak: 2, low: 3 };
/** Longer than any name of the published lists; a bound on what one costs to match. */
const LONGEST_NAME = 1_000;
const LONGEST_TEXT = 2_000;
/** Longer than any date or country that a list writes; patterns may take time with the square of what is longer. */
const LONGEST_WORD = 200;
/** What lists write where they know none. */
const UNKNOWN = /^(?:-|n\/?a|none|null|unknown|undetermined|not (?:known|available)|none identified|na|00|zz)$/i;

/** Gathers what a list says of one entry, in the list's own words, and tells what of it can't be used. */
export class EntryDraft {
  type: EntryType;
  readonly #id: string;
  readonly #list: string;
  readonly #warnings: Warnings;
  readonly #place: string;
  // Lists have tens of thousands of entries with few facts each: what is told twice is found once, in the end.
  readonly #names: WatchlistEntry['names'] = [];
  readonly #births: BirthSpan[] = [];
  readonly #countries: string[] = [];
  readonly #nationalities: string[] = [];
  readonly #identifiers: WatchlistEntry['identifiers'] = [];
  readonly #addresses: WatchlistEntry['addresses'] = [];
  readonly #programmes: string[] = [];
  #sex: 'F' | 'M' | null = null;
  #listedOn: string | null = null;
  #delistedOn: string | null = null;

  /** `id` is the list's own; `place` names file and row or entry, and no listed name. */
  constructor(list: string, id: string, type: EntryType, place: string, warnings: Warnings) {
    this.#list = list;
    this.#id = id;
    this.type = type;
    this.#place = place;
    this.#warnings = warnings;
  }

  /** In reading order. Of the same name twice, whatever its case, the one of better quality stands. */
  name(text: string, quality: NameQuality): void {
    const name = oneLine(text);
    if (name === '' || UNKNOWN.test(name)) return;
    if (name.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) {
      this.#warnings.add('name', this.#place);
      return;
    }
    this.#names.push({ name, quality });
  }

  /** A date of birth as the list writes it, or as it was understood; null is one that could not be. */
  birth(date: string | BirthSpan | null): void {
    const spans = typeof date === 'string' ? birthSpans(date) : [date];
    for (const span of spans) {
      if (span === null) this.#warnings.add('birth-date', this.#place);
      else this.#births.push(span);
    }
  }

  /** The first that is told stands. */
  sex(text: string): void {
    const word = text.trim().toLowerCase();
    if (word === '' || UNKNOWN.test(word)) return;
    const sex = /^(?:m|male|masculin|man)$/.test(word)
      ? 'M'
      : /^(?:f|female|f[eé]minin|woman)$/.test(word)
        ? 'F'
        : null;
    if (sex === null) this.#warnings.add('sex', this.#place);
    this.#sex ??= sex;
  }

  /** A country by its English name or ISO code; gives its alpha-2 code, or null. */
  country(text: string): string | null {
    const code = this.#codeOf(text);
    if (code !== null) this.#countries.push(code);
    return code;
  }

  nationality(text: string): void {
    const code = this.country(text);
    if (code !== null) this.#nationalities.push(code);
  }

  identifier(kind: IdentifierKind, text: string, country = ''): void {
    const value = kind === 'imo' ? (/(?<!\d)\d{7}(?!\d)/.exec(text)?.[0] ?? '') : oneLine(text);
    if (text.trim() === '' || UNKNOWN.test(text.trim())) return;
    if (value === '' || value.length > LONGEST_TEXT || !/[\p{L}\p{N}]/u.test(value)) {
      this.#warnings.add('identifier', this.#place);
      return;
    }
    this.#identifiers.push({ kind, value, country: this.#codeOf(country) });
  }

  /** A number under the list's own word for its kind; words that name none that tells one from another are passed over. */
  document(label: string, value: string, country = ''): void {
    const kind = identifierKind(label);
    if (kind !== null) this.identifier(kind === 'imo' && !/\d{7}/.test(value) ? 'registration' : kind, value, country);
  }

  /** Parts in the order of an envelope; without any of them the country alone is kept. */
  address(parts: readonly string[], country: string): void {
    const code = this.country(country);
    const text = parts
      .map(oneLine)
      .filter((part) => part !== '' && !UNKNOWN.test(part))
      .join(', ')
      .slice(0, LONGEST_TEXT);
    if (text !== '') this.#addresses.push({ text, country: code });
  }

  programme(text: string): void {
    const programme = oneLine(text).slice(0, LONGEST_TEXT);
    if (programme !== '') this.#programmes.push(programme);
  }

  /** The earliest stands. Null is a day that could not be understood. */
  listedOn(day: string | null): void {
    if (day === null) this.#warnings.add('date', this.#place);
    else if (this.#listedOn === null || day < this.#listedOn) this.#listedOn = day;
  }

  delistedOn(day: string | null): void {
    if (day === null) this.#warnings.add('date', this.#place);
    else this.#delistedOn = day;
  }

  /** A warning where the list gave it no main name, and null where it gave none at all. */
  entry(): WatchlistEntry | null {
    if (!this.#names.some(({ quality }) => quality === 'primary')) this.#warnings.add('nameless', this.#place);
    if (this.#names.length === 0) return null;
    return listedEntry({
      id: `${this.#list}:${this.#id}`,
      list: this.#list,
      type: this.type,
      names: onceEach(
        this.#names.sort((a, b) => RANK[a.quality] - RANK[b.quality]),
        ({ name }) => name.toUpperCase(),
      ),
      birthDates: onceEach(this.#births, ({ from, to, approximate }) => `${from} ${to} ${approximate}`),
      sex: this.#sex,
      countries: onceEach(this.#countries, String).sort(),
      nationalities: onceEach(this.#nationalities, String).sort(),
      // The same number with its country says more than without.
      identifiers: onceEach(
        this.#identifiers.toSorted((a, b) => Number(a.country === null) - Number(b.country === null)),
        ({ kind, value }) => `${kind} ${value}`,
      ),
      addresses: onceEach(this.#addresses, ({ text, country }) => `${text} ${country}`),
      programmes: onceEach(this.#programmes, String),
      listedOn: this.#listedOn,
      delistedOn: this.#delistedOn,
    });
  }

  #codeOf(text: string): string | null {
    const name = text.trim();
    if (name === '' || UNKNOWN.test(name)) return null;
    const code = name.length > LONGEST_WORD ? null : countryCode(name);
    if (code === null) this.#warnings.add('country', this.#place);
    return code;
  }
}

function birthSpans(text: string): (BirthSpan | null)[] {
  const dates = text.trim();
  if (dates === '' || UNKNOWN.test(dates)) return [];
  if (dates.length > LONGEST_WORD) return [null];
  return dates.split(/\s+or\s+/i).map(parseBirthDate);
}

/** The first of those that have the same key. */
function onceEach<T>(facts: readonly T[], keyOf: (fact: T) => string): T[] {
  if (facts.length < 2) return [...facts];
  const found = new Map<string, T>();
  for (const fact of facts) if (!found.has(keyOf(fact))) found.set(keyOf(fact), fact);
  return [...found.values()];
}

function oneLine(text: string): string {
  return /[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}
