import anyAscii from 'any-ascii';
import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Country } from '../language/phrase.ts';

countries.registerLocale(english);

/** Names that lists use and ISO 3166 does not. */
const ALSO_CALLED: Record<string, string> = {
  'bahamas the': 'BS',
  'british virgin islands': 'VG',
  burma: 'MM',
  'cabo verde': 'CV',
  'cape verde': 'CV',
  'china hong kong special administrative region': 'HK',
  'china macao special administrative region': 'MO',
  'cote d ivoire': 'CI',
  'congo democratic republic': 'CD',
  'congo democratic republic of the': 'CD',
  'congo republic of the': 'CG',
  crimea: 'UA',
  'czech republic': 'CZ',
  "democratic people's republic of korea": 'KP',
  'democratic peoples republic of korea': 'KP',
  'democratic republic of the congo': 'CD',
  gaza: 'PS',
  'great britain': 'GB',
  'iran islamic republic of': 'IR',
  'ivory coast': 'CI',
  'korea north': 'KP',
  'korea south': 'KR',
  laos: 'LA',
  "lao people's democratic republic": 'LA',
  macau: 'MO',
  'man isle of': 'IM',
  moldova: 'MD',
  'north korea': 'KP',
  'north macedonia the republic of': 'MK',
  palestine: 'PS',
  palestinian: 'PS',
  'republic of korea': 'KR',
  russia: 'RU',
  'south korea': 'KR',
  'st kitts and nevis': 'KN',
  'st kitts nevis': 'KN',
  'st vincent and the grenadines': 'VC',
  swaziland: 'SZ',
  syria: 'SY',
  'the gambia': 'GM',
  turkey: 'TR',
  turkiye: 'TR',
  'united kingdom of great britain and northern ireland': 'GB',
  'viet nam': 'VN',
  'west bank': 'PS',
};

/** The search by name is slow and lists repeat themselves. */
const KNOWN = new Map<string, string | null>();

/** The alpha-2 code of a country by its English name or any ISO 3166 code; null where it names none. */
export function countryCode(name: string): string | null {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const code = findCode(name);
  if (KNOWN.size < 5_000) KNOWN.set(name, code);
  return code;
}

function findCode(name: string): string | null {
  const trimmed = name.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) return countries.isValid(trimmed.toUpperCase()) ? trimmed.toUpperCase() : null;
  if (/^[A-Za-z]{3}$/.test(trimmed)) return countries.alpha3ToAlpha2(trimmed.toUpperCase()) ?? null;
  const plain = anyAscii(trimmed)
    .toLowerCase()
    .replace(/[^a-z']+/g, ' ')
    .trim();
  return ALSO_CALLED[plain] ?? countries.getAlpha2Code(trimmed, 'en') ?? null;
}

export function countryCodes(names: readonly (string | null)[]): string[] {
  const codes = names.flatMap((name) => (name ? (countryCode(name) ?? []) : []));
  return [...new Set(codes)].sort();
}

/** The country of an alpha-2 code; one that no country has is its own name. */
export function countryOf(code: string): Country {
  return { country: code, name: countries.getName(code, 'en') ?? code };
}

/** The English name of an alpha-2 code, or the code itself. */
export function countryName(code: string): string {
  return countryOf(code).name;
}
