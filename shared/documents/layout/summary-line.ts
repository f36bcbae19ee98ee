import { composedLabelAt } from './composed-phrases.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { type Cell, type Line, textOf } from './lines.ts';
import { phraseAt, tokensOf } from './vocabulary.ts';

/** What a line within or below a table says of the rows above it. */
export type Summary = 'total' | 'carried' | 'page';

const TOTALS: ReadonlySet<LabelName> = new Set(['total', 'plainTotal', 'subtotal']);
const CARGO_TOTALS: ReadonlySet<LabelName> = new Set([
  'totalPackages',
  'totalNetWeight',
  'totalGrossWeight',
  'totalVolume',
]);
/** Goods may begin like these; then their line has more cells than the words and an amount. */
const CHARGES: ReadonlySet<LabelName> = new Set(['taxTotal', 'freight', 'insurance', 'charges', 'discount']);
const PAGE_WORDS = /^(page|seite|pagina|pag|blatt|hoja|folha|foglio|blad|feuille|第.*)$/;
/** After the words of a total: figures, a rate, a currency, a remark in brackets. */
const ADDS_NOTHING = /^[^\p{L}]+$|^\(.*\)?$|^.*\)$|^[A-Z]{3}$|^(eur|usd|on|of|de|von|du|van|di)$/iu;

/** Whether a line is a sum, a charge below the rows, a sum carried over the page or a page's number. Null for rows. */
export function summaryOf(line: Line): Summary | null {
  const worded = line.cells.find(({ words }) => words.some(({ text }) => /\p{L}/u.test(text)));
  const from = worded?.words[0] ? line.words.indexOf(worded.words[0]) : -1;
  if (!worded || from < 0) return null;
  const first = tokensOf(worded.words[0]?.text ?? '')[0] ?? '';
  if (PAGE_WORDS.test(first) && line.words.length <= 6) return 'page';
  const hit =
    phraseAt(line.words, from, LABEL_VOCABULARY) ?? composedLabelAt(line.words, from, from + worded.words.length);
  if (!hit) return null;
  if (hit.name === 'carriedForward') return 'carried';
  if (!line.words.some(({ text }) => /\d/.test(text))) return null;
  const rest = worded.words.slice(hit.to - from);
  const alone = rest.every(({ text }) => ADDS_NOTHING.test(text));
  if (TOTALS.has(hit.name)) return alone || line.cells.length <= 2 ? 'total' : null;
  if (CARGO_TOTALS.has(hit.name) && /^(total|gesamt|totaal|totale|sum|总|總|合)/.test(first)) return 'total';
  const charged = line.cells.length <= (alone ? 3 : 2) && line.cells.at(-1) !== worded;
  return CHARGES.has(hit.name) && charged && line.cells.every((cell) => cell === worded || !isMixed(cell))
    ? 'total'
    : null;
}

/** Words among figures, as addresses have them, or several numbers: no amount, and no remark on one. */
function isMixed({ words }: Cell): boolean {
  const figures = words.filter(({ text }) => /\d/.test(text)).length;
  return figures > 0 && words.filter(({ text }) => /\p{L}{4}|^\/$/u.test(text)).length > 0;
}

/** A cell that is a figure, perhaps with a sign or a short unit. */
export function isFigure({ words }: Cell): boolean {
  return /^[^\p{L}]{0,3}\d[\d.,'\s]*\D{0,4}$/u.test(textOf(words));
}
