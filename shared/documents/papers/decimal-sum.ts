/** Sums decimal strings exactly, in units of their smallest place. */
export function sumDecimals(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, amount) => sum + scaled(amount), 0n);
}

const PLACES = 6;

/** A decimal string times 10^6, further places cut off. */
export function scaled(amount: string): bigint {
  const negative = amount.startsWith('-');
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * 10n ** BigInt(PLACES) + BigInt(decimals.slice(0, PLACES).padEnd(PLACES, '0'));
  return negative ? -value : value;
}

/** Whether two sums agree but for the rounding of `count` lines to a hundredth. */
export function agree(a: bigint, b: bigint, count: number): boolean {
  const difference = a > b ? a - b : b - a;
  return difference <= 10_000n + 5_000n * BigInt(count);
}
