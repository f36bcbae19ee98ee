import { gapBetween } from '../layout/label-index.ts';
import { type Cell, type Line, rightOf, textOf } from '../layout/lines.ts';
import { isContact } from '../layout/party-block.ts';
import { parseDate } from '../printed/date.ts';
import type { PaperText } from './paper-text.ts';
import { isTitle } from './title-of.ts';

interface Placed {
  line: Line;
  cell: Cell;
}

/** Lines that stand below one another on one edge or around one middle: a name and an address, perhaps. */
export interface AddressBlock {
  cells: Placed[];
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
/** A name in larger type than its address. */
const LARGE = 1.2;
/** A sentence. */
const LONGEST_LINE = 70;
const PARTING = 2;
const LEAST_PARTING = 0.6;
const MOST_LINES = 8;
const LEGAL_FORM =
  /(?<![\p{L}.])(s\.?a\.?c\.?|s\. ?de r\.? ?l\.?|e\.?i\.?r\.?l\.?|k\.k\.|co\.?|inc\.?|corp\.?|corporation|llc|llp|ltd\.?|limited|plc|gmbh|ag|kg|ohg|ug|e\.?k\.?|b\.?v\.?|n\.?v\.?|s\.?a\.?|sas|s\.?a\.?s\.?|sasu|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?|s\.?l\.?u\.?|lda\.?|ltda\.?|pty|pte|pvt|sdn|bhd|oy|ab|a\/s|aps|as|kft|s\.?r\.?o\.?|sp\. z o\.o\.|d\.o\.o\.|ooo|jsc|fze|fzco|v\.?o\.?f\.?|s\.?n\.?c\.?|eurl)(?![\p{L}])/iu;
/** Written without spaces, so that letters stand before and behind. */
const FORM_WITHIN = /公司|株式会社|有限会社|合同会社|주식회사|유한회사/u;
/** `Gross weight (KG)`, `28,029.10 kg`: no firm of that form. */
const WEIGHS = /(?<=[\d(]\s?)KGS?(?!\p{L})|(?<!\p{L})kgs?(?!\p{L})/gu;

/** Whether a text ends or goes on with the form of a firm, in any country's law. */
export function namesFirm(text: string): boolean {
  return FORM_WITHIN.test(text) || LEGAL_FORM.test(text.replace(WEIGHS, ' '));
}
const POSTCODE =
  /(?<!\d)\d{4,6}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\d{3}-\d{4}|\d{5}-\d{3}/;
const HEADS_NOTHING =
  /invoice|packing|receipt|quotation|factu?r|fatur|fattur|rechnung|page|original|copy|kopie|lading|manifest|gutschrift|proforma|datum|date\b/i;

/** Blocks are set to the left, to the right or in the middle. */
const EDGES: readonly ((cell: Cell) => number)[] = [
  ({ box }) => box[0],
  ({ box }) => box[0] + box[2] / 2,
  ({ box }) => rightOf(box),
];

/** Unlabelled blocks in the upper half of the first page, from top to bottom. */
export function addressBlocks({ lines, labels }: PaperText): AddressBlock[] {
  const page = lines[0]?.page;
  const top = lines.filter((line) => line.page === page && line.box[1] < TOP && !labels.isInTable(line));
  const taken = new Set<Cell>();
  const blocks: AddressBlock[] = [];
  for (const [at, line] of top.entries()) {
    for (const cell of line.cells) {
      const labelled = labels.startsWithLabel(line, cell) !== null;
      if (taken.has(cell) || headsNothing(textOf(cell.words)) || isNumbered(cell)) continue;
      const stops = (next: Line, below: Cell) =>
        taken.has(below) ||
        textOf(below.words).length > LONGEST_LINE ||
        isNumbered(below) ||
        (labels.startsWithLabel(next, below) !== null && !isContact(below.words));
      const cells = alignedFrom({ line, cell }, top.slice(at + 1), labelled ? BELOW_LABEL : LARGEST_GAP, stops);
      for (const one of cells) taken.add(one.cell);
      // What stands below a label is what the label says.
      if (!labelled) blocks.push(blockOf(cells));
    }
  }
  return blocks;
}

/** A title of a paper is nobody's name. */
function headsNothing(text: string): boolean {
  return HEADS_NOTHING.test(text) || (isTitle(text) && !namesFirm(text));
}

/** `No. 4471`, `Leith, 4 March 2026`: a number or a date, whatever stands before it. */
function isNumbered({ words }: Cell): boolean {
  if (/^(?:n[or°º]|#)\.?$/i.test(words[0]?.text ?? '') && words.length === 2) return true;
  const last = words.slice(-LONGEST_DATE);
  return /\d{4}/.test(textOf(last)) && [...last.keys()].some((at) => isDate(textOf(last.slice(at))));
}
const LONGEST_DATE = 5;

function isDate(text: string): boolean {
  return /[\s./-]/.test(text) && parseDate(text) !== null;
}

/** A cell with those below it that keep to one of its edges or its middle, up to white space or where `stops` says so. */
function alignedFrom(
  start: Placed,
  following: readonly Line[],
  widest: number,
  stops: (line: Line, cell: Cell) => boolean,
): Placed[] {
  const cells = [start];
  let edges = EDGES;
  /** White space that is more than that between the lines above ends a block. */
  let ownGap = LARGEST_GAP;
  for (const next of following) {
    const last = cells.at(-1)?.line ?? start.line;
    const belowFirst = start.cell.box[3] > next.box[3] * LARGE ? BELOW_LABEL : widest;
    const gap = gapBetween(last, next);
    if (gap > (cells.length === 1 ? belowFirst : ownGap) || cells.length >= MOST_LINES) break;
    const kept = (one: Cell) => edges.filter((edge) => Math.abs(edge(one) - edge(start.cell)) < SAME_EDGE);
    const below = next.cells.find((one) => kept(one).length > 0);
    if (!below) continue;
    if (stops(next, below)) break;
    edges = kept(below);
    if (cells.length > 1) ownGap = Math.min(ownGap, Math.max(gap, 0) * PARTING + LEAST_PARTING);
    cells.push({ line: next, cell: below });
  }
  return cells;
}

/** A block wherever on its page: below a name in a footer, without the lines that tell how to get in touch. */
export function blockBelow(start: Placed, following: readonly Line[]): Placed[] {
  const own = following.filter(({ page }) => page === start.line.page);
  return alignedFrom(start, own, LARGEST_GAP, () => false).filter(({ cell }) => !isContact(cell.words));
}

function blockOf(all: Placed[]): AddressBlock {
  const contacts = all.filter(({ cell }) => isContact(cell.words));
  const cells = all.filter((one) => !contacts.includes(one));
  const texts = cells.map(({ cell }) => textOf(cell.words));
  const [name = '', ...address] = texts;
  let likeness = 0;
  if (!/\p{L}{2}/u.test(name) || /^\d/.test(name) || /[.!?:]$/.test(name.replace(LEGAL_FORM, ''))) likeness -= 3;
  if (namesFirm(name)) likeness += 2;
  if (address.some((text) => POSTCODE.test(text))) likeness += 2;
  if (address.length > 0 && address.length <= 5) likeness += 1;
  if (address.some((text) => /\d/.test(text) && text.length < 50)) likeness += 1;
  if (texts.some((text) => text.length > 70)) likeness -= 2;
  return { cells, contacts: contacts.map(({ cell }) => textOf(cell.words)), likeness };
}
