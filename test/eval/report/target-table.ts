import type { Target } from './targets.ts';
import { textTable } from './text-table.ts';

export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ name, wanted, measured, counted, reached }) => [
    name,
    wanted,
    measured === null ? '–' : Number.isInteger(measured) ? String(measured) : measured.toFixed(3),
    String(counted),
    reached === null ? 'not measured' : reached ? 'reached' : 'NOT REACHED',
  ]);
  return textTable(['target', 'wanted', 'measured', 'of', ''], rows);
}
