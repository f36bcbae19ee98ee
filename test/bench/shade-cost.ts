import { LookTables } from '../../functions/console/scan/draw/look-tables.ts';
import { type Frame, type Look, SLOT } from '../../functions/console/scan/draw/renderer.ts';
import { exposedBy } from '../../functions/console/scan/draw/scrolled.ts';
import { type Mosaic, type ScreenPart, shade } from '../../functions/console/scan/draw/shade.ts';
import { colourTable } from '../../functions/console/scan/grey/colour-map.ts';
import { localContrast } from '../../functions/console/scan/grey/local-contrast.ts';
import { materialTable } from '../../functions/console/scan/grey/material.ts';

const SCREEN = { width: 1280, height: 800 };
const FRAMES = 15;
const ROUNDS = 3;
const SIZE = 512;

/** What drawing a picture itself takes of the processor in Node, of 1280 x 800, the least of three rounds: ms a frame. */
export function tellShadeCost(): void {
  const plain: Look = {
    ...{ window: { low: 1000, high: 50_000 }, logarithmic: false, invert: false, sharpen: 0, contrast: null },
    ...{ colours: colourTable('grey'), material: null },
  };
  const overview = { width: 500, height: 125, samples: noise(500 * 125) };
  const contrast = localContrast(overview, plain.window, false);
  const levels = { first: { air: 60_000, dark: 100 }, second: { air: 60_000, dark: 100 } };
  const looks: Record<string, Look> = {
    plain,
    edges: { ...plain, sharpen: 1.6 },
    'edges and local contrast': { ...plain, sharpen: 1.6, contrast },
    material: { ...plain, material: { table: materialTable(), ...levels, from: 0.8, to: 1.3 } },
  };
  const first = noise(8 * 4 * SIZE ** 2);
  const states = new Uint8Array(32).fill(SLOT.exact);
  const mosaic: Mosaic = { across: 8, down: 4, size: SIZE, first, second: noise(first.length, 3000), states };
  console.log('drawing alone, 1280 x 800: processor ms a frame, and after a move by 20 pixels');
  for (const [name, look] of Object.entries(looks)) {
    const whole = { left: 0, top: 0, right: SCREEN.width, bottom: SCREEN.height };
    const moved = exposedBy({ across: 20, down: 0 }, SCREEN);
    console.log(`${name.padEnd(34)} ${cost(look, mosaic, [whole])} ${cost(look, mosaic, moved)}`);
  }
}

function cost(look: Look, mosaic: Mosaic, parts: readonly ScreenPart[]): string {
  const out = new Uint32Array(SCREEN.width * SCREEN.height);
  const tables = new LookTables();
  const pyramid = { width: 8000, height: 2000, size: SIZE, from: 9, to: 13 };
  const range = { level: 13, left: 0, top: 0, right: 5, bottom: 3 };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const { user: before } = process.cpuUsage();
    for (let frame = 0; frame < FRAMES; frame++) {
      const shown: Frame = { pyramid, range, left: 20 + frame * 3.3, top: 10 + frame, step: 0.98, look };
      for (const part of parts) shade(out, SCREEN.width, SCREEN.height, shown, mosaic, tables, part);
    }
    least = Math.min(least, (process.cpuUsage().user - before) / 1000 / FRAMES);
  }
  return least.toFixed(1).padStart(8);
}

function noise(length: number, from = 2000): Uint16Array<ArrayBuffer> {
  return Uint16Array.from({ length }, (_, index) => from + ((index * 40_503) % 40_000));
}
