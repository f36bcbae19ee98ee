import type { Parsed } from '../snippet.ts';
import { type DecimalMark, parseDecimal } from './number.ts';

/** Currencies that papers of trade are made out in (ISO 4217), and their signs. A sign that several share names none. */
const CODES =
  'USD EUR GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR PKR BDT LKR THB VND IDR MYR SGD PHP HKD TWD KRW AED SAR QAR KWD OMR BHD EGP ZAR NGN KES GHS MAD TND DZD BRL ARS CLP COP PEN MXN UYU ILS JOD ISK XOF XAF'.split(
    ' ',
  );
const KNOWN: ReadonlySet<string> = new Set(CODES);
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  US$: 'USD',
  R$: 'BRL',
  HK$: 'HKD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  zł: 'PLN',
};
const ALSO: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  RS: 'INR',
  'RS.': 'INR',
  EURO: 'EUR',
  EUROS: 'EUR',
  'US DOLLARS': 'USD',
  'US DOLLAR': 'USD',
};
const PREFIX =
  /^(?:[A-Z]{3}|EURO?|Rs\.?|US|U\$S|HK|NT|A|C|S|R|MX|zł|RMB|Fr\.|Kč|kr\.?)?\s?[$€£¥￥₹₩₺₪₫฿]?\s?(?=[-−–(\d.,])/;
const SUFFIX = /\s?[$€£¥￥₹₩₺₪₫฿元]?\s?(?:[A-Z]{3}|Euros?|EUROS?|zł|Kč|kr\.?|Fr\.)?$/;
/** `4.20 / kg`, `4.20 per pc`, `4.20 each` is a price for one. */
const EACH = /\s*(?:(?:\/|per|pro|par|por|je)\s*(?:\d+\s*)?\p{L}{1,12}\.?|each|ea\.?|p\.?\/?[pu]c?\.?)$/iu;

/** An amount with or without its currency, as a decimal string. */
export function parseAmount(text: string, mark: DecimalMark | null = null): Parsed<string> | null {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const sign = /^[-−–]/.test(trimmed) ? '-' : '';
  const bare = trimmed
    .replace(/^[-−–]\s?/, '')
    .replace(EACH, '')
    .replace(PREFIX, '')
    .replace(SUFFIX, '')
    .replace(/(?<=[,.])[-–—]{1,2}$/, '00');
  return parseDecimal(sign + bare, mark);
}

const NAMES: readonly { name: RegExp; code: string }[] = [
  {
    name: /\b(?:us|u\.s\.|united states|american)[ -]?dollars?\b|\bd[oó]lares (?:americanos|estadounidenses|dos eua)\b|\bdollars? (?:us|am[eé]ricains?)\b|\bdollari (?:usa|americani|statunitensi)\b|美元/iu,
    code: 'USD',
  },
  { name: /\beuros?\b|欧元/iu, code: 'EUR' },
  { name: /\bpounds? sterling\b|\blivres? sterling\b|\blibras? esterlinas?\b|\bsterline?\b|英镑/iu, code: 'GBP' },
  { name: /\b(?:swiss francs?|schweizer franken|francs? suisses?|franchi svizzeri)\b/iu, code: 'CHF' },
  { name: /\b(?:renminbi|yuan)\b|人民币|人民幣/iu, code: 'CNY' },
  { name: /\b(?:japanese yen|yen)\b|日元/iu, code: 'JPY' },
];

/** The currency that a text names by code or sign. A bare `$` or `¥` is a guess. */
export function currencyIn(text: string): Parsed<string> | null {
  const upper = text.trim().toUpperCase();
  const also = ALSO[upper];
  if (also !== undefined) return { value: also, certainty: 1 };
  for (const [code] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)) {
    if (KNOWN.has(code)) return { value: code, certainty: 1 };
  }
  for (const { name, code } of NAMES) if (name.test(text)) return { value: code, certainty: 0.98 };
  for (const [sign, code] of Object.entries(SIGNS)) if (text.includes(sign)) return { value: code, certainty: 0.98 };
  if (/(?<![A-Za-z])Rs\.?(?![A-Za-z])/.test(text)) return { value: 'INR', certainty: 0.9 };
  if (text.includes('$')) return { value: 'USD', certainty: 0.7 };
  return text.includes('¥') ? { value: 'JPY', certainty: 0.5 } : null;
}
