import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES, tidewaiter } from '../command-line.ts';

/** Below the picture: the legend's strip. */
const LEGEND_ROWS = 30;
const BLUE = [8, 92, 191] as const;
const ORANGE = [199, 77, 0] as const;
const PURPLE = [140, 13, 158] as const;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-scan-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function inLegend(file: string, colour: readonly number[]): Promise<number> {
  const { data, info } = await sharp(readFileSync(file)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = (info.height - LEGEND_ROWS) * info.width * 3; at < data.length; at += 3) {
    if (colour.every((value, i) => Math.abs(value - (data[at + i] ?? 0)) < 24)) count++;
  }
  return count;
}

describe('scan --picture', () => {
  it('has a legend of what is there and what to look at, without the tones of values read from papers', async () => {
    const out = join(dir, 'scan.png');
    const image = join(SAMPLES, '03-declared-empty/scans/X1-20261104-001/image.tif');
    expect((await tidewaiter('scan', image, '--picture', out)).code).toBe(0);
    expect(await inLegend(out, BLUE)).toBeGreaterThan(200);
    expect(await inLegend(out, ORANGE)).toBeGreaterThan(200);
    expect(await inLegend(out, PURPLE)).toBe(0);
  });
});
