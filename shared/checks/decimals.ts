/** Exact sums of decimal strings: floating point would find cents that are not there. */
const PLACES = 6;

/** A decimal string such as `1234.50` in millionths; more places than six are cut. */
export function toMillionths(amount: string): bigint {
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return negative ? -value : value;
}

/** Back to a decimal string with two places. */
export function fromMillionths(value: bigint): string {
  const size = value < 0n ? -value : value;
  const cents = ((size + 5_000n) / 10_000n).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${cents.slice(0, -2)}.${cents.slice(-2)}`;
}

export function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
