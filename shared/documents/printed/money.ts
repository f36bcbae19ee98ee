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
const AROUND =
  /^(?:[A-Z]{3}|Rs\.?|US|HK|A|C|S|R|zł|RMB)?\s?[$€£¥₹₩₺₪₫฿]?\s?|\s?[$€£¥₹₩₺₪₫฿]?\s?(?:[A-Z]{3}|zł|Kč|kr\.?)?$/g;

/** An amount with or without its currency, as a decimal string. */
export function parseAmount(text: string, mark: DecimalMark | null = null): Parsed<string> | null {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const sign = /^[-−–]/.test(trimmed) ? '-' : '';
  const bare = trimmed
    .replace(/^[-−–]\s?/, '')
    .replace(AROUND, '')
    .replace(/[,.]-$|,--$/, '');
  return parseDecimal(sign + bare, mark);
}

/** The currency that a text names by code or sign. A bare `$` or `¥` is a guess. */
export function currencyIn(text: string): Parsed<string> | null {
  const upper = text.trim().toUpperCase();
  const also = ALSO[upper];
  if (also !== undefined) return { value: also, certainty: 1 };
  for (const [code] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)) {
    if (KNOWN.has(code)) return { value: code, certainty: 1 };
  }
  for (const [sign, code] of Object.entries(SIGNS)) if (text.includes(sign)) return { value: code, certainty: 0.98 };
  if (/(?<![A-Za-z])Rs\.?(?![A-Za-z])/.test(text)) return { value: 'INR', certainty: 0.9 };
  if (text.includes('$')) return { value: 'USD', certainty: 0.7 };
  return text.includes('¥') ? { value: 'JPY', certainty: 0.5 } : null;
}
