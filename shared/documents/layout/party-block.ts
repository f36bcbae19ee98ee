import type { Word } from '../page-words.ts';
import type { Party } from '../party.ts';
import { countryCodeOf, countryOfAddress } from '../printed/country.ts';
import { splitNameFromAddress } from '../printed/party-text.ts';
import type { SeenTree } from '../seen.ts';
import { type Parsed, seenAs, seenText } from '../snippet.ts';
import { centredBlock } from './centred-block.ts';
import { gapBetween, type LabelHit, type LabelIndex, slack } from './label-index.ts';
import type { LabelName } from './labels.ts';
import { type Cell, type Line, textOf } from './lines.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import { tokensOf } from './vocabulary.ts';

interface BlockLine {
  line: Line;
  words: Word[];
}

const MOST_LINES = 7;
const LARGEST_GAP = 1.6;
const PARTING = 2;
const LEAST_PARTING = 0.9;
/** Below a label, which is often set in smaller type than what it heads. */
const FIRST_GAP = 2.2;
const LOOK_AHEAD = 40;
/** Of the page's width: what stands below a label with a colon may be set in. */
const INDENT = 0.05;
const BESIDE = 0.15;
/** Lines of a party's block that are neither name nor address. */
const CONTACT =
  /^(tel|telf?|fono|celular|movil|rufnummer|phone|telephone|telefon|telefono|telefoon|telefax|fax|email|e|mobile|mob|vat|eori|attn|attention|contact|tax|website|web|www|http|https|iban|bic|swift|reg|ein|gst|gstin|ref|ust|ustid|mwst|tva|siret|siren|btw|kvk|rcs|nif|cif|cnpj|nipc|rfc|ruc|cuit|piva|partita|p|duns|abn|kontakt|电话|传真|邮箱)$/;
