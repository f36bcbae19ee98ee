import type { Notation } from '../../facts/notation.ts';

/**
 * The notation with weights in kilograms whatever its unit was: for forms whose headings have the unit printed on them, and
 * for those that print a unit of their own beside each figure.
 */
export function inKilos(notation: Notation, unit: string, decimals: 1 | 2 | 3): Notation {
  return {
    ...notation,
    weight: (kg) => notation.number(kg, decimals),
    weightUnit: unit,
    weightRead: (kg) => Number(kg.toFixed(decimals)),
  };
}

/** Decimal points, as from Mexico to Peru, and in trade software with American settings. */
export function withPoints(notation: Notation): Notation {
  const number = (value: number, decimals: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return inKilos({ ...notation, number }, notation.weightUnit === 'LBS' ? 'KGS' : notation.weightUnit, 2);
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `MAR. 15, 2026` */
export function shippersDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${MONTHS[Number(month) - 1]}. ${Number(day)}, ${year}`;
}

/** `15MAR2026` as a rubber stamp has it, or with spaces. */
export function stampDate(iso: string, gap = ' '): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, MONTHS[Number(month) - 1], year].join(gap);
}
