import { editDistance } from '../checks/container-number.ts';

/** The digits of a code of goods as printed, `8413.70-00`; empty where there are none. */
export function hsDigits(code: string | null): string {
  return (code ?? '').replace(/\D/g, '');
}

/** The first six digits of a code, which are the same all over the world; null where it has fewer. */
export function hs6Of(code: string | null): string | null {
  const digits = hsDigits(code);
  return digits.length >= 6 ? digits.slice(0, 6) : null;
}

/** The heading, four digits; null where a code has fewer. */
export function headingOf(code: string | null): string | null {
  const digits = hsDigits(code);
  return digits.length >= 4 ? digits.slice(0, 4) : null;
}

/** A code as officers write it: `8413.70`. */
export function formatHs(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code;
}

/** Whether two codes of six digits differ by one slip: a digit wrong, left out or added. */
export function isSlip(code: string, other: string): boolean {
  const [a, b] = [hsDigits(code).slice(0, 6), hsDigits(other).slice(0, 6)];
  return a !== b && editDistance(a, b) === 1;
}
