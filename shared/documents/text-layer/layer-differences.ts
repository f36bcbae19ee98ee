import type { Word } from '../page-words.ts';
import type { Box } from '../reading.ts';

/** A place where a text layer says another figure or identifier than the picture of its page. */
export interface LayerDifference {
  box: Box;
  /** `other`: the picture shows something else there; `absent`: it shows nothing there. */
  picture: 'other' | 'absent';
}

const FEWEST_FIGURES = 2;
/** Letters and figures that recognition and scanners' own text layers take for one another; they are no difference. */
const ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
/** How far, in heights of the type, boxes of the same word by two readers may stand apart. */
const SLACK = 0.35;
const BANDS = 200;

/**
 * Where the figures of a text layer are not those that were recognised in the page's picture. Only words with at least
 * two figures are compared: amounts, weights, dates, identifiers. How they are cut into words plays no part, nor do
 * marks and letters that look like figures. A recognised word below `sureEnough` is not held against the layer. Pure; time grows with the number of words.
 */
export function layerDifferences(
  layer: readonly Word[],
  seen: readonly Word[],
  { sureEnough }: { sureEnough: number },
): LayerDifference[] {
  const seenAt = banded(seen);
  const layerAt = banded(layer);
  return layer.flatMap((word): LayerDifference[] => {
    const figures = folded(word.text);
    if ((figures.match(/\d/g)?.length ?? 0) < FEWEST_FIGURES || !/\d\D*\d/.test(word.text)) return [];
    const there = around(seenAt, word.box);
    if (there.length === 0) return [{ box: word.box, picture: 'absent' }];
    if (there.some(({ confidence }) => confidence < sureEnough)) return [];
    if (lineOf(there).includes(figures)) return [];
    const span = spanOf(there);
    const context = lineOf(around(layerAt, span));
    if (there.every(({ text }) => context.includes(folded(text)))) return [];
    return [{ box: word.box, picture: 'other' }];
  });
}

/** A place on a page in words that a person finds it by. */
export function placeOf([x, y, width, height]: Box): string {
  const share = (value: number) => `${Math.round(Math.min(1, Math.max(0, value)) * 100)} %`;
  return `${share(x + width / 2)} from the left, ${share(y + height / 2)} from the top`;
}

function folded(text: string): string {
  return [...text.normalize('NFKC').toUpperCase()]
    .map((letter) => ALIKE[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What stands in a place, from left to right, without its spaces and marks. */
function lineOf(words: readonly Word[]): string {
  return words
    .toSorted((a, b) => a.box[0] - b.box[0])
    .map(({ text }) => folded(text))
    .join('');
}

/** Words by the band of the page that their middle lies in. */
function banded(words: readonly Word[]): Map<number, Word[]> {
  const bands = new Map<number, Word[]>();
  for (const word of words) {
    const band = Math.floor((word.box[1] + word.box[3] / 2) * BANDS);
    const list = bands.get(band) ?? [];
    list.push(word);
    bands.set(band, list);
  }
  return bands;
}

/** Words whose middle line lies in a box and that overlap it from left to right. */
function around(bands: ReadonlyMap<number, readonly Word[]>, box: Box): Word[] {
  const [x, y, width, height] = box;
  const slack = height * SLACK;
  const found: Word[] = [];
  for (let band = Math.floor((y - slack) * BANDS); band <= Math.floor((y + height + slack) * BANDS); band++) {
    for (const word of bands.get(band) ?? []) {
      const middle = word.box[1] + word.box[3] / 2;
      const across = Math.min(x + width, word.box[0] + word.box[2]) - Math.max(x, word.box[0]);
      if (middle > y - slack && middle < y + height + slack && across > Math.min(width, word.box[2]) * 0.15)
        found.push(word);
    }
  }
  return found;
}

function spanOf(words: readonly Word[]): Box {
  const left = Math.min(...words.map(({ box }) => box[0]));
  const top = Math.min(...words.map(({ box }) => box[1]));
  const right = Math.max(...words.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...words.map(({ box }) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}