/** `Mobile, AL 36602` is a town; a number, a colon or an address of the net makes it a way to get in touch. */
const SAYS_CONTACT = /[:@]|www\.|\+\d|\d{6}|\d{3}[ -/]\d{2}|^\S+\s+\(?\d|^\S+\s+([Nn][or°º]\.?|ID|IdNr)/;

/** The party that a label heads: the words beside it and the lines below in its column. Null where nothing stands there. */
export function partyAt(labels: LabelIndex, hit: LabelHit, certainty = 1): SeenTree<Party> | null {
  const lines = blockOf(labels, hit);
  const [first] = lines;
  return first ? partyOfBlock(lines, certainty) : null;
}

/** The first party that one of the labels heads; labels are tried in the order of the names. */
export function firstParty(labels: LabelIndex, names: readonly LabelName[]): SeenTree<Party> | null {
  for (const name of names) {
    for (const hit of labels.hits(name)) {
      const party = partyAt(labels, hit);
      if (party?.name && !isPhrase(hit, party)) return party;
    }
  }
  return null;
}

/** `INVOICE FOR CUSTOMS PURPOSES`: a title that begins like a label, with no address to what would be a name. */
function isPhrase(hit: LabelHit, { address }: SeenTree<Party>): boolean {
  const [first, ...rest] = hit.line.words.slice(hit.from);
  const cell = hit.line.cells.find(({ words }) => first !== undefined && words.includes(first));
  const shouted = !/\p{Ll}/u.test(textOf(cell?.words ?? []));
  return (
    !hit.colon &&
    address === null &&
    shouted &&
    rest.length >= hit.to - hit.from &&
    (cell?.words.length ?? 0) > hit.to - hit.from
  );
}

/** A party from the lines of its block, the name first. */
export function partyOfBlock(lines: readonly BlockLine[], certainty: number): SeenTree<Party> {
  const [first, ...rest] = lines;
  if (!first) return { name: null, address: null, country: null };
  const named = snippetOfWords(first.words, first.line.page, certainty);
  const oneLine = rest.length === 0 ? splitNameFromAddress(named.text) : { name: named.text, address: '' };
  const restWords = rest.flatMap(({ words }) => words);
  const text = rest.length === 0 ? oneLine.address : rest.map(({ words }) => textOf(words)).join(', ');
  const addressed = rest.length === 0 ? named : snippetOfWords(restWords, first.line.page, certainty);
  const address = { text: tidy(text), evidence: { ...addressed.evidence, text: tidy(text) } };
  return {
    name: seenText({ text: tidy(oneLine.name), evidence: named.evidence }),
    address: seenText(address),
    country: seenAs(address, asCountry),
  };
}

export function asCountry(text: string): Parsed<string> | null {
  const whole = countryCodeOf(text);
  if (whole !== null) return { value: whole, certainty: 1 };
  const ending = countryOfAddress(text);
  return ending === null ? null : { value: ending, certainty: 0.95 };
}

function blockOf(labels: LabelIndex, hit: LabelHit): BlockLine[] {
  const beside = labels.beside(hit);
  const centred = beside ? [] : aroundLabel(labels, hit);
  if (centred.length > 0) return centred;
  const besideWords = beside
    ? hit.line.words.slice(hit.to).filter((word) => beside.text !== '' && insideBeside(hit, labels, word))
    : [];
  const right = beside || !(hit.colon || !isFollowed(labels, hit)) ? [] : cellRightOf(hit, labels);
  const inline = besideWords.length > 0 ? besideWords : right;
  // A number beside the label is the customer's, whose name stands below.
  const named = inline.some(({ text }) => /\p{L}/u.test(text));
  const block: BlockLine[] = named ? [{ line: hit.line, words: inline }] : [];
  const anchors = [hit.left, ...(inline[0] ? [inline[0].box[0]] : [])];
  const end = labels.columnEnd(hit);
  let previous = hit.line;
  /** White space that is more than that between the lines above ends a block. */
  let ownGap = LARGEST_GAP;
  for (const line of labels.lines.slice(hit.at + 1, hit.at + 1 + LOOK_AHEAD)) {
    // Rows of a table that stands to the right of the block.
    if (labels.isInTable(line) && line.page === hit.line.page && line.box[0] > hit.left + BESIDE) continue;
    if (labels.isInTable(line)) break;
    const largest = previous === hit.line ? FIRST_GAP : ownGap;
    if (block.length >= MOST_LINES || line.page !== hit.line.page || gapBetween(previous, line) > largest) break;
    const near = Math.max(slack(line), 0.012);
    const addressed = addressOn(labels, hit, line, end);
    if (addressed && block.length > 0) {
      block.push({ line, words: addressed });
      if (addressed[0]) anchors.push(addressed[0].box[0]);
      previous = line;
      continue;
    }
    const cell = line.cells.find(
      ({ box }) => box[0] < end - 0.005 && anchors.some((x) => Math.abs(box[0] - x) <= near),
    );
    if (!cell && block.length === 0) {
      const indented = indentedIn(line, hit, end);
      if (indented && !labels.startsWithLabel(line, indented)) {
        anchors.push(indented.box[0]);
        previous = line;
        block.push({ line, words: indented.words });
        continue;
      }
    }
    if (!cell) {
      // A line of the neighbouring column; this one may go on below it.
      if (block.length > 0 && gapBetween(previous, line) > 0.8) break;
      continue;
    }
    const gap = gapBetween(previous, line);
    if (block.length > 1) ownGap = Math.min(ownGap, Math.max(gap, 0) * PARTING + LEAST_PARTING);
    previous = line;
    if (isContact(cell.words)) continue;
    if (labels.startsWithLabel(line, cell) || (block.length > 0 && isNextBox(hit, cell))) break;
    block.push({ line, words: cell.words });
  }
  return block;
}

/** What stands beside `Address:` below the label of a party: it goes on with the party. */
function addressOn(labels: LabelIndex, hit: LabelHit, line: Line, end: number): Word[] | null {
  const label = labels
    .hitsOn(line)
    .find(({ name, left }) => name === 'address' && Math.abs(left - hit.left) < BELOW_LABEL);
  if (!label) return null;
  const beside = line.words.slice(label.to).filter((word) => word.box[0] < end && insideBeside(label, labels, word));
  const words = beside.length > 0 ? beside : cellRightOf(label, labels).filter((word) => word.box[0] < end);
  return words.length > 0 ? words : null;
}
const BELOW_LABEL = 0.01;

/** `2. Delivered to` below a box that is numbered like it. */
function isNextBox(hit: LabelHit, { words }: Cell): boolean {
  const numbered = /^\(?\d{1,2}[a-z]?[.)]{1,2}$/i;
  return numbered.test(hit.line.words[hit.from]?.text ?? '') && words.length > 1 && numbered.test(words[0]?.text ?? '');
}

function aroundLabel(labels: LabelIndex, hit: LabelHit): BlockLine[] {
  const [first] = hit.line.words.slice(hit.from);
  const cell = hit.line.cells.find(({ words }) => first !== undefined && words.includes(first));
  return (cell ? centredBlock(labels.lines, hit.at, cell) : [])
    .map(({ line, cell: { words } }) => ({ line, words }))
    .filter(({ words }) => !isContact(words));
}

/** What is set in a little below a label. */
function indentedIn(line: Line, hit: LabelHit, end: number): Cell | undefined {
  return line.cells.find(({ box }) => box[0] > hit.left && box[0] < Math.min(end, hit.left + INDENT));
}

/** Whether text of the label's column stands right below it, that is not itself labelled: then it heads a block. */
function isFollowed(labels: LabelIndex, hit: LabelHit): boolean {
  for (const line of labels.lines.slice(hit.at + 1, hit.at + 4)) {
    if (line.page !== hit.line.page || gapBetween(hit.line, line) > FIRST_GAP || labels.isInTable(line)) return false;
    const cell =
      line.cells.find(({ box }) => Math.abs(box[0] - hit.left) <= Math.max(slack(line), 0.012)) ??
      indentedIn(line, hit, labels.columnEnd(hit));
    if (cell) return labels.startsWithLabel(line, cell) === null;
  }
  return false;
}

/** A telephone, a tax number and the like, which are neither name nor address. */
export function isContact(words: readonly Word[]): boolean {
  const text = textOf(words);
  const first = tokensOf(words[0]?.text ?? '')[0] ?? '';
  if (/^\(\d{3}\) ?\d{3}[ -]\d{4}$|^\+\d[\d ()-]{7,}$/.test(text)) return true;
  return (CONTACT.test(first) && SAYS_CONTACT.test(text)) || (words.length === 1 && /@|^(www\.|https?:)/i.test(text));
}

function insideBeside(hit: LabelHit, labels: LabelIndex, word: Word): boolean {
  const cell = hit.line.cells.find(({ words }) => words.includes(word));
  const labelWord = hit.line.words[hit.to - 1];
  return (
    cell !== undefined &&
    labelWord !== undefined &&
    cell.words.includes(labelWord) &&
    word.box[0] < labels.columnEnd(hit)
  );
}

function cellRightOf(hit: LabelHit, labels: LabelIndex): Word[] {
  const end = labels.columnEnd(hit);
  const lastOfLabel = hit.line.words[hit.to - 1];
  if (!lastOfLabel) return [];
  const right = hit.line.cells.find(
    ({ words, box }) => !words.includes(lastOfLabel) && box[0] > lastOfLabel.box[0] && box[0] < end,
  );
  // The next label stands at the column's end, give or take the last place of a number.
  return right && labels.startsWithLabel(hit.line, right) === null ? right.words : [];
}

function tidy(text: string): string {
  return text.replace(/\s*,(\s*,)+/g, ',').replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}
