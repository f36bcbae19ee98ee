import sharp from 'sharp';
import { findInkLines } from '../../../shared/documents/recognition/ink-lines.ts';
import { withTwinsParted } from '../../../shared/documents/recognition/latin-twins.ts';
import {
  boxOf,
  LATIN_SPACES,
  type LineWord,
  type ReadCharacter,
  SPACES,
  splitWords,
} from '../../../shared/documents/recognition/line-words.ts';
import {
  liesOnItsSide,
  type QuarterTurns,
  turnedBack,
  turnedImage,
  upsideDown,
} from '../../../shared/documents/recognition/page-turn.ts';
import {
  cutLine,
  findTextLines,
  type GreyImage,
  type TextLine,
} from '../../../shared/documents/recognition/text-lines.ts';
import { LATIN_HEIGHT, LatinReader } from './latin-reader.ts';
import { Networks } from './networks.ts';
import { SecondReading } from './second-reading.ts';

/** One line as the engine read it, boxes as shares of the page: [left, top, width, height]; confidence 0 to 1. */
export interface ReadLine {
  text: string;
  box: [number, number, number, number];
  confidence: number;
  words: { text: string; box: [number, number, number, number]; confidence: number }[];
  /** How the page had to be turned clockwise for its text to be upright; the boxes are those of the page as it was given. */
  turned: QuarterTurns;
}

/** What Textract takes at most of an image, in pixels a side. */
const MOST_PIXELS = 10_000;
/**
 * Longest side that the detection network looks at: larger pages are looked at smaller, and cut out at full size. 1280
 * costs three of a hundred words on degraded pages and saves next to nothing.
 */
const DETECTION_SIDE = 1600;
const LINE_HEIGHT = 48;
/** Of a line's length against its height: longer ones are no text. */
const LONGEST = 50;
const MOST_LINES = 1500;
/** As many lines, of about this length against their height, tell whether a page stands on its head. */
const PROBES = 3;
const PROBE_LENGTH = 8;
/** Probes read with less confidence than this are read upside down, too. */
const PROBE_CONFIDENCE = 0.8;
/**
 * Long lines of a clean page read as well when they are this much narrower than they are printed; blurred ones do not.
 * Narrower yet, and of characters that are slim and alike one is lost: `1,25` for `1,255`, `Bil to` for `Bill to`.
 */
const SQUEEZE = 0.93;
/** Lines that are shorter than so many of their heights stay as they are: labels and figures, which have to be right. */
const SHORT = 10;
/** Lines read with less confidence were found badly; where there are many, the network looks for them, too. */
const LEAST_CONFIDENCE = 0.8;
const MOST_DOUBTFUL = 0.2;

/**
 * How sure the small network has to be of every character of a line, for the large one not to be asked. On generated
 * papers (test/eval, `dev`) this leaves it 4 of 100 lines of clean pages and 36 of degraded ones; at 0.9, 7 and 44 of
 * them for a third of a word more in a hundred.
 */
const SURE = 0.8;
/** Of a machine-readable zone. */
const FILLERS = '<<';

/** The lines of a page, and whether ink alone was enough to find them. */
interface Found {
  lines: TextLine[];
  clean: boolean;
}

/**
 * Optical character recognition by networks: find lines (a clean page's by their ink), then read each: with the small
 * network of Latin print, and with the large one where that is not sure.
 */
export class PageRecogniser {
  readonly #latin: LatinReader;
  readonly #networks: Networks;

  private constructor(latin: LatinReader, networks: Networks) {
    this.#latin = latin;
    this.#networks = networks;
  }

  static async load(threads?: number): Promise<PageRecogniser> {
    return new PageRecogniser(await LatinReader.load(), await Networks.load(threads));
  }

  /** Reads a PNG or JPEG page, however it is turned. Throws where the image can't be decoded or is too large. */
  async read(image: Uint8Array): Promise<ReadLine[]> {
    const page = await greyPage(image);
    const { lines, doubt } = findInkLines(page, MOST_LINES);
    if (doubt === null) {
      const read = await this.#readPage(page, { lines, clean: true }, 0);
      const doubtful = read.filter(({ confidence }) => confidence < LEAST_CONFIDENCE).length;
      if (doubtful <= MOST_DOUBTFUL * read.length) return read;
    }
    const found = await this.#findLines(page);
    if (!liesOnItsSide(found)) return await this.#readPage(page, { lines: found, clean: false }, 0);
    const turned = turnedImage(page, 1);
    return await this.#readPage(turned, { lines: await this.#findLines(turned), clean: false }, 1);
  }

