import { invoiceLineSchema } from '../invoice-fields.ts';
import { asCountry } from '../layout/party-block.ts';
import type { Cells } from '../layout/table.ts';
import { invoiceLine } from '../papers/invoice.ts';
import { parseReference } from '../printed/codes.ts';
import { parseDate } from '../printed/date.ts';
import { currencyIn, parseAmount } from '../printed/money.ts';
import { type Seen, settle } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import type { ExpenseAnswer, ExpenseField } from './answers.ts';
import { type Habits, habitsOf } from './asked-values.ts';
import { type SightedRow, type Sighting, snippetOf } from './sighting.ts';

const READER = 'analyze-expense';

/** Which of our fields the fields of AnalyzeExpense are, and how each is read. */
const VALUES: readonly {
  type: string;
  path: string;
  parse: (text: string, habits: Habits) => Parsed<string> | null;
}[] = [
  { type: 'INVOICE_RECEIPT_ID', path: 'invoiceNumber', parse: parseReference },
  { type: 'INVOICE_RECEIPT_DATE', path: 'issueDate', parse: (text, { dateOrder }) => parseDate(text, dateOrder) },
  { type: 'TOTAL', path: 'total', parse: (text, { mark }) => parseAmount(text, mark) },
  { type: 'TOTAL', path: 'currency', parse: currencyIn },
  { type: 'TAX', path: 'taxTotal', parse: (text, { mark }) => parseAmount(text, mark) },
  { type: 'VENDOR_NAME', path: 'seller.name', parse: asText },
  { type: 'VENDOR_ADDRESS', path: 'seller.address', parse: asText },
  { type: 'VENDOR_ADDRESS', path: 'seller.country', parse: asCountry },
  { type: 'RECEIVER_NAME', path: 'buyer.name', parse: asText },
  { type: 'RECEIVER_ADDRESS', path: 'buyer.address', parse: asText },
  { type: 'RECEIVER_ADDRESS', path: 'buyer.country', parse: asCountry },
];
const COLUMNS = { ITEM: 'description', QUANTITY: 'quantity', UNIT_PRICE: 'unitPrice', PRICE: 'amount' } as const;

/** What AnalyzeExpense says of an invoice's page. `texts` are the paper's own, which show how it writes figures. */
export function sightingOfExpense({ fields, rows }: ExpenseAnswer, page: number, texts: readonly string[]): Sighting {
  const habits = habitsOf([...texts, ...[...fields, ...rows.flat()].map(({ text }) => text)]);
  const values = VALUES.flatMap(({ type, path, parse }) => {
    const seen = surest(fields, type).flatMap(
      (field) => seenAs(snippetOf(field, page, READER), (text) => parse(text, habits)) ?? [],
    );
    return seen[0] ? [{ path, seen: seen[0] }] : [];
  });
  const currency = currencyOf(fields, page);
  return {
    ...{ page, reader: READER },
    values: currency
      ? [...values.filter(({ path }) => path !== 'currency'), { path: 'currency', seen: currency }]
      : values,
    lists: [{ list: 'lines', rows: rows.map((row) => rowOf(row, page, habits)) }],
  };
}

function surest(fields: readonly ExpenseField[], type: string): ExpenseField[] {
  return fields.filter((field) => field.type === type).sort((a, b) => b.confidence - a.confidence);
}

/** The currency that the call itself tells, where it is a known one. */
function currencyOf(fields: readonly ExpenseField[], page: number): Seen<string> | null {
  const [total] = surest(fields, 'TOTAL').filter(({ currency }) => currency !== null);
  const parsed = currencyIn(total?.currency ?? '');
  return total && parsed ? seenAs(snippetOf(total, page, READER), () => parsed) : null;
}

function rowOf(row: readonly ExpenseField[], page: number, { mark }: Habits): SightedRow {
  const cells: Cells = {};
  for (const field of row) {
    for (const [type, column] of Object.entries(COLUMNS)) {
      if (field.type === type)
        cells[column] ??= snippetOf({ ...field, text: field.text.replace(/\s+/g, ' ') }, page, READER);
    }
  }
  return settle(invoiceLineSchema, invoiceLine(cells, { headings: {}, mark }));
}
