import { certificateOfOriginFieldsSchema } from '../certificate-of-origin-fields.ts';
import { IDENTITY_LABELS } from '../identity/labels.ts';
import { invoiceLineSchema } from '../invoice-fields.ts';
import { LABELS } from '../layout/labels.ts';
import { vocabularyOf } from '../layout/vocabulary.ts';
import { manifestContainerSchema, manifestGoodsSchema } from '../manifest-fields.ts';
import { packingListFieldsSchema } from '../packing-list-fields.ts';
import { cargoOf } from '../papers/cargo-rows.ts';
import { invoiceLine } from '../papers/invoice.ts';
import { packagesIn, type RowContext, volumeIn, weightIn } from '../papers/row-values.ts';
import type { DocumentKind } from '../reading.ts';
import { settle } from '../seen.ts';
import { seenAs, seenText } from '../snippet.ts';
import type { DocumentAnswer } from './answers.ts';
import { type AskedValue, type Habits, habitsOf } from './asked-values.ts';
import { type CellRow, namedRows } from './named-rows.ts';
import { phraseHeading } from './phrase-heading.ts';
import { type Sighting, snippetOf } from './sighting.ts';

const READER = 'analyze-document';
const KEYS = vocabularyOf(LABELS);

/**
 * What AnalyzeDocument says of a page: answers to what was asked and the form's values under known labels, and the rows
 * of its tables under known headings. `texts` are the paper's own, which show how it writes figures.
 */
export function sightingOfDocument(
  answer: DocumentAnswer,
  kind: DocumentKind,
  asked: readonly AskedValue[],
  page: number,
  texts: readonly string[],
): Sighting {
  const cells = answer.tables.flatMap((table) => table.cells.map(({ text }) => text));
  const habits = habitsOf([...texts, ...cells]);
  const lists = answer.tables.flatMap((table) => {
    const { rows, context } = namedRows(table, habits.mark, (cell) => snippetOf(cell, page, READER));
    return listsOf(kind, rows, context);
  });
  return { page, reader: READER, values: valuesOf(answer, kind, asked, page, habits), lists };
}

function valuesOf(
  { answers, pairs }: DocumentAnswer,
  kind: DocumentKind,
  asked: readonly AskedValue[],
  page: number,
  habits: Habits,
): Sighting['values'] {
  return asked.flatMap(({ path, labels, parse }) => {
    const labelled = pairs.filter(({ key }) => {
      if (kind === 'identity') return phraseHeading(key.text, IDENTITY_LABELS) === path;
      const name = phraseHeading(key.text, KEYS);
      return name !== null && labels.includes(name);
    });
    const texts = [...answers.filter(({ alias }) => alias === path), ...labelled.map(({ value }) => value)];
    const [seen] = texts
      .sort((a, b) => b.confidence - a.confidence)
      .flatMap((text) => seenAs(snippetOf(text, page, READER), (printed) => parse(printed, habits)) ?? []);
    return seen ? [{ path, seen }] : [];
  });
}

function listsOf(kind: DocumentKind, rows: readonly CellRow[], context: RowContext): Sighting['lists'] {
  if (rows.length === 0) return [];
  if (kind === 'invoice') {
    return [{ list: 'lines', rows: rows.map((row) => settle(invoiceLineSchema, invoiceLine(row, context))) }];
  }
  if (kind === 'manifest' || kind === 'bill-of-lading') {
    const { containers, goods } = cargoOf(rows, context);
    return [
      { list: 'consignments[].containers', rows: containers.map((row) => settle(manifestContainerSchema, row)) },
      { list: 'consignments[].goods', rows: goods.map((row) => settle(manifestGoodsSchema, row)) },
    ];
  }
  const weighed = (row: CellRow) => ({
    description: seenText(row.description),
    ...packagesIn(row.packages || !row.quantity ? row : { ...row, packages: row.quantity }),
    netKg: weightIn(row, 'netWeight', context),
    grossKg: weightIn(row, 'grossWeight', context),
  });
  if (kind === 'packing-list') {
    const { element } = packingListFieldsSchema.shape.lines;
    return [
      {
        list: 'lines',
        rows: rows.map((row) => settle(element, { ...weighed(row), volumeM3: volumeIn(row, context) })),
      },
    ];
  }
  if (kind === 'certificate-of-origin') {
    const { element } = certificateOfOriginFieldsSchema.shape.lines;
    const whole = (row: CellRow) => ({
      ...weighed(row),
      marks: seenText(row.marks),
      hsCode: null,
      originCountry: null,
    });
    return [{ list: 'lines', rows: rows.map((row) => settle(element, whole(row))) }];
  }
  return [];
}
