import { LABEL_VOCABULARY } from '../layout/label-vocabulary.ts';
import { phraseAt } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import { parseHsCode } from '../printed/codes.ts';
import { countryCodeOf } from '../printed/country.ts';

/** A description of goods, with what it says besides: `Storm lamps, HS 9405.40, origin: CN`. */
export interface GoodsText {
  description: string;
  hsCode: string | null;
  originCountry: string | null;
}

const LONGEST = 400;
const MOST_COUNTRY_WORDS = 4;
const HS_FIGURES = /^[:.#\s]*(\d{4}(?:[. ]?\d{2}){0,3})(?!\d)[\s,;)\].]*/;

/** Takes a labelled commodity code and country of origin out of a description, in any of the languages read. */
export function goodsTextOf(text: string): GoodsText {
  const found: GoodsText = { description: text.replace(/\s+/g, ' ').trim(), hsCode: null, originCountry: null };
  if (text.length > LONGEST) return found;
  for (let from = 0; from < found.description.split(' ').length; from++) {
    const words = wordsOf(found.description);
    const hit = phraseAt(words, from, LABEL_VOCABULARY);
    if (hit?.name !== 'hsCode' && hit?.name !== 'originCountry') continue;
    const rest = found.description.split(' ').slice(hit.to);
    const taken = hit.name === 'hsCode' ? takeHsCode(rest.join(' ')) : takeCountry(rest, hit.colon);
    if (taken === null || (hit.name === 'hsCode' ? found.hsCode : found.originCountry) !== null) continue;
    if (hit.name === 'hsCode') found.hsCode = taken.value;
    else found.originCountry = taken.value;
    const before = found.description.split(' ').slice(0, from).join(' ');
    found.description = `${before.replace(/[\s,;:([/–-]+$/, '')} ${taken.after}`.replace(/\s+/g, ' ').trim();
    from -= 1;
  }
  return found;
}

function takeHsCode(rest: string): { value: string; after: string } | null {
  const match = HS_FIGURES.exec(rest);
  const code = match ? parseHsCode(match[1] ?? '') : null;
  return match && code ? { value: code.value, after: rest.slice(match[0].length) } : null;
}

function takeCountry(rest: readonly string[], colon: boolean): { value: string; after: string } | null {
  for (let take = Math.min(rest.length, MOST_COUNTRY_WORDS); take > 0; take--) {
    const value = countryCodeOf(
      rest
        .slice(0, take)
        .join(' ')
        .replace(/[,;)\]]+$/, ''),
    );
    if (value !== null && (colon || take === rest.length)) return { value, after: rest.slice(take).join(' ') };
  }
  return null;
}

function wordsOf(text: string): Word[] {
  return text.split(' ').map((word) => ({ text: word, box: [0, 0, 0, 0], confidence: 1 }));
}
