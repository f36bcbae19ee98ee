const ONES = [
  'ZERO',
  'ONE',
  'TWO',
  'THREE',
  'FOUR',
  'FIVE',
  'SIX',
  'SEVEN',
  'EIGHT',
  'NINE',
  'TEN',
  'ELEVEN',
  'TWELVE',
  'THIRTEEN',
  'FOURTEEN',
  'FIFTEEN',
  'SIXTEEN',
  'SEVENTEEN',
  'EIGHTEEN',
  'NINETEEN',
];
const TENS = ['', '', 'TWENTY', 'THIRTY', 'FORTY', 'FIFTY', 'SIXTY', 'SEVENTY', 'EIGHTY', 'NINETY'];
const SCALES = [
  { value: 1_000_000, word: 'MILLION' },
  { value: 1000, word: 'THOUSAND' },
  { value: 100, word: 'HUNDRED' },
];

/** A whole number below a thousand million in English capitals, as sums are said on papers of sale. */
export function inWords(whole: number): string {
  for (const { value, word } of SCALES) {
    if (whole < value) continue;
    const rest = whole % value;
    return `${inWords(Math.floor(whole / value))} ${word}${rest === 0 ? '' : ` ${inWords(rest)}`}`;
  }
  if (whole < 20) return ONES[whole] ?? '';
  const rest = whole % 10;
  return `${TENS[Math.floor(whole / 10)] ?? ''}${rest === 0 ? '' : `-${inWords(rest)}`}`;
}

/** Cents as `... AND CENTS TWENTY`. */
export function moneyInWords(cents: number): string {
  const part = cents % 100;
  return `${inWords(Math.floor(cents / 100))}${part === 0 ? '' : ` AND CENTS ${inWords(part)}`}`;
}
