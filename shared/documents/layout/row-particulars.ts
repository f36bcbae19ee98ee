import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { gapBetween } from './label-index.ts';
import type { Line } from './lines.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import type { Column } from './table-header.ts';
import { phraseAt, vocabularyOf } from './vocabulary.ts';

/** What a line below a row says of it behind a label, where no column has it: `Description of goods: Coffee`. */
export interface Particular {
  name: ColumnName;
  line: Line;
  lines: Line[];
  value: Snippet;
}

const VOCABULARY = vocabularyOf<ColumnName>(COLUMNS);
const SAID: ReadonlySet<ColumnName> = new Set(['description', 'marks']);
const WRAPPED = 0.9;

/** Whether a line is a label with a colon and one value behind it, of what tables have in columns. */
export function particularOn({ words, cells }: Line): { name: ColumnName; value: Word[] } | null {
  const hit = cells.length <= 2 ? phraseAt(words, 0, VOCABULARY) : null;
  if (!hit?.colon || !SAID.has(hit.name) || hit.to === words.length) return null;
  // Several particulars on one line are read where the goods' text is.
  if (words.slice(hit.to).some(({ text }) => text.endsWith(':'))) return null;
  return cells.length === 1 || (cells[0]?.words.length ?? 0) === hit.to
    ? { name: hit.name, value: words.slice(hit.to) }
    : null;
}

/** A table's lines without those that say one thing more of the row above them, which go on below where they wrap. */
export function particularsApart(
  body: readonly Line[],
  columns: readonly Column[],
): { rows: Line[]; particulars: Particular[] } {
  const headed = new Set(columns.map(({ name }) => name));
  const rows: Line[] = [];
  const particulars: Particular[] = [];
  let open: { name: ColumnName; lines: Line[]; value: Word[] } | null = null;
  const close = () => {
    const line = open?.lines[0];
    if (open && line)
      particulars.push({ name: open.name, line, lines: open.lines, value: snippetOfWords(open.value, line.page) });
    open = null;
  };
  for (const line of body) {
    const said = particularOn(line);
    if (said && !headed.has(said.name)) {
      close();
      open = { name: said.name, lines: [line], value: [...said.value] };
    } else if (open && wraps(open, line)) {
      open.lines.push(line);
      open.value.push(...line.words);
    } else {
      close();
      rows.push(line);
    }
  }
  close();
  return { rows, particulars };
}

/** Words alone that begin below the value, or at the label's edge close below. */
function wraps({ lines, value }: { lines: Line[]; value: Word[] }, line: Line): boolean {
  const above = lines.at(-1);
  const [cell, ...others] = line.cells;
  const [first] = value;
  if (
    !above ||
    !cell ||
    !first ||
    others.length > 0 ||
    above.page !== line.page ||
    line.words.some(({ text }) => text.endsWith(':'))
  )
    return false;
  const below = Math.abs(cell.box[0] - first.box[0]) < 0.005;
  return below && gapBetween(above, line) <= WRAPPED;
}
