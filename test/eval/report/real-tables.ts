import type { RealIdentity } from '../real/identity.ts';
import type { RealInvoice } from '../real/invoices.ts';
import { figuresOf } from '../scoring/figures.ts';
import { targetTable } from './target-table.ts';
import { bounded } from './targets.ts';
import { ratio, shortened, textTable } from './text-table.ts';

export function realInvoiceTable(invoices: readonly RealInvoice[]): string {
  const rows = invoices.map(({ file, givenKind, values, rows: lines, milliseconds }) => {
    const { printed, right } = figuresOf(values);
    return [file, givenKind, `${right}/${printed}`, `${lines.found}/${lines.printed}`, `${milliseconds.toFixed(0)} ms`];
  });
  const values = invoices.flatMap((one) => one.values);
  const wrong = values.filter(({ outcome }) => outcome !== 'right');
  const listed = wrong.map(({ paper, field, printed, given, confidence }) => [
    paper,
    field,
    shortened((printed ?? '–').replaceAll('\n', ' '), 34),
    shortened(given ?? '–', 24),
    confidence === null ? '–' : confidence.toFixed(2),
  ]);
  return [
    '\n━━ real invoices (TIDEWAITER_DATA)',
    textTable(['file', 'kind', 'values right', 'rows', 'time'], rows),
    wrong.length > 0 ? `\n${textTable(['file', 'field', 'truth', 'given', 'conf'], listed)}` : '',
    `\n${targetTable([bounded('truth values found', figuresOf(values).recall, values.length, 'at-least', 1)])}`,
  ].join('\n');
}

/** Times hold the OCR engine's only where it was not taken from the cache. */
export function realIdentityTable(photographs: readonly RealIdentity[]): string {
  const rows = photographs.map((one) => [
    one.file,
    one.givenKind,
    one.format ?? 'no zone',
    one.allChecksRight ? 'all right' : one.wrongChecks.join(', ') || '–',
    `${one.milliseconds.toFixed(0)} ms`,
    `${one.ownMs.toFixed(0)} ms`,
    one.ocrPages > 0 ? 'with OCR' : 'without OCR',
  ]);
  const right = photographs.filter(({ allChecksRight }) => allChecksRight).length;
  const slowest = Math.max(...photographs.map(({ milliseconds }) => milliseconds));
  const rowsOfTargets = [
    bounded(
      'photographs with all check digits right',
      right / photographs.length,
      photographs.length,
      'at-least',
      8 / 9,
    ),
    bounded('slowest, in ms', slowest, photographs.length, 'at-most', 1500),
  ];
  return [
    '\n━━ real photographs of identity documents (TIDEWAITER_DATA)',
    textTable(['file', 'kind', 'zone', 'checks', 'time', 'zone alone', ''], rows),
    `\n${ratio(right / photographs.length)} have every check digit right\n\n${targetTable(rowsOfTargets)}`,
  ].join('\n');
}
