const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Kilograms as an officer reads them: `18,450 kg`. */
export function formatKg(kg: number): string {
  return `${GROUPED.format(kg)} kg`;
}
