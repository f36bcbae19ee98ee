import { parseAmount } from '../../documents/printed/money.ts';
import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { distance, fromMillionths, toMillionths } from '../decimals.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
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
      return { notExamined: say`no invoice states both a total and the amount of each of its lines` };
    return { found: invoices.flatMap(compare) };
  },
};

function isSummable({ reading: { fields } }: Filed<ReadingOf<'invoice'>>): boolean {
  return fields.total !== null && fields.lines.length > 0 && fields.lines.every(({ amount }) => amount !== null);
}

function compare(paper: Filed<ReadingOf<'invoice'>>): Discrepancy[] {
  const { fields, partial } = paper.reading;
  const total = toMillionths(fields.total ?? '0');
  const amounts = fields.lines.map(({ amount }) => toMillionths(amount ?? '0'));
  const sum = amounts.reduce((running, amount) => running + amount, 0n);
  const allowed = ROUNDING_PER_LINE * BigInt(amounts.length);
  const charges = [fields.taxTotal, fields.freight, fields.insurance].flatMap((one) =>
    one === null ? [] : toMillionths(one),
  );
  const added = charges.reduce((running, charge) => running + charge, 0n);
  const off = discounts(fields.references);
  // Charges stand among the lines or beside them, and the discount is taken off or told of only.
  const sums = subsetSums(charges).flatMap((more) => [sum + more, sum + more - off]);
  if (sums.some((one) => distance(one, total) <= allowed)) return [];
  const settled =
    fields.subtotal !== null &&
    distance(sum, toMillionths(fields.subtotal)) <= allowed &&
    fields.subtotal !== fields.total;
  const evidence = [
    paperEvidence(paper, 'total', say`Total of the invoice`, fields.total ?? ''),
    ...fields.lines.map((line, index) =>
      paperEvidence(paper, `lines[${index}].amount`, say`Amount of line ${index + 1}`, line.amount ?? ''),
    ),
  ];
  const doubt = numberDoubt(Number(fromMillionths(sum)), Number(fromMillionths(total)), 'money', evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, partial || settled ? 'verify' : 'likely');
  const why = partial
    ? say`Not all of the invoice could be read, so lines may be missing: please verify.`
    : settled
      ? say`The lines sum to the subtotal, so a charge or discount may stand between: please verify.`
      : askToVerify(doubt, certainty);
  const invoice = fields.invoiceNumber ?? paper.file;
  const money = (amount: bigint) => [fromMillionths(amount), fields.currency].filter(Boolean).join(' ');
  const fault =
    added === 0n
      ? say`Invoice ${invoice}: its ${amounts.length} lines sum to ${money(sum)}, but its total is ${money(total)}.`
      : say`Invoice ${invoice}: its ${amounts.length} lines sum to ${money(sum)} (with tax, freight and insurance ${fromMillionths(sum + added)}), but its total is ${money(total)}.`;
  return [{ subject: invoice, certainty, misreadChance, evidence, message: sentences(fault, why) }];
}

/** Every sum of some of a few amounts. */
function subsetSums(amounts: readonly bigint[]): bigint[] {
  let sums = [0n];
  for (const amount of amounts) sums = [...sums, ...sums.map((sum) => sum + amount)];
  return sums;
}

const DISCOUNT =
  /discount|rebate|allowance|deduction|remise|rabais|escompte|rabatt|skonto|nachlass|sconto|descuento|desconto|korting|advance|deposit|down ?payment|折扣/i;

/** What the invoice takes off beside its lines: discounts and what was paid before. */
function discounts(references: readonly { label: string; value: string }[]): bigint {
  return references
    .filter(({ label }) => DISCOUNT.test(label))
    .map(({ value }) => parseAmount(value)?.value ?? null)
    .reduce((sum, amount) => sum + (amount === null ? 0n : distance(toMillionths(amount), 0n)), 0n);
}
