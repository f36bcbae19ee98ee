import type { DecimalMark } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { Parsed } from '../snippet.ts';

const NET =
  'n\\.?\\s?\\/?\\s?w\\.?|(?:netto|rein|eigen)(?:gewicht|masse)|net(?:t|to|te|os?|as?)?|l[ií]quid[oa]|l[ií]q\\.?|ntto\\.?';
const GROSS =
  'g\\.?\\s?\\/?\\s?w\\.?|(?:brutto|roh)(?:gewicht|masse)|gross|brut(?:to|os?|e|as?)?|btto\\.?|br\\.?|lord[oa]|ld\\.?';
const BEFORE =
  '(?:(?:cargo\\s)?(?:weighing|weight|weighs|wiegt|peso|poids|pesando|pesant|gewicht|gew\\.?|p\\.|wt\\.?|masse|massa|masa|mass|kilos)\\s+)?';
const AFTER = '(?:\\s*(?:weight|wt\\.?|wgt\\.?|mass|gewicht|masse))?\\s*(?:of|de|von|:|=)?\\s*';
const FIGURE = "(\\d[\\d.,'’ ]*\\d|\\d)\\s*(kgs?|kgm|lbs?|mt|tons?|tonnes?)\\.?(?!\\p{L})";
const LABELLED = new RegExp(`(?<![\\p{L}\\d])${BEFORE}(?:(?<net>${NET})|(?<gross>${GROSS}))${AFTER}${FIGURE}`, 'giu');
const FOLLOWED = new RegExp(
  `(?<![\\p{L}\\d@.,])${FIGURE}\\s*(?:(?<net>net(?:t|to|te|o)?)|(?<gross>gross|brut(?:to|o)?|lord[oi]))(?!\\p{L})`,
  'giu',
);

export interface StatedWeights {
  netKg: Parsed<number> | null;
  grossKg: Parsed<number> | null;
  /** The text before the first of them. */
  before: string;
}

/** What running text says that goods weigh: `net 1,200 kg, gross 1,300 kg`, `N/W: 1,200 LBS`, `1,200 kg net`. */
export function statedWeights(text: string, mark: DecimalMark | null): StatedWeights {
  const stated: StatedWeights = { netKg: null, grossKg: null, before: text };
  let first = text.length;
  for (const pattern of [LABELLED, FOLLOWED]) {
    for (const match of text.matchAll(pattern)) {
      const weight = parseWeight(`${match[pattern === LABELLED ? 3 : 1]} ${match[pattern === LABELLED ? 4 : 2]}`, {
        mark,
      });
      const name = match.groups?.net === undefined ? 'grossKg' : 'netKg';
      if (!weight || stated[name] !== null) continue;
      stated[name] = weight;
      first = Math.min(first, match.index);
    }
    if (stated.netKg || stated.grossKg) break;
  }
  return { ...stated, before: text.slice(0, first).replace(/[\s,;:.([–-]+$/, '') };
}