  /** Reads the lines of a page that was turned clockwise so often that its lines lie; it may yet be upside down. */
  async #readPage(page: GreyImage, { lines, clean }: Found, turned: 0 | 1): Promise<ReadLine[]> {
    const squeeze = clean ? SQUEEZE : 1;
    const known = await this.#readProbes(page, lines, squeeze);
    const turnedOver = await this.#isUpsideDown(page, known, squeeze);
    const upright = turnedOver ? turnedImage(page, 2) : page;
    const quarters: QuarterTurns = turnedOver ? (turned === 0 ? 2 : 3) : turned;
    const again = new SecondReading(upright, (cut, own) => this.#readLine(cut, own, squeeze));
    const read: ReadLine[] = [];
    for (const line of turnedOver ? lines.map((each) => upsideDown(each, page)).toReversed() : lines) {
      const first = (turnedOver ? null : known.get(line)) ?? (await this.#readLine(upright, line, squeeze));
      const words = await again.of(line, first);
      if (words.length > 0) read.push(lineOf(upright, line, words, quarters));
    }
    return read;
  }

  async #readProbes(page: GreyImage, lines: readonly TextLine[], squeeze: number): Promise<Map<TextLine, LineWord[]>> {
    const distance = ({ length, height }: TextLine) => Math.abs(length / height - PROBE_LENGTH);
    const probes = lines.toSorted((a, b) => distance(a) - distance(b)).slice(0, PROBES);
    const read = new Map<TextLine, LineWord[]>();
    for (const line of probes) read.set(line, await this.#readLine(page, line, squeeze));
    return read;
  }

  async #isUpsideDown(page: GreyImage, probes: ReadonlyMap<TextLine, LineWord[]>, squeeze: number): Promise<boolean> {
    const upright = meanConfidence([...probes.values()].flat());
    if (probes.size === 0 || upright >= PROBE_CONFIDENCE) return false;
    const turned: LineWord[] = [];
    for (const line of probes.keys()) {
      turned.push(...(await this.#readLine(page, { ...line, angle: line.angle + Math.PI }, squeeze)));
    }
    return meanConfidence(turned) > upright;
  }

  async #findLines(page: GreyImage): Promise<TextLine[]> {
    const scale = Math.min(1, DETECTION_SIDE / Math.max(page.width, page.height));
    const width = Math.max(32, Math.round((page.width * scale) / 32) * 32);
    const height = Math.max(32, Math.round((page.height * scale) / 32) * 32);
    const data = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
      .resize(width, height, { fit: 'fill' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    const map = await this.#networks.textMap({ data, width, height });
    return findTextLines(map, page.width / width, page.height / height, MOST_LINES);
  }

  async #readLine(page: GreyImage, line: TextLine, squeeze: number): Promise<LineWord[]> {
    const small = cutLine(page, line, LATIN_HEIGHT, LONGEST * LATIN_HEIGHT);
    const { characters, foreign } = await this.#latin.read(small);
    if (!foreign && isSure(characters)) {
      const words = splitWords(characters, small, LATIN_SPACES);
      // By the mean, more of the words given as sure would be wrong than of the large network's.
      return words.map((word) => ({ ...word, text: withTwinsParted(word.text), confidence: word.least }));
    }
    const own = line.length < SHORT * line.height ? 1 : squeeze;
    const crop = cutLine(page, line, LINE_HEIGHT, LONGEST * LINE_HEIGHT, own);
    return splitWords(await this.#networks.charactersOf(crop), crop, SPACES, own);
  }
}

/** A line of which every character is; not one of fillers, whose number the large network counts better. */
function isSure(characters: readonly ReadCharacter[]): boolean {
  const text = characters.map((character) => character.text).join('');
  return text !== '' && !text.includes(FILLERS) && characters.every(({ confidence }) => confidence >= SURE);
}

async function greyPage(image: Uint8Array): Promise<GreyImage> {
  const { data, info } = await sharp(image, { limitInputPixels: MOST_PIXELS * MOST_PIXELS, failOn: 'error' })
    .rotate()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function meanConfidence(words: readonly LineWord[]): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
}

function lineOf(page: GreyImage, line: TextLine, read: readonly LineWord[], turned: QuarterTurns): ReadLine {
  const share = ([left, top, width, height]: [number, number, number, number]): [number, number, number, number] => {
    const clamp = (value: number) => Math.min(1, Math.max(0, value));
    const [x, y] = [clamp(left / page.width), clamp(top / page.height)];
    return turnedBack([x, y, clamp((left + width) / page.width) - x, clamp((top + height) / page.height) - y], turned);
  };
  const words = read.map(({ text, from, to, confidence }) => ({ text, box: share(boxOf(line, from, to)), confidence }));
  return {
    text: words.map(({ text }) => text).join(' '),
    box: share(boxOf(line, read[0]?.from ?? 0, read.at(-1)?.to ?? 1)),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    words,
    turned,
  };
}
