import type { LabelHit, LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { type Cell, type Line, textOf } from '../layout/lines.ts';
import { asCountry, partyAt } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Party } from '../party.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs, seenText } from '../snippet.ts';
import { namesFirm } from './address-blocks.ts';
import { unlabelledParties } from './letterhead.ts';
import type { PaperText } from './paper-text.ts';

type PartyTree = SeenTree<Party>;

/** A ship, a route or a way of transport. */
const CONVEYANCE =
  /^(?:m\.?\s?\/?\s?[vs]\.?|s\.?\s?s\.?|v\.)\s+\p{Lu}|\bby (?:sea|air|road|rail)\b|\bsea ?freight\b|\bvessel\b/iu;
const SENDERS =
  /export(?:er|ateur|ador|eur)|esportator|ausf[üu]hrer|versender|absender|consignor|exp[ée]diteur|afzender|mittente|remitente/iu;
const RECEIVERS =
  /consignee|destinatair|destinatari|consignatari|empf[äa]nger|geadresseerde|ontvanger|importer|importat/iu;
const LONGEST_LABEL = 14;
/** What heads the party is told by a word in its brackets, or only by what stands there. */
const BY_REMARK = 0.95;
const BY_PLACE = 0.8;
const LETTERHEAD = 0.6;
const TOP = 0.16;

export function exporterOf(paper: PaperText, isAuthority: (name: string) => boolean): PartyTree | null {
  const found = labelledParty(paper.labels, ['seller', 'shipper']) ?? remarkedParty(paper, SENDERS, RECEIVERS);
  if (found) return found;
  const { sender } = unlabelledParties(paper);
  return [centredLetterhead(paper), sender].find((party) => party?.name && !isAuthority(party.name.value)) ?? null;
}

export function consigneeOf(paper: PaperText, exporter: PartyTree | null): PartyTree | null {
  return (
    labelledParty(paper.labels, ['consignee', 'buyer']) ??
    remarkedParty(paper, RECEIVERS, SENDERS) ??
    partyAtUnknownLabel(paper, exporter)
  );
}

/** The means of transport under a label that heads a party elsewhere: `Shipped by: M.V. AURORA, HULL - SANTOS`. */
export function conveyanceAtLabels({ labels }: PaperText, names: readonly LabelName[]): Seen<string> | null {
  for (const hit of labels.hits(...names)) {
    const snippet = labels.candidates(hit).find(({ text }) => CONVEYANCE.test(text));
    if (snippet) return seenText(snippet);
  }
  return null;
}

function labelledParty(labels: LabelIndex, names: readonly LabelName[]): PartyTree | null {
  for (const name of names) {
    for (const hit of labels.hits(name)) {
      const party = partyAt(labels, hit);
      if (party && isParty(party)) return party;
    }
  }
  return null;
}

/** Not a ship, nor the number of an authorisation. */
function isParty({ name, address }: PartyTree): boolean {
  if (!name || CONVEYANCE.test(name.value)) return false;
  return address !== null || namesFirm(name.value) || !/\d/.test(name.value);
}

/** `1. Goods sent by (exporter's name, address, country)`: the words in brackets say whose box it is. */
function remarkedParty(paper: PaperText, wanted: RegExp, other: RegExp): PartyTree | null {
  for (const [at, line] of paper.lines.entries()) {
    if (paper.labels.isInTable(line)) continue;
    for (const cell of line.cells) {
      const remark = /\(([^()]{6,80})\)?\s*$/u.exec(textOf(cell.words.slice(0, LONGEST_LABEL)))?.[1];
      if (remark === undefined || !wanted.test(remark) || other.test(remark)) continue;
      const party = partyAt(paper.labels, hitOf(line, at, cell, 'seller'), BY_REMARK);
      if (party && isParty(party)) return party;
    }
  }
  return null;
}

/** A few words of their own, beside or above a firm with an address that is not the exporter. */
function partyAtUnknownLabel(paper: PaperText, exporter: PartyTree | null): PartyTree | null {
  for (const [at, line] of paper.lines.entries()) {
    if (line.page !== paper.lines[0]?.page || paper.labels.isInTable(line)) continue;
    for (const cell of line.cells) {
      const text = textOf(cell.words);
      if (cell.words.length > MOST_LABEL_WORDS || !/^\p{L}[\p{L} .'/-]*[:.]$/u.test(text) || namesFirm(text)) continue;
      if (paper.labels.startsWithLabel(line, cell)) continue;
      const party = partyAt(paper.labels, hitOf(line, at, cell, 'consignee'), BY_PLACE);
      const firm = party?.name && namesFirm(party.name.value) && party.country !== null;
      if (party && firm && party.name?.value !== exporter?.name?.value) return party;
    }
  }
  return null;
}
const MOST_LABEL_WORDS = 3;

function hitOf(line: Line, at: number, { words, box }: Cell, name: LabelName): LabelHit {
  const from = words[0] ? line.words.indexOf(words[0]) : 0;
  return { name, from, to: from + words.length, colon: textOf(words).endsWith(':'), line, at, left: box[0] };
}

/** A firm's name in the middle at the top, its address in one line below. */
function centredLetterhead({ lines }: PaperText): PartyTree | null {
  for (const [at, line] of lines.entries()) {
    if (line.page !== lines[0]?.page || line.box[1] > TOP) return null;
    const [cell, ...others] = line.cells;
    const below = lines[at + 1];
    const [address, ...more] = below?.cells ?? [];
    if (!cell || !below || !address || others.length > 0 || more.length > 0 || !namesFirm(textOf(cell.words))) continue;
    const middle = ({ box }: Cell) => box[0] + box[2] / 2;
    const text = snippetOfWords(address.words, below.page, LETTERHEAD);
    const country = seenAs(text, asCountry);
    if (Math.abs(middle(cell) - middle(address)) > 0.03 || !country || !text.text.includes(',')) continue;
    return { name: seenText(snippetOfWords(cell.words, line.page, LETTERHEAD)), address: seenText(text), country };
  }
  return null;
}
