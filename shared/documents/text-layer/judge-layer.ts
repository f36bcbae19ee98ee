import type { Word } from '../page-words.ts';
import type { Box } from '../reading.ts';
import { isGarbled } from './garbled.ts';
import type { LayerPage, LayerWord } from './layer-page.ts';

/** What the text layer of a page is worth. */
export interface JudgedLayer {
  /** Words that stand on the page for everybody to see. */
  shown: Word[];
  /** Words that lie in or under a picture: only the picture tells whether they are so. */
  inPicture: Word[];
  /** Words that nobody sees: not painted, in the colour of the paper, too small, covered. */
  hidden: Word[];
  /** How many lie outside of the page. */
  outside: number;
  /** Nothing of it is text: a font without a table of its letters. */
  garbled: boolean;
  /** Share of the page that pictures cover, 0 to 1. */
  pictured: number;
}

/** Below this contrast of 255 nothing is to be seen: JPEG noise and dithering are no more than this. */
const LEAST_CONTRAST = 10;
/** In points: the smallest print that is meant to be read is about 4. */
const SMALLEST_TYPE = 1.6;
/** Two words in one place: the later one covers this share of the earlier. */
const COVERING = 0.6;
const GRID = 64;

/**
 * Tells the words of a text layer that are printed for all to see from those that a reader of the page can't see. A
 * classic forgery hides the one and shows the other. Pure; time grows with the number of words.
 */
export function judgeLayer(page: LayerPage): JudgedLayer {
  const judged: JudgedLayer = {
    shown: [],
    inPicture: [],
    hidden: [],
    outside: page.outside,
    garbled: isGarbled(page.words, page.unmapped),
    pictured: picturedShare(page),
  };
  const covered = overprinted(page.words);
  for (const word of page.words) {
    const plain: Word = { text: word.text, box: word.box, confidence: word.confidence };
    const pictures = page.pictures.filter(({ box }) => holdsMiddle(box, word.box));
    const tiny = word.box[3] * page.height < SMALLEST_TYPE && word.text.length > 1;
    if (tiny || covered.has(word)) judged.hidden.push(plain);
    else if (pictures.some(({ order }) => order > word.order || !word.painted)) judged.inPicture.push(plain);
    else if (!word.painted || (word.contrast < LEAST_CONTRAST && isWritten(word))) judged.hidden.push(plain);
    else judged.shown.push(plain);
  }
  return judged;
}

/** Single marks are too little ink to say of them that they can't be seen. */
export function isWritten({ text }: Word): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}

/** Words that another one was painted over: an amount that was covered and written anew. */
function overprinted(words: readonly LayerWord[]): Set<LayerWord> {
  const cells = new Map<number, LayerWord[]>();
  const covered = new Set<LayerWord>();
  for (const word of words.filter((each) => each.painted && isWritten(each)).sort((a, b) => a.order - b.order)) {
    const [x, y, width, height] = word.box;
    const first = [Math.floor(x * GRID), Math.floor(y * GRID)] as const;
    const last = [Math.floor((x + width) * GRID), Math.floor((y + height) * GRID)] as const;
    for (let column = first[0]; column <= last[0]; column++) {
      for (let row = first[1]; row <= last[1]; row++) {
        const key = row * (GRID + 1) + column;
        const cell = cells.get(key) ?? [];
        for (const earlier of cell) {
          if (earlier.order < word.order && earlier.text !== word.text && covers(word.box, earlier.box))
            covered.add(earlier);
        }
        cell.push(word);
        if (cell.length > MOST_IN_CELL) cell.shift();
        cells.set(key, cell);
      }
    }
  }
  return covered;
}

/** Text set over text without end must not take time without end. */
const MOST_IN_CELL = 48;

function covers(later: Box, earlier: Box): boolean {
  const across = Math.min(later[0] + later[2], earlier[0] + earlier[2]) - Math.max(later[0], earlier[0]);
  const down = Math.min(later[1] + later[3], earlier[1] + earlier[3]) - Math.max(later[1], earlier[1]);
  return across > 0 && down > 0 && across * down > COVERING * earlier[2] * earlier[3];
}

function holdsMiddle(picture: Box, word: Box): boolean {
  const [x, y] = [word[0] + word[2] / 2, word[1] + word[3] / 2];
  return x > picture[0] && x < picture[0] + picture[2] && y > picture[1] && y < picture[1] + picture[3];
}

/** Scanners cut a page into strips, so their union counts: on a grid, because they may overlap. */
function picturedShare({ pictures }: LayerPage): number {
  const filled = new Set<number>();
  for (const { box } of pictures) {
    const edge = (share: number) => Math.min(GRID, Math.max(0, Math.round(share * GRID)));
    for (let row = edge(box[1]); row < edge(box[1] + box[3]); row++)
      for (let column = edge(box[0]); column < edge(box[0] + box[2]); column++) filled.add(row * GRID + column);
  }
  return filled.size / GRID ** 2;
}
