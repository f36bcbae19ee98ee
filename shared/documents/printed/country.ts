import countries from 'i18n-iso-countries';
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };

const LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pt'];
for (const locale of [en, de, es, fr, nl, pt]) countries.registerLocale(locale);

/** What papers print and the official names leave out. */
const ALSO: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u s a': 'US',
  'united states': 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  uae: 'AE',
  'u a e': 'AE',
  korea: 'KR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'p r china': 'CN',
  'pr china': 'CN',
  prc: 'CN',
  'hong kong': 'HK',
  vietnam: 'VN',
  'viet nam': 'VN',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  russia: 'RU',
  'ivory coast': 'CI',
  taiwan: 'TW',
  iran: 'IR',
  syria: 'SY',
  'north korea': 'KP',
};

/** ISO 3166 alpha-2 of a country's name or code (alpha-2, alpha-3), in any of the languages read. */
export function countryCodeOf(text: string): string | null {
  const name = text.replace(/[().]/g, ' ').replace(/\s+/g, ' ').trim();
  if (name.length < 2 || name.length > 60) return null;
  if (/^[A-Z]{2}$/.test(name)) return countries.isValid(name) ? name : (ALSO[name.toLowerCase()] ?? null);
  if (/^[A-Z]{3}$/.test(name)) {
    const alpha2 = countries.alpha3ToAlpha2(name);
    if (alpha2 !== undefined) return alpha2;
  }
  const key = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const also = ALSO[key];
  if (also !== undefined) return also;
  for (const language of LANGUAGES) {
    const code = countries.getAlpha2Code(name, language) ?? countries.getSimpleAlpha2Code(name, language);
    if (code !== undefined) return code;
  }
  return null;
}

/** The country that an address ends with: its last part, or the last words of it. */
export function countryOfAddress(address: string): string | null {
  const parts = address
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of parts.slice(-2).reverse()) {
    const words = part.split(' ');
    for (let take = Math.min(words.length, 5); take > 0; take--) {
      const tail = words.slice(-take).join(' ');
      // Two letters at the end of a longer part are as likely a state or a postcode's end.
      if (tail.length < 3 && take < words.length) continue;
      const code = countryCodeOf(tail);
      if (code !== null) return code;
    }
  }
  return null;
}
