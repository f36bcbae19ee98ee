import { COLUMNS } from '../layout/columns.ts';
import { composedLabelAt } from '../layout/composed-phrases.ts';
import { LABEL_VOCABULARY } from '../layout/label-vocabulary.ts';
import type { LabelName } from '../layout/labels.ts';
import { type PhraseHit, phraseAt, vocabularyOf } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import { parseHsCode, parseReference } from '../printed/codes.ts';
import { countryCodeOf } from '../printed/country.ts';
import type { DecimalMark } from '../printed/number.ts';
import { parseWeight, weightUnitIn } from '../printed/weight.ts';
import type { Parsed, Snippet } from '../snippet.ts';
import { BARE_CODE } from './code-below.ts';
import { type DescriptionColumn, isReference, isReferenceBelow, NO_COLUMN } from './reference-line.ts';

/** A description of goods, with what it says besides: `Storm lamps, HS 9405.40, origin: CN, net weight: 12 kg`. */
export interface GoodsText {
  description: string;
  /** The seller's code in brackets before it: `[LMP-7] Storm lamps`. */
  articleNumber: Parsed<string> | null;
  hsCode: Parsed<string> | null;
  originCountry: Parsed<string> | null;
  netKg: Parsed<number> | null;
  grossKg: Parsed<number> | null;
}

interface Taken {
  found: Partial<GoodsText>;
  after: string;
}

const ARTICLES = vocabularyOf<'articleNumber'>(COLUMNS.map(({ articleNumber = [] }) => ({ articleNumber })));
const LONGEST = 400;
/** A code in brackets, or a bar code between its signs. */
const CODED = /^(?:\[([\p{L}\d][\p{L}\d_./-]{1,30})\]|\*([\dA-Z-]{4,30})\*)\s+(?=\p{L})/u;
const MOST_COUNTRY_WORDS = 4;
const HS_FIGURES = /^[:.#\s]*(\d{4}(?:[. ]?\d{2}){0,3})(?!\d)[\s,;)\].]*/;
const WEIGHED = /^[:.\s]*(\d[\d.,'’ ]*\s?\p{L}{1,4}\.?)(?![\p{L}\d])[\s,;)\].]*/u;

/** Takes labelled particulars out of a description, in any of the languages read. */
export function goodsTextOf(
  snippet: Pick<Snippet, 'text' | 'lines'>,
  mark: DecimalMark | null = null,
  column: DescriptionColumn = NO_COLUMN,
): GoodsText {
  const { article, code, rest } = withoutCodeLines(snippet);
  const { text, articleNumber } = withoutReferences(rest, column);
  const coded = article === null ? CODED.exec(text) : null;
  const number = article ?? coded?.[1] ?? coded?.[2];
  const goods: GoodsText = {
    description: coded ? text.slice(coded[0].length) : text,
    articleNumber: number === undefined ? articleNumber : { value: number, certainty: article === null ? 1 : 0.85 },
    ...{ hsCode: code, originCountry: null, netKg: null, grossKg: null },
  };
  if (text.length > LONGEST) return goods;
  for (let from = 0; from < goods.description.split(' ').length; from++) {
    const printed = goods.description.split(' ');
    const hit = labelAt(wordsOf(printed), from);
    const taken = hit ? particular(hit, printed.slice(hit.to), mark) : null;
    if (!taken || Object.keys(taken.found).some((name) => goods[nameOf(name)] !== null)) continue;
    Object.assign(goods, taken.found);
    const before = printed.slice(0, from).join(' ');
    goods.description = folded(`${before.replace(/[\s,;:([/–-]+$/, '')} ${taken.after}`);
    from -= 1;
  }
  return goods;
}

/** A cell of several lines may begin with the seller's code alone, and end with the commodity code alone. */
function withoutCodeLines({ text, lines = [] }: Pick<Snippet, 'text' | 'lines'>) {
  const [first = '', ...others] = lines;
  const article = others.length > 0 && CODE_ALONE.test(first) && others.some((line) => /\p{L}{3}/u.test(line));
  const below = article ? others : lines;
  const last = below.length > 1 ? (below.at(-1) ?? '') : '';
  const code = BARE_CODE.test(last) ? parseHsCode(last) : null;
  const kept = code ? below.slice(0, -1) : below;
  return {
    article: article ? first : null,
    code: code && { ...code, certainty: 0.85 },
    rest: article || code ? { text: kept.join(' '), lines: [...kept] } : { text, lines },
  };
}
const CODE_ALONE = /^(?=(?:\D*\d){3})[\p{Lu}\d][\p{Lu}\d./_-]{3,24}$/u;

function nameOf(name: string): keyof GoodsText {
  return name === 'hsCode' || name === 'originCountry' || name === 'netKg' ? name : 'grossKg';
}

const PARTICULARS: ReadonlySet<LabelName> = new Set(['hsCode', 'originCountry', 'totalNetWeight', 'totalGrossWeight']);
/** `Lot: 42-A`, `Part no. 77412`, a word or two before a number of the trader's. */
const NUMBERED = /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’]*)?(?: ?(?:no|nr|n[°º])\.?)?: ?(?=\S*\d)[\p{L}\d./_-]+(?: |$)/u;

function labelAt(words: readonly Word[], from: number): PhraseHit<LabelName> | null {
  const phrase = phraseAt(words, from, LABEL_VOCABULARY);
  // The litres of `5 l HS code` are no part of the label.
  const unit = /^\p{L}$/u.test(words[from]?.text ?? '');
  const composed = unit ? null : composedLabelAt(words, from, words.length);
  return composed && composed.to > (phrase?.to ?? 0) ? { ...composed, from } : phrase;
}

/** Whole lines below the first that give an order, a batch or another number of the trader's: no part of the description. */
function withoutReferences(
  { text, lines = [] }: Pick<Snippet, 'text' | 'lines'>,
  column: DescriptionColumn,
): { text: string; articleNumber: Parsed<string> | null } {
  let articleNumber: Parsed<string> | null = null;
  const dropped = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const hit = labelAt(wordsOf(line.split(' ')), 0);
    if (above === undefined || (hit && PARTICULARS.has(hit.name))) continue;
    const article = articleIn(line);
    articleNumber ??= article;
    const numbered = hit?.colon || article || NUMBERED.test(line);
    if (numbered || isReferenceBelow(above, line, column) || (dropped.has(above) && isReference(line)))
      dropped.add(line);
  }
  const kept = dropped.size > 0 ? lines.filter((line) => !dropped.has(line)).join(' ') : text;
  return { text: folded(kept), articleNumber };
}

