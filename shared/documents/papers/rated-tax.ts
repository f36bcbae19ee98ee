import { type Line, textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import { parseAmount } from '../printed/money.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

const TAX: ReadonlySet<string> = new Set(
  'vat,tva,mwst,ust,iva,btw,gst,tax,taxes,umsatzsteuer,mehrwertsteuer,omzetbelasting,imposta,impuesto,imposto,moms,alv,igst,cgst,sgst,dph,pdv'.split(
    ',',
  ),
);
const RATE = /^\(?\d{1,2}(?:[.,]\d{1,2})?\s?%/;
const LONGEST = 14;

/**
 * Amounts of tax behind a rate, in words that no label has: `plus 19 % VAT 5.73`, `dont TVA 20 % 5,33`. Lines with other
 * figures, as of tables of rates, are none.
 */
export function ratedTaxes(paper: PaperText): Seen<string>[] {
  return paper.lines.flatMap((line) => (paper.labels.isInTable(line) ? [] : (taxOn(line, paper) ?? [])));
}

function taxOn(line: Line, paper: PaperText): Seen<string> | null {
  const text = textOf(line.words);
  const amount = line.cells.at(-1);
  const before = line.words.filter((word) => !amount?.words.includes(word));
  const named = before.some((word) => tokensOf(word.text).some((token) => TAX.has(token)));
  const rated = /\d\s?%/.test(textOf(before));
  if (!amount || !named || !rated || line.words.length > LONGEST || /%\s*$/.test(text)) return null;
  // The sum with tax names its rate as well; that is labelled.
  if (line.cells.length > 3 || before.filter(({ text: word }) => /\d/.test(word) && !RATE.test(word)).length > 1)
    return null;
  return seenAs(snippetOfWords(amount.words, line.page, 0.9), (printed) => parseAmount(printed, paper.mark));
}
