import { parse } from 'csv-parse/sync';
import { bareManifest } from '../bare-manifest.ts';
import { decodeText } from '../decode-text.ts';
import { type InvoiceFields, invoiceFieldsSchema } from '../invoice-fields.ts';
import { COLUMNS, type ColumnName } from '../layout/columns.ts';
import { LABELS, type LabelName } from '../layout/labels.ts';
import type { Cells } from '../layout/table.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import { type ManifestFields, manifestFieldsSchema } from '../manifest-fields.ts';
import { consignmentsByBill } from '../papers/consignments-by-bill.ts';
import { containerIn } from '../papers/container-cell.ts';
import { invoiceLine } from '../papers/invoice.ts';
import type { RowContext } from '../papers/row-values.ts';
import { parsePort, parseReference } from '../printed/codes.ts';
import { parseDate } from '../printed/date.ts';
import { parseImoNumber } from '../printed/imo-number.ts';
import { currencyIn, parseAmount } from '../printed/money.ts';
import { decimalMarkOf } from '../printed/number.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { ReadPaper } from '../read-paper.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { type Parsed, type Snippet, seenAs, seenText } from '../snippet.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { isFormula } from './formula.ts';
import { Notes } from './notes.ts';

type Values = Partial<Record<LabelName, Snippet>>;

interface Sheet {
  rows: Cells[];
  /** What is said of the whole paper, in columns or in rows above the heading: the first value of each. */
  values: Values;
  context: RowContext;
  notes: Notes;
}

const FEWEST_COLUMNS = 3;
const HEADING_WITHIN = 30;

/** Reads a CSV file with headings as a manifest or an invoice, by its columns. Throws UnreadableError. */
export function readCsv(bytes: Uint8Array, limits: ReadLimits): ReadPaper {
  const sheet = sheetOf(decodeText(bytes), limits);
  const { rows, values, context } = sheet;
  const columns = new Set(Object.keys(context.headings));
  const common = { reader: 'structured', pages: 1, ...sheet.notes.take() } as const;
  if (columns.has('container') || columns.has('billOfLading') || columns.has('seal')) {
    const fields: SeenTree<ManifestFields> = {
      ...bareManifest(),
      vessel: { name: seenText(values.vessel), imo: seenAs(values.imo, parseImoNumber) },
      voyage: seenAs(values.voyage, parseReference),
      portOfLoading: seenAs(values.portOfLoading, parsePort),
      portOfDischarge: seenAs(values.portOfDischarge, parsePort),
      consignments: consignmentsByBill([{ rows, context }]),
    };
    return { kind: 'manifest', ...common, ...settle(manifestFieldsSchema, fields) };
  }
  if (!columns.has('amount') && !columns.has('unitPrice')) throw unusable();
  return { kind: 'invoice', ...common, ...settle(invoiceFieldsSchema, invoiceOf(sheet)) };
}

function invoiceOf({ rows, values, context }: Sheet): SeenTree<InvoiceFields> {
  const date = (text: string): Parsed<string> | null => parseDate(text);
  const party = (name: Snippet | undefined) => (name ? { name: seenText(name), address: null, country: null } : null);
  return {
    form: null,
    invoiceNumber: seenAs(values.invoiceNumber, parseReference),
    dueDate: seenAs(values.dueDate, date),
    orderNumber: seenAs(values.orderNumber, parseReference),
    identifiers: [],
    references: [],
    issueDate: seenAs(values.issueDate, date),
    currency: seenAs(values.currency, currencyIn),
    total: seenAs(values.total, (text) => parseAmount(text, context.mark)),
    subtotal: seenAs(values.subtotal, (text) => parseAmount(text, context.mark)),
    freight: seenAs(values.freight, (text) => parseAmount(text, context.mark)),
    insurance: seenAs(values.insurance, (text) => parseAmount(text, context.mark)),
    taxTotal: seenAs(values.taxTotal, (text) => parseAmount(text, context.mark)),
    seller: party(values.seller),
    buyer: party(values.buyer),
    incoterm: seenText(values.incoterm),
    incotermPlace: null,
    originCountry: null,
    billOfLading: seenAs(values.billOfLading, parseReference),
    containers: rows
      .map(({ container }) => containerIn(container))
      .filter((seen): seen is Seen<string> => seen !== null),
    lines: rows.map((row) => invoiceLine(row, context)),
  };
}

