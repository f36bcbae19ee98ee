import type { ColumnName } from './columns.ts';
import { composedLabelAt } from './composed-phrases.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import type { Line } from './lines.ts';
import type { Header } from './table-header.ts';
import { phraseAt } from './vocabulary.ts';

/** Of the page's width. */
const OUTSIDE = 0.015;
const OF_GROUPS: ReadonlySet<LabelName> = new Set(['container', 'seal', 'sizeType', 'orderNumber', 'other']);
/** What numbers rows of goods at their left. */
const OF_ROWS: ReadonlySet<ColumnName> = new Set(['position', 'articleNumber', 'packageNumbers']);

/**
 * Whether a line says what the rows below it have in common and is none itself: `Container no. MSKU1234565   Seal no.
 * 4711`, from the left edge of a table whose first column is for something else.
 */
export function isOfGroup({ cells }: Line, { columns }: Header): boolean {
  const [first] = columns;
  const [start] = cells;
  if (!first?.name || !start || !OF_ROWS.has(first.name)) return false;
  if (start.box[0] > first.box[0] + OUTSIDE) return false;
  return cells.every(({ words }) => {
    const hit = phraseAt(words, 0, LABEL_VOCABULARY) ?? composedLabelAt(words, 0, words.length);
    return hit !== null && OF_GROUPS.has(hit.name) && hit.to < words.length;
  });
}

/** Whether a line stands out to the left of a table with labels and their values: the head of the next unit's table. */
export function isHeadOfUnit({ cells, box }: Line, { columns }: Header, body: readonly Line[]): boolean {
  const left = Math.min(...columns.map((column) => column.box[0]), ...body.map((line) => line.box[0]));
  const [start] = cells;
  if (!start || box[0] > left - OUTSIDE) return false;
  const colon = start.words.findIndex(({ text }) => text.endsWith(':'));
  return colon >= 0 && colon < start.words.length - 1;
}
