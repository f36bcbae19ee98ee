import { gapBetween } from '../layout/label-index.ts';
import type { Line } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { isTotalWord } from '../layout/total-word.ts';
import type { PackingListFields } from '../packing-list-fields.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { packedIn } from './package-words.ts';
import { lineText, type PaperText } from './paper-text.ts';
import { statedWeights } from './stated-weights.ts';

type PackingLine = SeenTree<PackingListFields>['lines'][number];

/** Goods cut out of a sentence by rule of thumb. */
const CUT_OUT = 0.89;
const MOST_LINES = 4;
const LARGEST_GAP = 1.4;
/** `1.`, `a)` and the like before the first word. */
const ITEM = /^(?:\(?\d{1,2}[.)]|[a-z]\)|[-–•*])\s+/i;
/** Before the goods: their numbers, and words that only lead to them. */
const LEADS =
  /^(?:[([]?\s*(?:(?:nos?|n[°º]s?|nrs?|c\/nos?|marked|numbered)\.?:?\s*)?\d{1,6}\s*(?:[-–/]|to|a|bis)\s*\d{1,6}\s*[)\]]?\s*[:,;]?\s*|containing|contain|said to contain|of|contenant|conteniendo|contendo|contenenti|contenente|enthaltend|mit|met|with|con|com|avec|[:,;–-])\s*/iu;
/** Behind the goods: what is in each package. */
const OF_EACH = /[\s,;(]*@\s*\d.*$|[\s,;(]+(?:à|je|each|of each|per)\s+\d[^,]*$/iu;

/** Goods that a packing list names in a sentence for each kind: how many packages of what, with their weights. */
export function packingSentences(paper: PaperText): PackingLine[] {
  const lines = paper.lines.filter((line) => !paper.labels.isInTable(line));
  return lines.flatMap((line, at) => {
    const text = lineText(line).replace(ITEM, '');
    const packed = packedIn(text);
    if (!packed || packed.packages.value === 0) return [];
    const block = paragraphAt(lines, at);
    const whole = packedIn(block.map(lineText).join(' ').replace(ITEM, ''));
    const stated = statedWeights(whole?.rest ?? '', paper.mark);
    const description = goodsIn(stated.before);
    if ((!stated.netKg && !stated.grossKg) || description === '') return [];
    const snippet = snippetOfWords(
      block.flatMap(({ words }) => words),
      line.page,
    );
    const take = <T>(parsed: Parsed<T> | null): Seen<T> | null => seenAs(snippet, () => parsed);
    return [
      {
        description: take({ value: description, certainty: CUT_OUT }),
        packages: take(packed.packages),
        packageType: take({ value: packed.packageType, certainty: 1 }),
        netKg: take(stated.netKg),
        grossKg: take(stated.grossKg),
        volumeM3: null,
      },
    ];
  });
}

/** The count behind a word for a sum, with the kind of packages: `Total: 163 bags`. */
export function statedTotalPackages(paper: PaperText): Seen<number> | null {
  for (const line of paper.lines) {
    const words = line.words.slice(0, MOST_TOTAL_WORDS);
    const total = words.findIndex(({ text }) => isTotalWord(text));
    const rest = line.words.slice(total + 1);
    const seen =
      total >= 0 && rest.length > 0
        ? seenAs(snippetOfWords(rest, line.page), (text) => {
            const packed = packedIn(text);
            return packed?.rest === '' ? packed.packages : null;
          })
        : null;
    if (seen) return seen;
  }
  return null;
}
const MOST_TOTAL_WORDS = 3;

/** A line with those that follow it closely, up to the next that counts packages or adds them up. */
function paragraphAt(lines: readonly Line[], at: number): Line[] {
  const block: Line[] = [];
  for (const line of lines.slice(at, at + MOST_LINES)) {
    const last = block.at(-1);
    const begins =
      packedIn(lineText(line).replace(ITEM, '')) !== null ||
      line.words.slice(0, 2).some(({ text }) => isTotalWord(text));
    if (last && (line.page !== last.page || begins || gapBetween(last, line) > LARGEST_GAP)) break;
    block.push(line);
  }
  return block;
}

function goodsIn(text: string): string {
  let goods = text.trim();
  for (let cut = LEADS.exec(goods); cut && cut[0] !== ''; cut = LEADS.exec(goods)) goods = goods.slice(cut[0].length);
  return goods
    .replace(OF_EACH, '')
    .replace(/[\s,;:.]+$/, '')
    .replace(/\s+/g, ' ');
}