function sheetOf(text: string, limits: ReadLimits): Sheet {
  const records = recordsOf(text, limits);
  const at = records
    .slice(0, HEADING_WITHIN)
    .findIndex((record) => record.filter((cell) => columnNamed(cell)).length >= FEWEST_COLUMNS);
  const heading = records[at];
  if (!heading) throw unusable();
  const columns = heading.map((cell) => ({
    column: columnNamed(cell),
    label: columnNamed(cell) ? null : labelNamed(cell),
  }));
  const values: Values = {};
  for (const [row, record] of records.slice(0, at).entries()) {
    const label = labelNamed(record[0] ?? '');
    if (label && record[1]) values[label] ??= cellSnippet(record[1], row, 1);
  }
  const rows: Cells[] = [];
  const notes = new Notes();
  noteFormulas(records, notes);
  for (const [i, record] of records.slice(at + 1).entries()) {
    const row = at + 1 + i;
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.length !== heading.length) {
      notes.add('csv.cells', `row ${row + 1} has ${record.length} cells, the heading ${heading.length}`, 'cells');
    }
    const cells: Cells = {};
    for (const [place, cell] of record.entries()) {
      const { column, label } = columns[place] ?? {};
      if (cell.trim() === '') continue;
      if (column) cells[column] ??= cellSnippet(cell, row, place);
      else if (label) values[label] ??= cellSnippet(cell, row, place);
    }
    rows.push(cells);
  }
  const headings = Object.fromEntries(columns.flatMap(({ column }, i) => (column ? [[column, heading[i] ?? '']] : [])));
  return { rows, values, context: { headings, mark: decimalMarkOf(records.flat()) }, notes };
}

/** Cells are text here and never worked out; whoever opens the file in a spreadsheet should know what waits in it. */
function noteFormulas(records: readonly string[][], notes: Notes): void {
  for (const [row, record] of records.entries()) {
    for (const [column, cell] of record.entries()) {
      if (!isFormula(cell)) continue;
      const message = `row ${row + 1}, column ${column + 1}: the cell begins like a formula; it was read as text, and a spreadsheet would work it out`;
      notes.remark('csv.formula', message, 'formula');
    }
  }
}

/** What parts the cells of a CSV: the mark that its first line has most of. */
export function delimiterOf(text: string): string | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  return [';', '\t', ',', '|']
    .map((mark) => ({ mark, count: first.split(mark).length }))
    .sort((a, b) => b.count - a.count)[0]?.mark;
}

function recordsOf(text: string, limits: ReadLimits): string[][] {
  const delimiter = delimiterOf(text);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      to: limits.records + 1,
      max_record_size: 1_000_000,
    });
  } catch (cause) {
    throw new UnreadableError(
      'csv.broken',
      'the CSV has a quote that is not closed or a record without end; export it anew',
      { cause },
    );
  }
  if (records.length > limits.records) {
    throw new UnreadableError('csv.too-many-rows', `the CSV has more than ${limits.records} rows; upload it in parts`);
  }
  return records;
}

function cellSnippet(text: string, row: number, column: number): Snippet {
  const place = `row ${row + 1}, column ${column + 1}`;
  return { text, evidence: { page: 1, box: null, text, confidence: 1, reader: 'structured', place } };
}

const columnNamed = namesOf<ColumnName>(COLUMNS);
const labelNamed = namesOf<LabelName>(LABELS);

/** A heading such as `grossKg`, `gross_weight` or `Gross weight (kg)` by the phrase that it is, its unit aside. */
function namesOf<N extends string>(
  languages: readonly Partial<Record<N, readonly string[]>>[],
): (heading: string) => N | null {
  const names = new Map<string, N>();
  for (const language of languages) {
    for (const name in language)
      for (const phrase of language[name] ?? []) if (!names.has(phrase)) names.set(phrase, name);
  }
  return (heading) => {
    const words = tokensOf(heading.slice(0, 80).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
    return names.get(words.join(' ')) ?? names.get(words.slice(0, -1).join(' ')) ?? null;
  };
}

function unusable(): UnreadableError {
  return new UnreadableError(
    'csv.columns',
    'the CSV has no row of headings that name a manifest or an invoice, e.g. container, seal, packages, gross weight',
  );
}
