import { rightOf, textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import { parseReference } from '../printed/codes.ts';
import { parseDate } from '../printed/date.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

const TITLES: ReadonlySet<string> = new Set([
  ...['invoice', 'facture', 'rechnung', 'factuur', 'factura', 'fatura', 'fattura'],
]);
/** `Pro-forma-Rechnung`, `Factura comercial`. */
const INVOICE_TITLE = /(invoice|factu(re|ra|ur)|rechnung|fat(t)?ura)( |$)/;
const TITLE_LINES = 25;
const LONGEST_TITLE = 6;

/** `Facture n°17 du 02 juillet 2026`: the date stands behind the number. */
export function dateAfterTitle(paper: PaperText): Seen<string> | null {
  const titles = paper.lines
    .slice(0, TITLE_LINES)
    .filter(({ words }) => TITLES.has(tokensOf(words[0]?.text ?? '').join(' ')));
  const numbered = paper.labels.hits('invoiceNumber', 'invoiceAndDate').map(({ line }) => line);
  for (const line of new Set([...numbered, ...titles])) {
    for (const at of line.words.keys()) {
      const words = line.words.slice(at, at + LONGEST_DATE);
      const seen = seenAs(snippetOfWords(words, line.page, 0.9), (text) => parseDate(text, paper.dateOrder));
      if (seen) return seen;
    }
  }
  return null;
}
const LONGEST_DATE = 5;

/** `Invoice INV/2026/17`: the number stands beside the title. */
export function numberAfterTitle(paper: PaperText): Seen<string> | null {
  for (const line of paper.lines.slice(0, TITLE_LINES)) {
    for (const [at, { words }] of line.cells.entries()) {
      const [title, ...rest] = words;
      const beside = line.cells[at + 1];
      const seen =
        title && rest.length > 0 && TITLES.has(tokensOf(title.text).join(' '))
          ? seenAs(snippetOfWords(rest, line.page, 0.9), parseReference)
          : null;
      if (seen) return seen;
      const titled = words.length <= LONGEST_TITLE && INVOICE_TITLE.test(tokensOf(textOf(words)).join(' '));
      const number =
        titled && beside && !paper.labels.startsWithLabel(line, beside)
          ? seenAs(snippetOfWords(beside.words, line.page, 0.9), parseReference)
          : null;
      if (number) return number;
    }
  }
  return numberBelowTitle(paper) ?? numberEndingTitle(paper);
}

/** `N° 2025/29617` in a corner's box, some lines below the title and between its edges. */
function numberBelowTitle(paper: PaperText): Seen<string> | null {
  for (const [at, { cells, page }] of paper.lines.slice(0, TITLE_LINES).entries()) {
    const title = cells.find(
      ({ words }) => words.length <= LONGEST_TITLE && INVOICE_TITLE.test(tokensOf(textOf(words)).join(' ')),
    );
    if (!title) continue;
    for (const line of paper.lines.slice(at + 1, at + 1 + BELOW_TITLE)) {
      const below = line.cells.find(
        ({ box }) => box[0] > title.box[0] - NEAR && rightOf(box) < rightOf(title.box) + NEAR,
      );
      const [sign, ...rest] = below?.words ?? [];
      if (line.page !== page || !sign || rest.length === 0 || !NUMBER_SIGN.test(sign.text)) continue;
      const seen = seenAs(snippetOfWords(rest, line.page, 0.9), parseReference);
      if (seen) return seen;
    }
  }
  return null;
}
const BELOW_TITLE = 4;
const NEAR = 0.01;
const NUMBER_SIGN = /^(?:n[°ºo]|n\.[°º]|n[or]\.|#)\.?:?$/i;

/** `Export invoice QL-17`, `Our invoice no. 2026/17`: the last word of a cell that names the invoice. */
function numberEndingTitle(paper: PaperText): Seen<string> | null {
  for (const line of paper.lines.slice(0, TITLE_LINES)) {
    for (const { words } of line.cells) {
      const [last, ...before] = words.toReversed();
      const named = before.some(({ text }) => INVOICE_WORD.test(tokensOf(text).join(' ')));
      if (!last || !named || words.length > LONGEST_TITLE || !LIKE_A_NUMBER.test(last.text)) continue;
      const seen = seenAs(snippetOfWords([last], line.page, A_GUESS), parseReference);
      if (seen && !parseDate(last.text, paper.dateOrder)) return seen;
    }
  }
  return null;
}
const INVOICE_WORD = /(invoice|factu(re|ra|ur)|rechnung|faktura|fat(t)?ura)$/;
/** Four characters or more with a figure, and no year. */
const LIKE_A_NUMBER = /^(?!20\d\d$)(?=.*\d)[\p{Lu}\d][\p{Lu}\d/._-]{3,}$/u;
const A_GUESS = 0.88;
