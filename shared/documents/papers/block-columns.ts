import type { BillBlock, BlockCell } from '../layout/bill-blocks.ts';
import type { ColumnName } from '../layout/columns.ts';
import { textOf } from '../layout/lines.ts';
import type { StackedColumn } from '../layout/stacked-heading.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import { countryCodeOf } from '../printed/country.ts';
import { weightUnitIn } from '../printed/weight.ts';
import { namesFirm } from './address-blocks.ts';
import { packedIn } from './package-words.ts';

/** Of the blocks of a list that have something in a column: so many say what the column holds. */
const MOSTLY = 0.6;
const PARTIES: readonly ColumnName[] = ['shipper', 'consignee', 'notify'];
const BOXES: ReadonlySet<ColumnName> = new Set([
  ...(['container', 'containerAndSeal', 'seal', 'sizeType'] as const),
  ...(['dimensions', 'unit', 'articleNumber', 'status'] as const),
]);

/** Blocks whose columns are named by what stands in them where their headings are none that we know. */
export function namedByContent(blocks: readonly BillBlock[]): BillBlock[] {
  return [...Map.groupBy(blocks, ({ columns }) => columns)].flatMap(([columns, own]) => {
    const named = withGoods(withParties(withBoxes(columns, own), own), own);
    return own.map((block) => ({ ...block, columns: named }));
  });
}

/** A column of container numbers holds what belongs to a container, whatever else its heading seems to say. */
function withBoxes(columns: readonly StackedColumn[], blocks: readonly BillBlock[]): StackedColumn[] {
  return columns.map((column, place) => {
    const others = column.names.filter((name) => !BOXES.has(name));
    const boxed =
      others.length === 0 && mostly(blocks, place, (texts) => containerNumbersIn(texts.join(' ')).length > 0);
    return boxed ? { ...column, names: ['containerAndSeal'] } : column;
  });
}

/** Names with addresses under headings that we do not know: the party that is missing, in the usual order. */
function withParties(columns: readonly StackedColumn[], blocks: readonly BillBlock[]): StackedColumn[] {
  const named = [...columns];
  for (const [place, column] of columns.entries()) {
    if (column.names.length > 0 || !mostly(blocks, place, isAddress)) continue;
    const used = (from: number, to: number) => named.slice(from, to).flatMap(({ names }) => names);
    const after = Math.max(-1, ...used(0, place).map((name) => PARTIES.indexOf(name)));
    const free = PARTIES.find((name, at) => at > after && !used(0, named.length).includes(name));
    if (free) named[place] = { ...column, names: [free], guessed: true };
  }
  return named;
}

/** Packages by their kinds, a weight by the unit in its heading, and the goods as the column of the longest words. */
function withGoods(columns: readonly StackedColumn[], blocks: readonly BillBlock[]): StackedColumn[] {
  const named = [...columns];
  const has = (name: ColumnName) => named.some(({ names }) => names.includes(name));
  const guess = (name: ColumnName, fits: (texts: readonly string[], column: StackedColumn) => boolean) => {
    if (has(name)) return;
    const at = named.findIndex(
      (column, place) => column.names.length === 0 && mostly(blocks, place, (texts) => fits(texts, column)),
    );
    const column = named[at];
    if (column) named[at] = { ...column, names: [name], guessed: true };
  };
  guess('packages', (texts) => packedIn(texts.join(' '))?.rest === '');
  guess(
    'grossWeight',
    ([text = ''], { heading }) => /^\d[\d.,' ]*$/.test(text) && weightUnitIn(textOf(heading)) !== null,
  );
  guess('description', (texts) => texts.some((text) => (text.match(/\p{L}{3,}/gu) ?? []).length >= 2));
  return named;
}

function mostly(blocks: readonly BillBlock[], place: number, fits: (texts: readonly string[]) => boolean): boolean {
  const filled = blocks.map(({ stacks }) => textsOf(stacks[place] ?? [])).filter(({ length }) => length > 0);
  return filled.length > 0 && filled.filter(fits).length >= filled.length * MOSTLY;
}

function textsOf(stack: readonly BlockCell[]): string[] {
  return stack.map(({ words }) => textOf(words));
}

function isAddress(texts: readonly string[]): boolean {
  const [name = ''] = texts;
  return texts.length >= 2 && (namesFirm(name) || countryCodeOf(texts.at(-1) ?? '') !== null);
}
