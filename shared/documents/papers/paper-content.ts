import { headsBills } from '../layout/bill-blocks.ts';
import type { ColumnName } from '../layout/columns.ts';
import type { LabelName } from '../layout/labels.ts';
import { parseReference } from '../printed/codes.ts';
import { currencyIn } from '../printed/money.ts';
import { weightUnitIn } from '../printed/weight.ts';
import { lineText, type PaperText } from './paper-text.ts';
import { declaresDangerousGoods, declaresOrigin } from './statements.ts';

/** What the body of a paper shows, whatever its title says. */
export interface PaperContent {
  /** How often a label stands on the paper outside its tables. */
  labels: ReadonlyMap<LabelName, number>;
  columns: ReadonlySet<ColumnName>;
  /** Amounts of money: a column of them, or a currency beside a sum. */
  money: boolean;
  /** A sum of money is labelled. */
  summed: boolean;
  /** `@ USD 4.20`, `USD 4.20 / pc`. */
  pricesInText: boolean;
  /** Different numbers of bills of lading that stand at labels. */
  bills: number;
  /** Lines that weigh something. */
  weighed: number;
  /** Lines that name a UN number, and those that name a class or a packing group beside it. */
  substances: number;
  classed: number;
  /** Lines that begin with a range of numbers of packages: `1-116`, `Nos. 1/90`. */
  ranges: number;
  /** `36 x 50 x 46`. */
  sizes: number;
  dangerStatement: boolean;
  originStatement: boolean;
  says: (pattern: RegExp) => boolean;
}

/** A hostile paper has lines without end. */
const MOST_LINES = 600;
const LONGEST_LINE = 300;

export function contentOf({ labels: index, tables, lines }: PaperText): PaperContent {
  const labels = new Map<LabelName, number>();
  for (const line of lines) for (const { name } of index.hitsOn(line)) labels.set(name, (labels.get(name) ?? 0) + 1);
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
  if (headsBills(lines.slice(0, MOST_LINES))) columns.add('billOfLading');
  const texts = lines.slice(0, MOST_LINES).map((line) => lineText(line).slice(0, LONGEST_LINE));
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  const currency = texts.some((text) => MONEY.test(text) && currencyIn(text) !== null);
  const money = currency || columns.has('amount') || columns.has('unitPrice');
  const sums = index.hits('total', 'subtotal', 'plainTotal');
  return {
    ...{ labels, columns, money },
    summed: money && sums.some(({ line }) => weightUnitIn(lineText(line)) === null && isSum(lineText(line))),
    bills: billsOf(index),
    weighed: count(WEIGHED),
    pricesInText: texts.some((text) => PRICE.test(text)),
    substances: count(SUBSTANCE),
    classed: texts.filter((text, at) => SUBSTANCE.test(text) && CLASSED.test(`${text} ${texts[at + 1] ?? ''}`)).length,
    ranges: count(RANGE),
    sizes: count(SIZE),
    dangerStatement: declaresDangerousGoods(texts),
    originStatement: declaresOrigin(texts),
    says: (pattern) => texts.some((text) => pattern.test(text)),
  };
}

/** A currency's code or sign, beside an amount or in a heading. */
const MONEY =
  /(?<![A-Za-z])(?:USD|EUR|GBP|CHF|CNY|RMB|JPY)(?![A-Za-z])|(?<![A-Za-z])[A-Z]{3}\s?\d|\d\s?[A-Z]{3}(?![A-Za-z])|[$€£¥₹]/;
const WEIGHED = /\d\s?(?:kgs?|lbs?|kilos?)(?!\p{L})/iu;
const PRICE =
  /@\s?(?:[A-Z]{2,3}\$?|[$€£¥₹])\s?\d|(?<![\p{L}\d])(?:[A-Z]{3}|[$€£¥₹])\s?\d[\d.,']*\s?(?:\/|per |each|par |pro |por |al? )\s?\p{L}/u;
const SUBSTANCE = /(?<![\p{L}\d])(?:UN|ONU)(?:[\s-]?(?:n[°ºo]\.?|No\.?|Nr\.?))?[\s-]?\d{4}(?!\d)/u;
const CLASSED =
  /(?<!\p{L})(?:class(?:e|o)?|klasse|clase|cl|kl|imo|imdg|div)\.?\s*:?\s*[1-9](?:\.\d)?(?!\d)|(?<!\p{L})(?:PG|VG|GE|GI|groupe|group|gruppe|grupo|gruppo|groep)\b.{0,14}\bI{1,3}\b|[,/]\s*[2-9](?:\.\d)?\s*[,/(]/iu;
const RANGE = /^(?:nos?\.?\s*|n[°º]\s*|c\/nos?\.?\s*|ctns?\s*)?\d{1,5}\s?(?:[-–/]|to|bis|au?|al?)\s?\d{1,5}(?=\s|$)/i;
const SIZE = /(?<!\d)\d{1,3}(?:[.,]\d)?\s?[x×*]\s?\d{1,3}(?:[.,]\d)?\s?[x×*]\s?\d{1,3}(?!\d)/i;

function billsOf(labels: PaperText['labels']): number {
  const numbers = new Set<string>();
  for (const hit of labels.hits('billOfLading').slice(0, MOST_BILLS)) {
    const [snippet] = labels.candidates(hit);
    const number = parseReference(snippet?.text ?? '');
    if (number && /\d{3}/.test(number.value)) numbers.add(number.value);
  }
  return numbers.size;
}
const MOST_BILLS = 40;

/** Figures that may be money. */
function isSum(text: string): boolean {
  return /\d[.,]\d{2}(?!\d)|\d{3}/.test(text);
}
