import { styleText } from 'node:util';
import type { FileReading } from '../../../shared/documents/file-reading.ts';
import type { Evidence, Reading } from '../../../shared/documents/reading.ts';
import { toneOf } from '../../../shared/documents/sureness.ts';
import { textTable } from './text-table.ts';
import { clipText, foreignText } from './text-width.ts';

/** Wider than this, a value is cut: the table stays readable, and `--json` has the whole. */
const WIDEST = 60;
const WIDEST_PRINTED = 40;
const WIDEST_NAME = 120;

/** What was read from a file: what it cost, and each of its papers as a table of values with the place of each. */
export function fileReadingText({ file, pages, calls, costUsd, papers }: FileReading): string {
  const called = Object.entries(calls).map(([call, times]) => `${call} ${times}`);
  const cost = called.length === 0 ? 'no paid call' : `${called.join(', ')} (USD ${costUsd} by list price)`;
  const size = `${counted(pages, 'page')}${papers.length === 1 ? '' : `, ${papers.length} papers`}`;
  return [
    `${styleText('bold', clipText(foreignText(file), WIDEST_NAME))}  ${size}, ${cost}`,
    ...papers.map(paperText),
  ].join('\n\n');
}

function paperText(paper: Reading): string {
  const { kind, kindConfidence, reader, fromPage, pages, partial, evidence, problems } = paper;
  const mixed = new Set(Object.values(evidence).map((seen) => seen.reader)).size > 1;
  const heads = ['field', 'value', 'as printed', 'where', 'sure', ...(mixed ? ['reader'] : [])];
  const rows = Object.entries(evidence).map(([path, seen]) => [
    path,
    styleText('bold', clipText(foreignText(String(valueAt(paper.fields, path) ?? '')), WIDEST)),
    clipText(foreignText(seen.text), WIDEST_PRINTED),
    foreignText(seen.place ?? `page ${seen.page}`),
    sureText(seen),
    ...(mixed ? [seen.reader] : []),
  ]);
  const repairs = Object.entries(evidence).flatMap(([path, { repaired }]) =>
    repaired === undefined ? [] : [styleText('magenta', `repaired ${path}: ${foreignText(repaired)}`)],
  );
  const last = fromPage + pages - 1;
  const where = pages > 1 ? `pages ${fromPage} to ${last}` : `page ${fromPage}`;
  return [
    `${styleText('bold', kind)}${kind === 'unknown' ? '' : ` (${percent(kindConfidence)} sure)`}, ${where}, read by ${reader}${partial ? styleText('yellow', ', in part') : ''}`,
    ...(rows.length === 0 ? ['no values'] : [textTable(heads, rows)]),
    ...repairs,
    ...problems.map(({ code, message }) => styleText('yellow', `${code}: ${foreignText(message)}`)),
  ].join('\n');
}

function sureText(seen: Evidence): string {
  const tone = toneOf(seen);
  const share = percent(seen.confidence);
  if (tone === 'sure') return share;
  return styleText(tone === 'repaired' ? 'magenta' : 'yellow', tone === 'repaired' ? `${share} repaired` : share);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** The value at a path such as `lines[0].amount`. */
function valueAt(fields: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      fields,
    );
}
