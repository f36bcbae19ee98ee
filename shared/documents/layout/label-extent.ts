import type { Word } from '../page-words.ts';
import { weightUnitIn } from '../printed/weight.ts';
import { COLUMN_VOCABULARY } from './column-vocabulary.ts';
import type { ColumnName } from './columns.ts';
import { composedLabelAt } from './composed-phrases.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { textOf } from './lines.ts';
import { phraseAt } from './vocabulary.ts';

/** A label's name and where on its line it ends. */
export interface LabelExtent {
  name: LabelName;
  to: number;
  colon: boolean;
}

const NUMBER_WORD = /^(?:n[or]s?|nos|nr|num|number|ref|n[°º])\.?:?$/i;
/** Between a vessel and her voyage in one label. */
const AND = /^(?:[/&,;+|–-]|and|und|et|y|e|en|ed)$/i;
/** Words before a slash that may be the label in a language or a short form that we do not know. */
const MOST_UNKNOWN = 4;

/**
 * The label that begins at a word and stays within its cell, which ends at `end`: with `No.` behind it, as
 * vessel and voyage where it names both, and, at the beginning of a cell, where only its second language is known.
 */
export function labelAt(words: readonly Word[], from: number, end: number, beginsCell: boolean): LabelExtent | null {
  const phrase = phraseAt(words, from, LABEL_VOCABULARY, end);
  const composed = beginsCell ? composedLabelAt(words, from, end) : null;
  const longer = composed && composed.to > (phrase?.to ?? 0) ? composed : phrase;
  // `Container # / type`: what its first words say comes first in the cell below.
  const found = phrase?.name === 'container' && longer?.name === 'sizeType' ? { ...longer, name: phrase.name } : longer;
  if (!found || isLegalForm(words, from, found)) return beginsCell ? secondLanguageAt(words, from, end) : null;
  const whole = withMeasure(words, withVoyage(words, from, end, found), end);
  return withNumberWord(words, withBracket(words, from, end, whole), end);
}

/** `N.V.` ends a firm's name, `N/V` is a ship. */
export function isLegalForm(words: readonly Word[], from: number, { name, to, colon }: LabelExtent): boolean {
  return name === 'vessel' && to === from + 1 && !colon && /^[A-Z]\.\s?[A-Z]\.$/.test(words[from]?.text ?? '');
}

/** `Consignee (name, address)`, of which only `Consignee (name` is known: a label ends behind the bracket that it opens. */
function withBracket(words: readonly Word[], from: number, end: number, found: LabelExtent): LabelExtent {
  const own = words.slice(from, found.to).map(({ text }) => text);
  const open = own.findLastIndex((text) => text.includes('('));
  if (found.colon || open < 0 || own.slice(open).some((text) => text.includes(')'))) return found;
  const closing = words
    .slice(found.to, Math.min(end, found.to + MOST_BRACKETED))
    .findIndex(({ text }) => /\):?$/.test(text));
  if (closing < 0) return found;
  const to = found.to + closing + 1;
  return { ...found, to, colon: words[to - 1]?.text.endsWith(':') ?? false };
}
const MOST_BRACKETED = 7;

/** `Name of ship / Voyage No.`: the label of both. */
function withVoyage(words: readonly Word[], from: number, end: number, found: LabelExtent): LabelExtent {
  if (found.name !== 'vessel' || found.colon) return found;
  for (let at = from + 1; at < Math.min(end, found.to + 2); at++) {
    const word = words[at];
    const joined = AND.test(words[at - 1]?.text ?? '') || /[/&]$/.test(words[at - 1]?.text ?? '');
    if (!word || !(joined || at === found.to)) continue;
    const voyage = phraseAt(words, at, LABEL_VOCABULARY, end);
    if (voyage?.name === 'voyage' && voyage.to >= found.to)
      return { name: 'vesselAndVoyage', to: voyage.to, colon: voyage.colon };
  }
  return found;
}

/** `Grand total Nett wt.`: the sum of a column, where the rest of the cell is its heading. */
function withMeasure(words: readonly Word[], found: LabelExtent, end: number): LabelExtent {
  if (found.colon || !SUMS.has(found.name) || found.to >= end) return found;
  const hit = phraseAt(words, found.to, COLUMN_VOCABULARY, end);
  const name = hit ? SUM_OF.get(hit.name) : undefined;
  if (!hit || !name || !(hit.to === end || hit.colon)) return found;
  const weighs =
    name === 'totalPackages' ||
    weightUnitIn(textOf(words.slice(found.to))) ||
    WEIGHT_WORD.test(textOf(words.slice(found.to, hit.to)));
  return weighs ? { name, to: hit.to, colon: hit.colon } : found;
}
const SUMS: ReadonlySet<LabelName> = new Set(['total', 'plainTotal', 'subtotal']);
const SUM_OF: ReadonlyMap<ColumnName, LabelName> = new Map([
  ['packages', 'totalPackages'],
  ['netWeight', 'totalNetWeight'],
  ['grossWeight', 'totalGrossWeight'],
]);
/** `Net` alone may be of money. */
const WEIGHT_WORD = /(?:weight|wt|gew|mass|pes[oa]|poids|pds)/i;

/** `Voy. No.`, where only `Voy.` is known: no value begins with the word for a number and nothing behind it. */
function withNumberWord(words: readonly Word[], found: LabelExtent, end: number): LabelExtent {
  const next = words[found.to]?.text ?? '';
  const last = found.to + 1 >= end || next.endsWith(':');
  if (found.colon || found.to >= end || !last || !NUMBER_WORD.test(next)) return found;
  // `Afvaart nr.`: what sails on a day has a number, too.
  const name = found.name === 'onBoardDate' ? 'voyage' : found.name;
  return { ...found, name, to: found.to + 1, colon: next.endsWith(':') };
}

/** `Empf. / Consignee`: a slash with spaces around it, and behind it a label to the end of the cell. */
function secondLanguageAt(words: readonly Word[], from: number, end: number): LabelExtent | null {
  const slash = words.slice(from, Math.min(end, from + MOST_UNKNOWN + 1)).findIndex(({ text }) => text === '/');
  if (slash < 1 || words.slice(from, from + slash).some(({ text }) => /\d|:$/.test(text))) return null;
  const second = phraseAt(words, from + slash + 1, LABEL_VOCABULARY, end);
  return second && (second.to === end || second.colon)
    ? { name: second.name, to: second.to, colon: second.colon }
    : null;
}
