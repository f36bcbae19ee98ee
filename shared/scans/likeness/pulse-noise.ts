import type { Strips } from '../meters/strip-meter.ts';

/** Columns are looked at in groups of the strips' height; the trace is kept four times finer, so that it can be shifted. */
const FINER = 4;
/** Groups on both sides that a column's air is compared with: slower changes are drift, not noise. */
const DRIFT_GROUPS = 4;
/** Fewer groups tell too little. */
const LEAST_GROUPS = 40;

/**
 * The noise of one exposure along the scan: how much brighter the air above the container is in each column than around
 * it. Pulses of the source differ by a part in a thousand, and photons come by chance: the same container scanned again has
 * another trace, a copy of the picture has this one, whatever its brightness. Nothing but air is looked at, so that two
 * containers built alike have nothing in common here. No unit: logarithms of ratios.
 */
export interface PulseNoise {
  /** Full-resolution pixels that one value of `trace` stands for. */
  pitch: number;
  trace: Float64Array;
}

/** Null where no air is above, or white was cut off there. `airRows` of the full image are above the container. */
export function pulseNoiseOf(strips: Strips, airRows: number): PulseNoise | null {
  const last = Math.floor(airRows / strips.rows);
  if (last < 1 || strips.width < LEAST_GROUPS * strips.rows) return null;
  const pitch = strips.rows / FINER;
  const logs = new Float64Array(Math.floor(strips.width / pitch));
  for (let index = 0; index < logs.length; index++) {
    let sum = 0;
    for (let strip = 0; strip < last; strip++) {
      for (let x = index * pitch; x < (index + 1) * pitch; x++) sum += strips.sums[strip * strips.width + x] ?? 0;
    }
    if (sum === 0) return null;
    logs[index] = Math.log(sum);
  }
  const trace = withoutDrift(logs);
  const spread = robustSpread(trace);
  if (spread < 1e-7) return null;
  return { pitch, trace: trace.map((value) => Math.max(-4, Math.min(4, value / spread))) };
}

function withoutDrift(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
  const half = DRIFT_GROUPS * FINER;
  return values.map((value, index) => {
    const from = Math.max(0, index - half);
    const to = Math.min(values.length, index + half + 1);
    return value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** Like a standard deviation, by the middle deviation: one bright column does not move it. */
function robustSpread(values: Float64Array): number {
  const sorted = values.map(Math.abs).sort();
  return 1.4826 * (sorted[sorted.length >> 1] ?? 0);
}

/** The trace in four bits a value, as base64 after the pitch: `8:...`. */
export function packNoise({ pitch, trace }: PulseNoise): string {
  const bytes = new Uint8Array(Math.ceil(trace.length / 2));
  for (let index = 0; index < trace.length; index++) {
    const level = Math.max(0, Math.min(15, Math.round((trace[index] ?? 0) * 2.5) + 8));
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | (level << (index % 2 === 0 ? 4 : 0));
  }
  return `${pitch}:${Buffer.from(bytes).toString('base64')}`;
}

/** Null where the text is no packed trace. */
export function unpackNoise(packed: string): PulseNoise | null {
  const [, pitch = '', text = ''] = /^(\d+):([A-Za-z0-9+/=]+)$/.exec(packed) ?? [];
  if (text === '') return null;
  const bytes = Buffer.from(text, 'base64');
  const trace = new Float64Array(bytes.length * 2);
  for (const [index, byte] of bytes.entries()) {
    trace[2 * index] = ((byte >> 4) - 8) / 2.5;
    trace[2 * index + 1] = ((byte & 15) - 8) / 2.5;
  }
  return { pitch: Number(pitch), trace };
}
