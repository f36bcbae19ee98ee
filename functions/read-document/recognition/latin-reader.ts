import { readFile } from 'node:fs/promises';
import * as ort from 'onnxruntime-node';
import { evenlyLit } from '../../../shared/documents/recognition/evenly-lit.ts';
import { decodeLatin, type LatinReading } from '../../../shared/documents/recognition/latin-frames.ts';
import type { GreyImage } from '../../../shared/documents/recognition/text-lines.ts';

/** Pixels across a line as the network was trained, and what its length has to be a multiple of. */
export const LATIN_HEIGHT = 32;
const STEP = 4;

/** Our own network (training/), which reads printed lines of Latin text in a tenth of PaddleOCR's time. */
export class LatinReader {
  readonly #session: ort.InferenceSession;

  private constructor(session: ort.InferenceSession) {
    this.#session = session;
  }

  static async load(): Promise<LatinReader> {
    const network = await readFile(new URL('latin-lines.onnx', import.meta.url));
    // One thread: a line is too little work to share, and waiting for each other would cost as much again.
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
    return new LatinReader(await ort.InferenceSession.create(network, options));
  }

  /** @param line LATIN_HEIGHT pixels high */
  async read(line: GreyImage): Promise<LatinReading> {
    const { data, width, height } = withWholeSteps(line);
    const input = new ort.Tensor('float32', evenlyLit(data), [1, 1, height, width]);
    const { classes } = await this.#session.run({ line: input });
    if (!(classes?.data instanceof Float32Array)) throw new Error('the network gave no numbers');
    const { characters, foreign } = decodeLatin(classes.data);
    classes.dispose();
    const longer = width / line.width;
    return { characters: characters.map((each) => ({ ...each, at: Math.min(1, each.at * longer) })), foreign };
  }
}

/** Up to three columns more, as the last one is. */
function withWholeSteps({ data, width, height }: GreyImage): GreyImage {
  const wide = Math.ceil(width / STEP) * STEP;
  if (wide === width) return { data, width, height };
  const whole = new Uint8Array(wide * height);
  for (let row = 0; row < height; row += 1) {
    whole.set(data.subarray(row * width, (row + 1) * width), row * wide);
    whole.fill(data[(row + 1) * width - 1] ?? 0, row * wide + width, (row + 1) * wide);
  }
  return { data: whole, width: wide, height };
}
