import { styleText } from 'node:util';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { Progress } from '../api-shapes.ts';
import { padTo, textTable } from '../text-table.ts';
import { certaintyText, severityText, statusText } from '../wording.ts';

/** One case on the board. `progress` is null until something of it has arrived. */
export interface BoardRow {
  id: string;
  story: string;
  progress: Progress | null;
  /** In plain words, once the case has come to rest. */
  findings: readonly Pick<Finding, 'check' | 'severity' | 'certainty' | 'message' | 'lane'>[];
  /** What differs from the sample's expectation; null while that can't be said yet. */
  differences: readonly string[] | null;
}

const STEPS = ['compare', 'inspect', 'screen'] as const;

/** The board as text: a line a case, and below each its findings. Width in characters. */
export function boardText(rows: readonly BoardRow[], title: string, width: number): string {
  const table = textTable(
    ['  case', 'papers', 'scans', 'compare', 'inspect', 'screen', 'lanes', 'prio', 'state'],
    rows.map(({ id, progress, differences }) => [
      `${mark(differences)} ${styleText('bold', id)}`,
      filesCell(progress, 'papers'),
      filesCell(progress, 'scans'),
      ...STEPS.map((step) => stepCell(progress, step)),
      progress?.lanes?.join(' ') ?? '',
      progress?.priority == null || progress.lanes?.length === 0 ? '' : String(progress.priority),
      progress === null ? styleText('dim', 'on its way') : statusText(progress),
    ]),
  );
  const [heads = '', ...lines] = table.split('\n');
  const body = lines.flatMap((line, index) => [line, ...detail(rows[index], width)]);
  return [title, '', heads, ...body].join('\n');
}

/** The findings and reasons of one case, each on a line that is no wider than the terminal. */
function detail(row: BoardRow | undefined, width: number): string[] {
  if (row === undefined) return [];
  const indent = '      ';
  const clip = (text: string, used: number) =>
    text.length > width - used ? `${text.slice(0, Math.max(0, width - used - 1))}…` : text;
  const findings = row.findings.map(({ check, severity, certainty, message }) => {
    const doubt = certaintyText(certainty);
    const label = doubt === '' ? '' : ` (${doubt})`;
    return `${indent}${styleText('dim', check.padEnd(3))} ${severityText(severity, 8)} ${clip(message, indent.length + 13 + label.length)}${styleText('cyan', label)}`;
  });
  const reasons = (row.progress?.reasons ?? []).map(
    (reason) => `${indent}${styleText('dim', clip(reason, indent.length))}`,
  );
  const differences = (row.differences ?? []).map(
    (one) => `${indent}${styleText('red', clip(`not as expected: ${one}`, indent.length))}`,
  );
  return [...findings, ...reasons, ...differences];
}

function mark(differences: readonly string[] | null): string {
  if (differences === null) return styleText('dim', '·');
  return differences.length === 0 ? styleText('green', '✓') : styleText('red', '✗');
}

/** A dot a file: filled once it is read, a cross where it can't be. */
function filesCell(progress: Progress | null, area: 'papers' | 'scans'): string {
  const dots = (progress?.documents ?? [])
    .filter((document) => document.area === area)
    .map(
      ({ state }) =>
        ({ received: styleText('dim', '○'), read: styleText('green', '●'), unreadable: styleText('red', '✗') })[state],
    );
  return padTo(dots.join(''), 6);
}

function stepCell(progress: Progress | null, step: string): string {
  if (progress?.steps.includes(step) === true) return styleText('green', '✓');
  return progress?.status === 'examining' ? styleText('cyan', '…') : styleText('dim', '·');
}