/** `SKU QL-4417` alone on its line. */
function articleIn(line: string): Parsed<string> | null {
  const words = wordsOf(line.split(' '));
  const hit = phraseAt(words, 0, ARTICLES);
  return hit && hit.to === words.length - 1 ? parseReference(words.at(-1)?.text ?? '') : null;
}

function particular({ name, colon }: PhraseHit<LabelName>, rest: readonly string[], mark: DecimalMark | null) {
  if (name === 'hsCode') return takeHsCode(rest.join(' '));
  if (name === 'originCountry') return takeCountry(rest, colon);
  if (name === 'totalNetWeight') return takeWeight('netKg', rest.join(' '), mark);
  return name === 'totalGrossWeight' ? takeWeight('grossKg', rest.join(' '), mark) : null;
}

function takeHsCode(rest: string): Taken | null {
  const match = HS_FIGURES.exec(rest);
  const hsCode = match ? parseHsCode(match[1] ?? '') : null;
  return match && hsCode ? { found: { hsCode }, after: rest.slice(match[0].length) } : null;
}

function takeCountry(rest: readonly string[], colon: boolean): Taken | null {
  for (let take = Math.min(rest.length, MOST_COUNTRY_WORDS); take > 0; take--) {
    const value = countryCodeOf(
      rest
        .slice(0, take)
        .join(' ')
        .replace(/[,;)\]]+$/, ''),
    );
    if (value !== null && (colon || take === rest.length))
      return { found: { originCountry: { value, certainty: 1 } }, after: rest.slice(take).join(' ') };
  }
  return null;
}

/** Only with its unit: `net weight 250` may be of anything. */
function takeWeight(name: 'netKg' | 'grossKg', rest: string, mark: DecimalMark | null): Taken | null {
  const match = WEIGHED.exec(rest);
  const weight = match && weightUnitIn(match[1] ?? '') ? parseWeight(match[1] ?? '', { mark }) : null;
  return match && weight ? { found: { [name]: weight }, after: rest.slice(match[0].length) } : null;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(words: readonly string[]): Word[] {
  return words.map((text) => ({ text, box: [0, 0, 0, 0], confidence: 1 }));
}
