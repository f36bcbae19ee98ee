import { styleText } from 'node:util';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { Progress } from '../../../../shared/review/answers.ts';
import { clipText, foreignText, widthOf, wrapText } from '../text-width.ts';
import { certaintyText, severityText, statusText } from '../wording.ts';

/** One case on the board. `progress` is null until something of it has arrived. */
export interface BoardRow {
  id: string;
  /** What the sample is about, in a sentence. */
  story: string;
  progress: Progress | null;
  /** In plain words, once the case has come to rest. */
  findings: readonly Pick<Finding, 'check' | 'severity' | 'certainty' | 'message' | 'lane'>[];
  /** What differs from the sample's expectation; null while that can't be said yet. */
  differences: readonly string[] | null;
}

const INDENT = '    ';
const SEVERITY_WIDTH = 8;
const STEPS = ['compare', 'inspect', 'screen'] as const;
const GRAVITY = ['critical', 'high', 'medium', 'low'] as const;

export const HEADS = ['  case', 'papers', 'scans', ...STEPS, 'goes to', 'priority'] as const;
/** Where the terminal is narrow: the three stations of the examination in one column. */
export const NARROW_HEADS = ['  case', 'papers', 'scans', 'examined', 'goes to', 'priority'] as const;

/** The cells of a case, under HEADS or NARROW_HEADS. */
export function cellsOf({ id, progress, differences }: BoardRow, narrow: boolean): string[] {
  const steps = STEPS.map((step) => stepCell(progress, step));
  return [
    `${mark(differences)} ${styleText('bold', id)}`,
    filesCell(progress, 'papers'),
    filesCell(progress, 'scans'),
    ...(narrow ? [steps.join('')] : steps),
    outcome(progress),
    priorityOf(progress),
  ];
}

/** Where a case goes once it rests; how far it is until then. */
export function outcome(progress: Progress | null): string {
  if (progress === null) return styleText('dim', 'on its way');
  const lanes = progress.lanes ?? [];
  if (progress.status === 'in-review' && lanes.length > 0) return `→ ${styleText('yellow', lanes.join(', '))}`;
  return progress.status === 'closed' ? `→ ${statusText(progress)}` : statusText(progress);
}

export function priorityOf(progress: Progress | null): string {
  return progress?.priority == null || !progress.lanes?.length ? '' : `${progress.priority} of 4`;
}

/** How much is told of each finding: all of it, a line each, or a line of the gravest only. */
export type Telling = 'wrapped' | 'clipped' | 'gravest';

/** The lines below a case: differences from what was expected first, then its findings by gravity, then other reasons. */
export function detailLines(row: BoardRow, telling: Telling, width: number): string[] {
  const findings = byGravity(row.findings);
  const told = telling === 'gravest' ? findings.slice(0, 1) : findings;
  const more = findings.length - told.length;
  const plain = (text: string, style: 'red' | 'dim') =>
    fitted(text, width - INDENT.length, telling).map((line) => INDENT + styleText(style, line));
  const reasons = row.progress?.reasons ?? [];
  return [
    ...(row.differences ?? []).flatMap((one) => plain(`not as expected: ${one}`, 'red')),
    ...told.flatMap((finding) => findingLines(finding, more, telling, width)),
    ...(telling === 'gravest' && told.length > 0 ? [] : reasons).flatMap((reason) => plain(foreignText(reason), 'dim')),
  ];
}

/** The gravest finding in one line without an indent, for beside the case; else why it is asked about, or its story. */
export function oneLine(row: BoardRow, width: number): string {
  const [gravest] = byGravity(row.findings);
  if (gravest === undefined) return styleText('dim', clipText(row.progress?.reasons?.[0] ?? row.story, width));
  const text = clipText(foreignText(gravest.message), width - SEVERITY_WIDTH - 1);
  return `${severityText(gravest.severity, SEVERITY_WIDTH)} ${text}`;
}

function findingLines(finding: BoardRow['findings'][number], more: number, telling: Telling, width: number): string[] {
  const doubt = certaintyText(finding.certainty);
  const tail = [...(doubt === '' ? [] : [`(${doubt})`]), ...(more === 0 ? [] : [`+${more} more`])].join(' ');
  const message = foreignText(finding.message);
  const hang = INDENT.length + 4 + SEVERITY_WIDTH + 1;
  const room = width - hang;
  const tailRoom = tail === '' ? 0 : widthOf(tail) + 1;
  const lines = telling === 'wrapped' ? wrapText(`${message} ${tail}`, room) : [clipText(message, room - tailRoom)];
  if (telling !== 'wrapped' && tail !== '') lines[0] = `${lines[0]} ${tail}`;
  return lines.map((line, at) => {
    const coloured = tail !== '' && line.endsWith(tail) ? line.slice(0, -tail.length) + styleText('cyan', tail) : line;
    if (at > 0) return ' '.repeat(hang) + coloured;
    const check = styleText('dim', finding.check.padEnd(3));
    return `${INDENT}${check} ${severityText(finding.severity, SEVERITY_WIDTH)} ${coloured}`;
  });
}

function fitted(text: string, width: number, telling: Telling): string[] {
  return telling === 'wrapped' ? wrapText(text, width) : [clipText(text, width)];
}

function byGravity(findings: BoardRow['findings']) {
  return findings.toSorted((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
}

function mark(differences: readonly string[] | null): string {
  if (differences === null) return styleText('dim', '·');
  return differences.length === 0 ? styleText('green', '✓') : styleText('red', '✗');
}

/** A dot a file: filled once it is read, a cross where it can't be. */
function filesCell(progress: Progress | null, area: 'papers' | 'scans'): string {
  return (progress?.documents ?? [])
    .filter((document) => document.area === area)
    .map(
      ({ state }) =>
        ({ received: styleText('dim', '○'), read: styleText('green', '●'), unreadable: styleText('red', '✗') })[state],
    )
    .join('');
}

function stepCell(progress: Progress | null, step: string): string {
  if (progress?.steps.includes(step) === true) return styleText('green', '✓');
  return progress?.status === 'examining' ? styleText('cyan', '…') : styleText('dim', '·');
}
