import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../evaluate.ts';
import { measuredRead } from '../measured-read.ts';

export interface RealIdentity {
  file: string;
  givenKind: string;
  format: string | null;
  /** Names of the check digits that are wrong. */
  wrongChecks: string[];
  allChecksRight: boolean;
  milliseconds: number;
  /** Of them beside the OCR engine: finding and reading the zone. */
  ownMs: number;
  ocrPages: number;
}

/** Photographs without a truth: what is known of them is that their check digits hold. Null where there is no folder. */
export async function evaluateRealIdentity(folder: string, engine: Engine): Promise<RealIdentity[] | null> {
  if (!existsSync(folder)) return null;
  const files = (await readdir(folder)).filter((file) => /\.(jpe?g|png|tiff?)$/i.test(file)).sort();
  const results: RealIdentity[] = [];
  for (const file of files) {
    const { reading, refusal, ownMs, ocrMs, ocrPages } = await measuredRead(
      file,
      await readFile(join(folder, file)),
      engine,
    );
    const paper = reading?.papers.find(({ kind }) => kind === 'identity');
    const mrz = paper?.kind === 'identity' ? paper.fields.mrz : null;
    const wrongChecks = Object.entries(mrz?.checks ?? {}).flatMap(([name, right]) => (right ? [] : [name]));
    results.push({
      file,
      givenKind: reading?.papers.map(({ kind }) => kind).join('+') ?? `refused: ${refusal}`,
      format: mrz?.format ?? null,
      wrongChecks,
      allChecksRight: mrz !== null && wrongChecks.length === 0,
      milliseconds: ownMs + ocrMs,
      ownMs,
      ocrPages,
    });
  }
  return results;
}
