import { number } from '../language/time.ts';

/** A share in per cent. The marks of direction that Arabic number formats bring are left out: texts isolate what they take in. */
export function percent(share: number, digits = 0): string {
  const text = number(share, { style: 'percent', maximumFractionDigits: digits });
  return text.replaceAll(/[\u200e\u200f\u061c]/g, '');
}
