import { number } from '../language/time.ts';

/** A share as people read it: `93 %`. */
export function share(value: number): string {
  return number(value, { style: 'percent', maximumFractionDigits: 0 });
}
