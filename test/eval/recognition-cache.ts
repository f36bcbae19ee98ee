import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { wordSchema } from '../../shared/documents/page-words.ts';

const recognisedSchema = z.object({
  words: z.array(wordSchema),
  turned: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});

/** Time that went into recognition, and how many pages came from the cache instead. */
export interface RecognitionTally {
  pages: number;
  milliseconds: number;
  cached: number;
}

/**
 * The engine with a memory: what it saw on a picture is kept by the picture's hash, so that extraction can be measured
 * again without it. It does not notice that the engine has become another: use another folder then.
 *
 * @param folder null: nothing is kept
 */
export function rememberingOcr(engine: OcrEngine, folder: string | null): { ocr: OcrEngine; tally: RecognitionTally } {
  const tally: RecognitionTally = { pages: 0, milliseconds: 0, cached: 0 };
  const ocr: OcrEngine = {
    async recognise(image, page) {
      const path = folder && join(folder, `${createHash('sha256').update(image).digest('hex')}.json`);
      const kept = path && (await readFile(path, 'utf8').catch(() => null));
      if (kept) {
        tally.cached += 1;
        return recognisedSchema.parse(JSON.parse(kept));
      }
      const started = performance.now();
      const recognised = await engine.recognise(image, page);
      tally.pages += 1;
      tally.milliseconds += performance.now() - started;
      if (folder && path) {
        await mkdir(folder, { recursive: true });
        const { words, turned } = recognised;
        await writeFile(`${path}.${process.pid}`, JSON.stringify({ words, turned }));
        await rename(`${path}.${process.pid}`, path);
      }
      return recognised;
    },
  };
  return { ocr, tally };
}
