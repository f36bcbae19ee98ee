import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { PageRecogniser } from '../../../functions/read-document/recognition/page-recogniser.ts';
import type { EngineReading } from './score.ts';

export type ReadPage = (image: Uint8Array) => Promise<EngineReading>;

/** The engines that can be measured; null where one is not installed. */
export const ENGINES: Record<string, () => Promise<ReadPage | null>> = {
  'pp-ocr': openPpOcr,
  tesseract: openTesseract,
};

async function openPpOcr(): Promise<ReadPage> {
  const engine = await PageRecogniser.load();
  return async (image) => {
    const lines = await engine.read(image);
    return {
      words: lines.flatMap(({ words }) => words.map(({ text }) => text)),
      lines: lines.map(({ text }) => text),
    };
  };
}

/** As much of tesseract-wasm's OCREngine as is used. */
interface Tesseract {
  loadModel(model: Uint8Array): void;
  loadImage(image: { data: Uint8ClampedArray; width: number; height: number }): void;
  getTextBoxes(unit: 'word' | 'line'): { text: string }[];
}

async function openTesseract(): Promise<ReadPage | null> {
  const modules = join(import.meta.dirname, '../../../node_modules');
  const library = join(modules, 'tesseract-wasm/dist/lib.js');
  if (!existsSync(library)) return null;
  const { createOCREngine }: { createOCREngine(options: object): Promise<Tesseract> } = await import(library);
  const wasmBinary = await readFile(join(modules, 'tesseract-wasm/dist/tesseract-core.wasm'));
  const engine = await createOCREngine({ wasmBinary });
  const model = join(modules, '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
  engine.loadModel(gunzipSync(await readFile(model)));
  return async (image) => {
    const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    engine.loadImage({ data: new Uint8ClampedArray(data), width: info.width, height: info.height });
    const textOf = (unit: 'word' | 'line') => engine.getTextBoxes(unit).map(({ text }) => text.trim());
    return { words: textOf('word').filter((text) => text !== ''), lines: textOf('line') };
  };
}
