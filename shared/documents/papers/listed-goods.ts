import type { InvoiceLine } from '../invoice-fields.ts';
import { gapBetween } from '../layout/label-index.ts';
import { type Line, textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Word } from '../page-words.ts';
import { parseAmount } from '../printed/money.ts';
import { type DecimalMark, parseDecimal } from '../printed/number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs, seenText } from '../snippet.ts';
import { lineText, type PaperText } from './paper-text.ts';

type LineTree = SeenTree<InvoiceLine>;

/** One thing that is invoiced without a table: its lines of text, of which the last ends in an amount. */
interface Listed {
  words: Word[];
  amount: Word[];
  line: Line;
}

/** What one of the words may say: a quantity or a price. */
interface Figure {
  at: number;
  value: number;
}

const MOST_LINES = 3;
const LARGEST_GAP = 1.8;
const MOST_FIGURES = 12;
/** The figures were found by arithmetic, the text is what they leave. */
const CERTAINTY = 0.88;
const CURRENCY = /^(?:[A-Z]{3}|[^\s\d\p{L}]{1,3}|Rs\.?)$/u;
const BULLET = /^(?:[([]?\d{1,3}[.)\]]+|[a-z]\)|[-–•*·])$/;
const BEFORE_PRICE = /^(?:@|at|à|a|zu|je|per|pro|x|×|=|of|de|of:|von)$/i;

/**
 * Goods that a letter or a slip lists without headings, one after another: `120 pcs storm lamps @ 35.00   4,200.00`. Only
 * those whose amount is a quantity times a price.
 */
export function listedGoods(paper: PaperText): LineTree[] {
  return listedIn(paper).flatMap((listed) => goodsOf(listed, paper.mark) ?? []);
}

function listedIn({ lines, labels, mark }: PaperText): Listed[] {
  const found: Listed[] = [];
  let above: Line[] = [];
  for (const line of lines) {
    const last = above.at(-1);
    const apart = last && (last.page !== line.page || gapBetween(last, line) > LARGEST_GAP);
    if (apart || above.length >= MOST_LINES) above = [];
    if (labels.isInTable(line) || labels.hitsOn(line).length > 0 || /[:.]$/.test(lineText(line))) {
      above = [];
      continue;
    }
    const amount = amountAtEnd(line, mark);
    if (amount) {
      const own = line.words.slice(0, line.words.length - amount.length);
      found.push({ words: [...above.flatMap(({ words }) => words), ...own], amount, line });
      above = [];
    } else above.push(line);
  }
  return found;
}

/** The last cell of a line where it is an amount with its decimals, or the currency and the amount at its end. */
function amountAtEnd(line: Line, mark: DecimalMark | null): Word[] | null {
  const words = line.cells.at(-1)?.words ?? [];
  const last = words.at(-1);
  if (line.words.length < 3 || !last || !/\d[.,]\d{2}\D{0,3}$/.test(last.text)) return null;
  const signed = words.at(-2);
  const own = signed && CURRENCY.test(signed.text) ? [signed, last] : [last];
  return parseAmount(textOf(own), mark) ? own : null;
}

function goodsOf({ words, amount, line }: Listed, mark: DecimalMark | null): LineTree | null {
  const sum = seenAs(snippetOfWords(amount, line.page), (text) => parseAmount(text, mark));
  const figures = figuresOf(words, mark);
  if (!sum || figures.length < 2) return null;
  for (const quantity of figures)
    for (const price of figures.filter((one) => one.at > quantity.at)) {
      const product = Math.abs(quantity.value * price.value - Number(sum.value)) <= 0.011;
      if (product && quantity.value !== 0) return lineOf(words, { quantity, price }, sum, line, mark);
    }
  return null;
}

function figuresOf(words: readonly Word[], mark: DecimalMark | null): Figure[] {
  return words
    .flatMap(({ text }, at) => {
      const amount = BULLET.test(text) ? null : parseAmount(text.replace(/^[@x×]/, '').replace(/[/,;:]$/, ''), mark);
      return amount ? [{ at, value: Number(amount.value) }] : [];
    })
    .slice(0, MOST_FIGURES);
}

function lineOf(
  words: readonly Word[],
  { quantity, price }: { quantity: Figure; price: Figure },
  amount: Seen<string>,
  { page }: Line,
  mark: DecimalMark | null,
): LineTree {
  const snippet = (at: number, length = 1) => snippetOfWords(words.slice(at, at + length), page);
  const unit = unitAt(words, quantity.at + 1);
  const runs = textRuns(words, quantity.at, unit === null ? quantity.at : quantity.at + 1, price.at);
  const [longest] = runs.sort((a, b) => lettersIn(b) - lettersIn(a));
  return {
    articleNumber: null,
    description: longest ? seenText(snippetOfWords(longest, page, CERTAINTY)) : null,
    quantity: seenAs(snippet(quantity.at), (text) => {
      const number = parseDecimal(text, mark);
      return number && { value: Number(number.value), certainty: 1 };
    }),
    unit: unit === null ? null : seenText(snippet(quantity.at + 1)),
    unitPrice: seenAs(snippet(price.at), (text) =>
      parseAmount(text.replace(/^[@x×]/, '').replace(/[/,;:]$/, ''), mark),
    ),
    amount,
    ...{ hsCode: null, originCountry: null, netKg: null, grossKg: null },
  };
}

/** A short word right behind the quantity, before others. */
function unitAt(words: readonly Word[], at: number): string | null {
  const text = words[at]?.text ?? '';
  return /^\p{L}[\p{L}.²³]{0,7}$/u.test(text) && !BEFORE_PRICE.test(text) && words.length > at + 1 ? text : null;
}

/** The text that quantity, unit, price and what stands around the price leave. */
function textRuns(words: readonly Word[], from: number, to: number, price: number): Word[][] {
  const runs: Word[][] = [[]];
  let afterPrice = false;
  for (const [at, word] of words.entries()) {
    if (at > price && /^(?:\/|per|pro|je|par)/i.test(words[price + 1]?.text ?? '')) afterPrice = true;
    const left = (at >= from && at <= to) || at === price || BULLET.test(word.text) || (afterPrice && at <= price + 2);
    const around = CURRENCY.test(word.text) || (BEFORE_PRICE.test(word.text) && Math.abs(at - price) <= 2);
    if (left || (around && Math.abs(at - price) <= 2)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => lettersIn(run) > 1);
}

function lettersIn(words: readonly Word[]): number {
  return textOf(words).replace(/[^\p{L}]/gu, '').length;
}
