import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { compareNoise } from '../../../shared/scans/likeness/compare-noise.ts';
import { noiseBandsOf } from '../../../shared/scans/likeness/noise-bands.ts';
import { packNoise } from '../../../shared/scans/likeness/pulse-noise.ts';

/** Values of a trace of a 40-foot container at 8 mm a pixel, and where it begins and ends in them. */
const TRACE = 818;
const PITCH = 2;
const EDGES = { left: 56, right: 1580 };
const NEWEST = 25;

/**
 * Fills a stand-in of the index with the noise bands of so many exposures and looks copies up among them, each having lost
 * some of its noise: how long a look-up takes, how many reads and items it costs, and whether it finds the original.
 */
export function evalMillion(seed: string, images: number, copies: number) {
  const index = new BandIndex(images * 12);
  const started = performance.now();
  for (let number = 0; number < images; number++) {
    for (const band of noiseBandsOf(exposure(seed, number), EDGES).filed) index.file(band, number);
  }
  const filled = performance.now() - started;
  const times: number[] = [];
  let [reads, items, found] = [0, 0, 0];
  for (let copy = 0; copy < copies; copy++) {
    const number = Math.floor((copy * images) / copies);
    const lossy = exposure(seed, number, 0.25);
    const packed = packNoise(lossy);
    const from = performance.now();
    const { filed, sought } = noiseBandsOf(lossy, EDGES);
    const candidates = new Set<number>();
    for (const band of [...filed, ...sought]) {
      reads++;
      for (const candidate of index.newest(band)) {
        items++;
        candidates.add(candidate);
      }
    }
    const looked = performance.now() - from;
    // The traces of candidates come with the items; here they are made anew, outside the time.
    const traces = [...candidates].map((candidate) => [candidate, packNoise(exposure(seed, candidate))] as const);
    const compared = performance.now();
    const same = traces.filter(([, trace]) => compareNoise(packed, trace).verdict === 'same');
    times.push(looked + performance.now() - compared);
    if (same.some(([candidate]) => candidate === number)) found++;
  }
  times.sort((a, b) => a - b);
  return {
    images,
    bands: index.size,
    'seconds to fill': (filled / 1000).toFixed(0),
    'look-up, median ms': times[times.length >> 1]?.toFixed(2),
    'look-up, p99 ms': times[Math.floor(times.length * 0.99)]?.toFixed(2),
    'reads a look-up': reads / copies,
    'items a look-up': items / copies,
    found: `${found} of ${copies}`,
    'memory, MB': Math.round(process.memoryUsage().rss / 1e6),
  };
}

/** Bands by hash, newest first, in flat arrays: a million images have twelve million of them. */
class BandIndex {
  readonly #heads = new Int32Array(1 << 22).fill(-1);
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #numbers: Int32Array;
  size = 0;

  constructor(most: number) {
    this.#next = new Int32Array(most);
    this.#hashes = new Int32Array(most);
    this.#numbers = new Int32Array(most);
  }

  file(band: string, number: number): void {
    const hash = hashOf(band);
    const bucket = hash & (this.#heads.length - 1);
    this.#next[this.size] = this.#heads[bucket] ?? -1;
    this.#hashes[this.size] = hash;
    this.#numbers[this.size] = number;
    this.#heads[bucket] = this.size++;
  }

  newest(band: string): number[] {
    const hash = hashOf(band);
    const found: number[] = [];
    for (let at = this.#heads[hash & (this.#heads.length - 1)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#hashes[at] === hash) found.push(this.#numbers[at] ?? 0);
      if (found.length === NEWEST) break;
    }
    return found;
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

function exposure(seed: string, number: number, lost = 0) {
  const own = seededRandom(`${seed} exposure ${number}`);
  const other = seededRandom(`${seed} copy ${number}`);
  const keep = Math.sqrt(1 - lost ** 2);
  const trace = Float64Array.from(
    { length: TRACE },
    () => roughlyNormal(own) * keep + (lost && roughlyNormal(other) * lost),
  );
  return { pitch: PITCH, trace };
}

/** A sum of uniform numbers: a million traces of Box and Muller's would take minutes more. */
function roughlyNormal({ uniform }: { uniform(): number }): number {
  return (uniform() + uniform() + uniform() + uniform() - 2) * Math.sqrt(3);
}
