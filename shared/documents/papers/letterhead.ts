import { type Line, textOf } from '../layout/lines.ts';
import { asCountry, partyAt, partyOfBlock } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import type { Party } from '../party.ts';
import { splitNameFromAddress } from '../printed/party-text.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs, seenText } from '../snippet.ts';
import { type AddressBlock, addressBlocks, blockBelow, namesFirm } from './address-blocks.ts';
import type { PaperText } from './paper-text.ts';

/** Whose paper it is and to whom it is sent, where no label says so. Guesses, and marked so. */
export interface UnlabelledParties {
  sender: SeenTree<Party> | null;
  recipient: SeenTree<Party> | null;
}

const A_GUESS = 0.55;
/** The sender's line above the address in a letter's window is a form that letters keep to. */
const WINDOW = 0.8;
const WINDOW_TOP = 0.4;
const WINDOW_GAP = 4;
const FEWEST_POINTS = 2;
/** With a firm named in the footer, a block without further signs is likelier something else. */
const FEWEST_BEFORE_IMPRINT = 4;
const PARTED = /\s+[-–—·•|*]\s+|\s*[·•|]\s*/;

/** `labelled` are the parties that labels name: neither is found again. */
export function unlabelledParties(
  paper: PaperText,
  labelled: readonly (SeenTree<Party> | null)[] = [],
): UnlabelledParties {
  const heads = paper.labels.hits('buyer', 'consignee', 'notify').map((hit) => partyAt(paper.labels, hit));
  const names = new Set([...labelled, ...heads].flatMap((party) => (party?.name ? [party.name.value] : [])));
  const others = addressBlocks(paper).filter(({ cells }) => !cells.some(({ cell }) => names.has(textOf(cell.words))));
  return windowParties(paper, others, names) ?? guessedParties(paper, others, names);
}

/** `Firm - Street 1 - 12345 Town` in one small line right above the block of the recipient. */
function windowParties(
  paper: PaperText,
  blocks: readonly AddressBlock[],
  labelled: ReadonlySet<string>,
): UnlabelledParties | null {
  for (const line of paper.lines) {
    if (line.page !== paper.lines[0]?.page || line.box[1] > WINDOW_TOP) break;
    for (const { words, box } of line.cells) {
      const parts = textOf(words).split(PARTED);
      const [name = '', ...address] = parts;
      if (parts.length < 3 || !/\p{L}{2}/u.test(name) || !address.some((part) => /\d/.test(part))) continue;
      const below =
        withoutWindow(blocks, words) ??
        blocks.find(({ cells: [first] }) => {
          const gap = first ? (first.line.box[1] - box[1] - box[3]) / box[3] : -1;
          return first && Math.abs(first.cell.box[0] - box[0]) < 0.02 && gap > -0.2 && gap < WINDOW_GAP * 3;
        });
      // The recipient's lines may have a label of their own.
      if (!below && (labelled.size === 0 || labelled.has(name) || parts.length < 4)) continue;
      const snippet = snippetOfWords(words, line.page, WINDOW);
      const text = address.join(', ');
      const at = (part: string) => ({ text: part, evidence: { ...snippet.evidence, text: part } });
      const country = seenAs(at(text), asCountry) ?? countryBelow(name, paper);
      const sender = { name: seenText(at(name)), address: seenText(at(text)), country };
      return { sender, recipient: below ? partyOf(below, WINDOW) : null };
    }
  }
  return null;
}

/** The country of an address that stands below a firm's name elsewhere on the paper, as in its footer. */
function countryBelow(name: string, { lines }: PaperText): Seen<string> | null {
  for (const [at, line] of lines.entries()) {
    for (const cell of line.cells) {
      if (textOf(cell.words) !== name) continue;
      const cells = blockBelow({ line, cell }, lines.slice(at + 1, at + 1 + IMPRINT_LINES));
      const country = cells.length > 1 ? partyOf({ cells }, A_GUESS).country : null;
      if (country) return country;
    }
  }
  return null;
}

/** Set close above the recipient, the small line is the first of its block. */
function withoutWindow(blocks: readonly AddressBlock[], window: readonly Word[]): AddressBlock | null {
  const block = blocks.find(({ cells: [first, second] }) => second && first?.cell.words[0] === window[0]);
  return block ? { ...block, cells: block.cells.slice(1) } : null;
}

