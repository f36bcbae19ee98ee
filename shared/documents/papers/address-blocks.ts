import { gapBetween } from '../layout/label-index.ts';
import { type Cell, type Line, textOf } from '../layout/lines.ts';
import { isContact } from '../layout/party-block.ts';
import type { PaperText } from './paper-text.ts';

/** Lines that stand below one another on one left edge: a name and an address, perhaps. */
export interface AddressBlock {
  cells: { line: Line; cell: Cell }[];
  /** Lines with telephone, tax numbers and the like, which belong to the block and are no part of the address. */
  contacts: string[];
  /** How much it looks like a name with an address; above 0 it may be one. */
  likeness: number;
}

const TOP = 0.5;
const SAME_EDGE = 0.012;
const LARGEST_GAP = 1.6;
/** Labels are set small, and gaps are measured by the smaller type. */
const BELOW_LABEL = 2.6;
const MOST_LINES = 8;
export const LEGAL_FORM =
  /(?<![\p{L}.])(co\.?|inc\.?|corp\.?|corporation|llc|llp|ltd\.?|limited|plc|gmbh|ag|kg|ohg|ug|e\.?k\.?|b\.?v\.?|n\.?v\.?|s\.?a\.?|sas|s\.?a\.?s\.?|sasu|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?|s\.?l\.?u\.?|lda\.?|ltda\.?|pty|pte|pvt|sdn|bhd|oy|ab|a\/s|aps|as|kft|s\.?r\.?o\.?|sp\. z o\.o\.|d\.o\.o\.|ooo|jsc|fze|fzco|v\.?o\.?f\.?|s\.?n\.?c\.?|eurl|公司)(?![\p{L}])/iu;
const POSTCODE =
  /(?<!\d)\d{4,6}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\d{3}-\d{4}|\d{5}-\d{3}/;
const HEADS_NOTHING =
  /invoice|packing|receipt|quotation|factu?r|fatur|fattur|rechnung|page|original|copy|kopie|lading|manifest|gutschrift|proforma|datum|date\b/i;

/** Unlabelled blocks in the upper half of the first page, from top to bottom. */
export function addressBlocks({ lines, labels }: PaperText): AddressBlock[] {
  const page = lines[0]?.page;
  const top = lines.filter((line) => line.page === page && line.box[1] < TOP && !labels.isInTable(line));
  const taken = new Set<Cell>();
  const blocks: AddressBlock[] = [];
  for (const [at, line] of top.entries()) {
    for (const cell of line.cells) {
      const labelled = labels.startsWithLabel(line, cell) !== null;
      if (taken.has(cell) || HEADS_NOTHING.test(textOf(cell.words))) continue;
      const cells = [{ line, cell }];
      taken.add(cell);
      for (const next of top.slice(at + 1)) {
        const last = cells.at(-1)?.line ?? line;
        const widest = labelled && cells.length === 1 ? BELOW_LABEL : LARGEST_GAP;
        if (gapBetween(last, next) > widest || cells.length >= MOST_LINES) break;
        const below = next.cells.find(({ box }) => Math.abs(box[0] - cell.box[0]) < SAME_EDGE);
        if (!below || taken.has(below)) continue;
        if (labels.startsWithLabel(next, below) && !isContact(below.words)) break;
        cells.push({ line: next, cell: below });
        taken.add(below);
      }
      // What stands below a label is what the label says.
      if (!labelled) blocks.push(blockOf(cells));
    }
  }
  return blocks;
}

function blockOf(all: { line: Line; cell: Cell }[]): AddressBlock {
  const contacts = all.filter(({ cell }) => isContact(cell.words));
  const cells = all.filter((one) => !contacts.includes(one));
  const texts = cells.map(({ cell }) => textOf(cell.words));
  const [name = '', ...address] = texts;
  let likeness = 0;
  if (!/\p{L}{2}/u.test(name) || /^\d/.test(name) || /[.!?:]$/.test(name.replace(LEGAL_FORM, ''))) likeness -= 3;
  if (LEGAL_FORM.test(name)) likeness += 2;
  if (address.some((text) => POSTCODE.test(text))) likeness += 2;
  if (address.length > 0 && address.length <= 5) likeness += 1;
  if (address.some((text) => /\d/.test(text) && text.length < 50)) likeness += 1;
  if (texts.some((text) => text.length > 70)) likeness -= 2;
  return { cells, contacts: contacts.map(({ cell }) => textOf(cell.words)), likeness };
}
