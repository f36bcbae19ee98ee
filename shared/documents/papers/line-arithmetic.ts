import type { InvoiceLine } from '../invoice-fields.ts';
import { parseAmount } from '../printed/money.ts';
import { parseDecimal } from '../printed/number.ts';
import type { Problem } from '../reading.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { believed, doubted } from './belief.ts';

type LineTree = SeenTree<InvoiceLine>;

/** A line as read, with the rates in percent that may stand between quantity times price and amount. */
export interface RatedLine {
  line: LineTree;
  rates: readonly number[];
  /** How a problem names the line: `page 1, row 3`. */
  place: string;
}

const MOST_TOLD = 10;
/** Prices may be for so many. */
const PER = [1, 100, 1000];

/**
 * Holds quantity times price against the amount of each line. Where they agree, all three are believed more; where a
 * figure can be read in two ways (`1.234`), the way that agrees is taken; where nothing agrees, all three are doubted.
 */
export function checkProducts(rated: readonly RatedLine[]): { lines: LineTree[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = rated.map(({ line, rates, place }) => {
    const { quantity, unitPrice, amount } = line;
    if (!quantity || !unitPrice || !amount) return line;
    const agreeing = agreeingFigures(quantity, unitPrice, amount, rates);
    if (agreeing) return { ...line, ...agreeing };
    if (problems.length < MOST_TOLD)
      problems.push({ code: 'table.product', message: `${place}: quantity times unit price is not the amount` });
    return { ...line, quantity: doubted(quantity), unitPrice: doubted(unitPrice), amount: doubted(amount) };
  });
  return { lines, problems };
}

function agreeingFigures(
  quantity: Seen<number>,
  unitPrice: Seen<string>,
  amount: Seen<string>,
  rates: readonly number[],
): Pick<LineTree, 'quantity' | 'unitPrice' | 'amount'> | null {
  for (const q of readingsOf(quantity, (text) => parseNumber(text)))
    for (const p of readingsOf(unitPrice, (text) => parseAmount(text.text, text.mark)?.value ?? null))
      for (const a of readingsOf(amount, (text) => parseAmount(text.text, text.mark)?.value ?? null))
        if (isProduct(q.value, Number(p.value), Number(a.value), rates))
          return { quantity: believed(q), unitPrice: believed(p), amount: believed(a) };
  return null;
}

interface Marked {
  text: string;
  mark: '.' | ',';
}

function parseNumber({ text, mark }: Marked): number | null {
  const digits = /[\d.,'’\s]*\d/.exec(text)?.[0] ?? '';
  const parsed = parseDecimal(digits.trim(), mark);
  return parsed ? Number(parsed.value) : null;
}

/** The value as read, then as the same figures say with the other decimal mark. */
function readingsOf<T>(seen: Seen<T>, parse: (text: Marked) => T | null): Seen<T>[] {
  const readings = [seen];
  if (!/\d[.,]\d{3}(?!\d)/.test(seen.evidence.text)) return readings;
  for (const mark of ['.', ','] as const) {
    const value = parse({ text: seen.evidence.text, mark });
    if (value !== null && !readings.some((known) => Number(known.value) === Number(value)))
      readings.push({ value, evidence: { ...seen.evidence, confidence: Math.max(seen.evidence.confidence, 0.9) } });
  }
  return readings;
}

/** Unit prices are rounded to their last place, so the product of many is off by as much. */
function isProduct(quantity: number, price: number, amount: number, rates: readonly number[]): boolean {
  const places = (String(price).split('.')[1] ?? '').length;
  const slack = 0.011 + Math.min(Math.abs(quantity) * 0.5 * 10 ** -Math.max(places, 2), Math.abs(amount) * 0.005);
  const factors = [1, ...rates.flatMap((rate) => [1 - rate / 100, 1 + rate / 100])];
  return PER.some((per) => factors.some((factor) => Math.abs((quantity * price * factor) / per - amount) <= slack));
}