function guessedParties(
  paper: PaperText,
  blocks: readonly AddressBlock[],
  labelled: ReadonlySet<string>,
): UnlabelledParties {
  const elsewhere = mentions(paper);
  const scored = blocks.map((block) => ({ block, points: senderPoints(block, blocks, elsewhere) }));
  const [best] = [...scored].sort((a, b) => b.points - a.points);
  const imprint = imprintOf(paper, labelled);
  const likely = best && best.points >= (imprint ? FEWEST_BEFORE_IMPRINT : FEWEST_POINTS);
  const sender = likely ? best.block : null;
  const [recipient] = blocks
    .filter((block) => block !== sender && block.likeness >= 3 && block.contacts.length === 0)
    .sort((a, b) => b.likeness - a.likeness);
  return {
    sender: sender ? partyOf(sender, A_GUESS) : imprint,
    recipient: recipient ? partyOf(recipient, A_GUESS) : null,
  };
}

/** A sender's name stands large and high, comes again in the footer or its address on the net, beside its numbers. */
function senderPoints(
  block: AddressBlock,
  blocks: readonly AddressBlock[],
  elsewhere: (name: string) => number,
): number {
  const [first] = block.cells;
  if (!first) return Number.NEGATIVE_INFINITY;
  const name = textOf(first.cell.words);
  const tallest = Math.max(...blocks.map(({ cells }) => cells[0]?.cell.box[3] ?? 0));
  let points = block.likeness < 0 ? block.likeness : Math.min(block.likeness, 2);
  // Headings of charges come again, too.
  if (block.likeness > 1 || block.contacts.length > 0) points += Math.min(elsewhere(name), 2) * 2;
  if (block.contacts.length > 0) points += 2;
  if (first.cell.box[3] > tallest * 0.95) points += 1;
  if (first.line.box[1] < 0.15) points += 1;
  if (/\d{3}/.test(name) || name.length < 3) points -= 4;
  return points;
}

/** How often the beginning of a name comes again: as the first words of another line, or in a mail or net address. */
function mentions({ lines }: PaperText): (name: string) => number {
  const addresses = lines
    .flatMap(({ words }) => words.map(({ text }) => text.toLowerCase()))
    .filter((text) => /@|www\.|https?:|\.(com|net|org|eu|[a-z]{2})$/.test(text))
    .map((text) => text.replace(/[^a-z0-9]/g, ''));
  const starts = lines.flatMap(({ cells }) => cells.map(({ words }) => tokensOf(textOf(words.slice(0, 3))).join(' ')));
  return (name) => {
    const [word = '', second = ''] = tokensOf(name);
    if (word.length < 3) return 0;
    const start = `${word} ${second}`.trim();
    const again = starts.filter((text) => text === start || text.startsWith(`${start} `)).length - 1;
    return Math.max(0, again) + addresses.filter((text) => text.includes(word)).length;
  };
}

/** The firm that a footer names with its legal form, beside the numbers it is registered under, with what stands below. */
function imprintOf({ lines }: PaperText, labelled: ReadonlySet<string>): SeenTree<Party> | null {
  const registered = (line: Line) => REGISTERED.test(textOf(line.words));
  // One line may name the firm, where it is and what it is registered under.
  const isName = (text: string, words: number) =>
    namesFirm(text) &&
    (words <= LONGEST_NAME || (REGISTERED.test(text) && namesFirm(splitNameFromAddress(text).name.slice(-9))));
  const named = lines.flatMap((line, at) =>
    line.cells
      .filter(
        ({ words }) =>
          words.length >= 2 &&
          isName(textOf(words), words.length) &&
          /^\p{Lu}/u.test(words[0]?.text ?? '') &&
          !labelled.has(textOf(words)),
      )
      .map((cell) => ({ line, cell, at, near: lines.slice(Math.max(0, at - 3), at + 4).some(registered) })),
  );
  const found = named.find(({ near }) => near) ?? named.at(-1);
  if (!found) return null;
  const cells = blockBelow(found, lines.slice(found.at + 1, found.at + 1 + IMPRINT_LINES));
  if (cells.length > 1) return partyOf({ cells }, A_GUESS);
  const snippet = snippetOfWords(found.cell.words, found.line.page, A_GUESS);
  const { name, address } = splitNameFromAddress(snippet.text.replace(REGISTERED, ''));
  const at = { text: address.replace(/[\s,.;|]+$/, ''), evidence: snippet.evidence };
  return {
    name: seenText({ text: name, evidence: snippet.evidence }),
    address: seenText(at),
    country: seenAs(at, asCountry),
  };
}
const IMPRINT_LINES = 4;
const LONGEST_NAME = 6;
/** What a firm is registered under, with all that stands behind it. */
const REGISTERED =
  /(?<!\p{L})(vat|btw|tva|reg|ust|ust-?id\w*|mwst|siren|siret|rcs|capital|kvk|registered|gstin|cin|cif|nif|hrb|p\.? ?iva)(?!\p{L}).*/iu;

function partyOf({ cells }: Pick<AddressBlock, 'cells'>, certainty: number): SeenTree<Party> {
  return partyOfBlock(
    cells.map(({ line, cell }) => ({ line, words: cell.words })),
    certainty,
  );
}
