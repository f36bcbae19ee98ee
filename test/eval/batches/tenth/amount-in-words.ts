const SMALL = [
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
] as const;
const TENS = ['', '', 'TWENTY', 'THIRTY', 'FORTY', 'FIFTY', 'SIXTY', 'SEVENTY', 'EIGHTY', 'NINETY'] as const;
const NAMES: Record<string, string> = { USD: 'US DOLLARS', EUR: 'EUROS', GBP: 'POUNDS STERLING' };

/** `SAY US DOLLARS ONE THOUSAND TWO HUNDRED AND FIVE AND CENTS FORTY ONLY`, as exporters of the Far East close an invoice; below a thousand million. */
export function sayTotal(currency: string, cents: number): string {
  const rest = cents % 100;
  const part = rest === 0 ? '' : ` AND CENTS ${belowThousand(rest)}`;
  return `SAY ${NAMES[currency] ?? currency} ${whole(Math.floor(cents / 100))}${part} ONLY`;
}

function whole(value: number): string {
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const ones = value % 1000;
  const parts = [
    millions > 0 ? `${belowThousand(millions)} MILLION` : '',
    thousands > 0 ? `${belowThousand(thousands)} THOUSAND` : '',
    ones > 0 ? belowThousand(ones) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : 'ZERO';
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const ones = value % 100;
  const below =
    ones < 20 ? (SMALL[ones] ?? '') : `${TENS[Math.floor(ones / 10)]}${ones % 10 ? `-${SMALL[ones % 10]}` : ''}`;
  if (hundreds === 0) return below;
  return `${SMALL[hundreds]} HUNDRED${ones > 0 ? ` AND ${below}` : ''}`;
}
