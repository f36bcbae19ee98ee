import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import type { Check, Discrepancy } from '../check.ts';
import { distance, fromMillionths, toMillionths } from '../decimals.ts';
import { doubted, doubtNote } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { paperEvidence } from '../evidence.ts';

/** Each line may be rounded to the cent by itself. */
const ROUNDING_PER_LINE = toMillionths('0.01');

export const b2InvoiceTotal: Check = {
  id: 'B2',
  version: 1,
  title: 'The lines of an invoice do not sum to its total',
  severity: 'low',
  lane: 'documents',
  wrongBy: 'Discounts, freight, insurance or taxes printed outside the table of lines.',
  needs: 'an invoice with its total and the amounts of all lines',
  examine({ dossier }) {
    const invoices = papersOf(dossier, 'invoice').filter(isSummable);
    if (invoices.length === 0)
      return { notExamined: 'no invoice states both a total and the amount of each of its lines' };
    return { found: invoices.flatMap(compare) };
  },
};

function isSummable({ reading: { fields } }: Filed<ReadingOf<'invoice'>>): boolean {
  return fields.total !== null && fields.lines.length > 0 && fields.lines.every(({ amount }) => amount !== null);
}

function compare(paper: Filed<ReadingOf<'invoice'>>): Discrepancy[] {
  const { fields, partial } = paper.reading;
  const total = toMillionths(fields.total ?? '0');
  const tax = toMillionths(fields.taxTotal ?? '0');
  const amounts = fields.lines.map(({ amount }) => toMillionths(amount ?? '0'));
  const sum = amounts.reduce((running, amount) => running + amount, 0n);
  const allowed = ROUNDING_PER_LINE * BigInt(amounts.length);
  if (distance(sum, total) <= allowed || distance(sum + tax, total) <= allowed) return [];
  const evidence = [
    paperEvidence(paper, 'total', 'Total of the invoice', fields.total ?? ''),
    ...fields.lines.map((line, index) =>
      paperEvidence(paper, `lines[${index}].amount`, `Amount of line ${index + 1}`, line.amount ?? ''),
    ),
  ];
  const doubt = numberDoubt(Number(fromMillionths(sum)), Number(fromMillionths(total)), 'money', evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, partial ? 'verify' : 'likely');
  const why = partial
    ? ' Not all of the invoice could be read, so lines may be missing: please verify.'
    : doubtNote(doubt, certainty);
  const invoice = fields.invoiceNumber ?? paper.file;
  const currency = fields.currency ? ` ${fields.currency}` : '';
  const withTax = tax === 0n ? '' : ` (with tax ${fromMillionths(sum + tax)})`;
  const message = `Invoice ${invoice}: its ${amounts.length} lines sum to ${fromMillionths(sum)}${currency}${withTax}, but its total is ${fromMillionths(total)}${currency}.${why}`;
  return [{ subject: invoice, certainty, misreadChance, evidence, message }];
}
