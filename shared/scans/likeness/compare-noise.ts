import { type PulseNoise, unpackNoise } from './pulse-noise.ts';

/** Traces are looked at fine, and averaged as JPEG leaves them: it keeps no detail within its blocks of eight. */
const SCALES = [1, 4];
/** Share of a trace that one picture may be cut off or shifted by. */
const MOST_SHIFT = 0.12;
/** Values that must lie over one another, after averaging. */
const LEAST_OVERLAP = 36;
/**
 * How far beyond chance two traces must agree to be one exposure: correlation times the root of the values compared. Two
 * exposures reach 6.5 at one shift in 2e10; some 200 shifts are tried.
 */
export const SAME_EXPOSURE = 6.5;
/** Values that a first look takes together, and what traces of one exposure surpass in it; copies reach 11 in a full look. */
const ROUGH = 4;
const ROUGHLY_SAME = 4;
/** Below this they are two exposures; between the two nothing is claimed. */
export const OTHER_EXPOSURE = 5;

export interface NoiseAgreement {
  verdict: 'same' | 'other' | 'unknown';
  /** Correlation at the best shift, in standard deviations of chance. */
  sigmas: number;
  correlation: number;
}

const UNKNOWN: NoiseAgreement = { verdict: 'unknown', sigmas: 0, correlation: 0 };

/** Do two packed traces come from one exposure? `unknown` where either is missing, or too little of them overlaps. */
export function compareNoise(one: string | null, other: string | null): NoiseAgreement {
  const a = one === null ? null : unpackNoise(one);
  const b = other === null ? null : unpackNoise(other);
  if (a === null || b === null) return UNKNOWN;
  const [fine, coarse] = a.pitch <= b.pitch ? [a, b] : [b, a];
  const steps = Math.log2(coarse.pitch / fine.pitch);
  if (!Number.isInteger(steps) || steps > 1) return UNKNOWN;
  const same = steps === 1 ? halved(fine) : fine;
  // The index finds hundreds of strangers for each copy: most are told by a sixteenth of the work.
  const rough = roughly(same.trace, coarse.trace);
  if (rough !== null && rough.sigmas < ROUGHLY_SAME) return { ...rough, verdict: 'other' };
  let best = UNKNOWN;
  for (const scale of SCALES) {
    const found = bestShift(smoothed(same.trace, scale), smoothed(coarse.trace, scale), scale);
    if (found.sigmas > best.sigmas || best === UNKNOWN) best = found;
  }
  return best;
}

/** The best of shifts by half a rough value; null where too little overlaps. */
function roughly(a: Float64Array, b: Float64Array): NoiseAgreement | null {
  const rough = summed(a, 0);
  const [whole, half] = [bestShift(rough, summed(b, 0), 1), bestShift(rough, summed(b, ROUGH / 2), 1)];
  if (whole === UNKNOWN || half === UNKNOWN) return null;
  return whole.sigmas > half.sigmas ? whole : half;
}

function summed(values: Float64Array, from: number): Float64Array {
  const sums = new Float64Array(Math.max(0, Math.floor((values.length - from) / ROUGH)));
  for (let index = 0; index < sums.length; index++) {
    let sum = 0;
    for (let near = 0; near < ROUGH; near++) sum += values[from + index * ROUGH + near] ?? 0;
    sums[index] = sum;
  }
  return sums;
}

function bestShift(a: Float64Array, b: Float64Array, scale: number): NoiseAgreement {
  const most = Math.round(MOST_SHIFT * Math.max(a.length, b.length));
  let best = UNKNOWN;
  for (let shift = -most; shift <= most; shift++) {
    const from = Math.max(0, shift);
    const to = Math.min(a.length, b.length + shift);
    const independent = (to - from) / scale;
    if (independent < LEAST_OVERLAP) continue;
    let [ab, aa, bb] = [0, 0, 0];
    for (let index = from; index < to; index++) {
      const x = a[index] ?? 0;
      const y = b[index - shift] ?? 0;
      ab += x * y;
      aa += x * x;
      bb += y * y;
    }
    const correlation = aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
    const sigmas = correlation * Math.sqrt(independent);
    if (best === UNKNOWN || sigmas > best.sigmas) best = { verdict: verdictOf(sigmas), sigmas, correlation };
  }
  return best;
}

function verdictOf(sigmas: number): NoiseAgreement['verdict'] {
  return sigmas >= SAME_EXPOSURE ? 'same' : sigmas < OTHER_EXPOSURE ? 'other' : 'unknown';
}

function smoothed(values: Float64Array, scale: number): Float64Array {
  if (scale === 1) return values;
  return values.map((_, index) => {
    let sum = 0;
    for (let near = index; near < Math.min(values.length, index + scale); near++) sum += values[near] ?? 0;
    return sum;
  });
}

function halved({ pitch, trace }: PulseNoise): PulseNoise {
  const half = Float64Array.from({ length: trace.length >> 1 }, (_, index) => {
    return (trace[2 * index] ?? 0) + (trace[2 * index + 1] ?? 0);
  });
  return { pitch: pitch * 2, trace: half };
}
