import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { compareNoise } from '../../../shared/scans/likeness/compare-noise.ts';
import { noiseBandsOf } from '../../../shared/scans/likeness/noise-bands.ts';
import { packNoise } from '../../../shared/scans/likeness/pulse-noise.ts';

/** Values of a trace of a 40-foot container at 8 mm a pixel, and where it begins and ends in them. */
const TRACE = 818;
const PITCH = 2;
const EDGES = { left: 56, right: 1580 };
const NEWEST = 25;

/** Exposures that are drawn value by value; the bands of all others are drawn from theirs. */
const MEASURED = 2000;
/** What cutting, brightening and JPEG of quality 90 leave of a trace: a correlation of 0.8. */
const LOST = 0.6;

/**
 * Fills a stand-in of the index with the noise bands of so many exposures and looks copies up among them: how long a
 * look-up takes, how many reads and items it costs, and whether it finds the original. To draw a million exposures value by
 * value takes half an hour, so all but the originals are synthetic: as many bands as a drawn exposure has in each table,
 * their places and signs drawn from those of 2,000 drawn ones. Traces of candidates are those of drawn ones, too.
 */
export function evalMillion(seed: string, images: number, copies: number) {
  const random = seededRandom(`${seed} synthetic`);
  const drawn = Array.from({ length: MEASURED }, (_, number) => exposure(seed, number));
  const traces = drawn.map(packNoise);
  const measured = drawn.map((noise) => noiseBandsOf(noise, EDGES).filed.map(keyOf));
  const byTable = new Map<number, number[]>();
  for (const key of measured.flat()) {
    const places = byTable.get(key >>> PLACES_BITS) ?? [];
    byTable.set(key >>> PLACES_BITS, places);
    places.push(...placesOf(key));
  }
  const each = measured[0]?.length ?? 0;
  const index = new BandIndex(images, each);
  const started = performance.now();
  const step = Math.floor(images / copies);
  for (let number = 0; number < images; number++) {
    const copied = number % step === 0 && number / step < copies;
    const template = measured[copied ? number / step : Math.floor(random.uniform() * MEASURED)] ?? [];
    for (const key of template) {
      const table = key >>> PLACES_BITS;
      const places = byTable.get(table) ?? [];
      const place = () => places[Math.floor(random.uniform() * places.length)] ?? 0;
      index.file(copied ? key : (table << PLACES_BITS) | (place() << 14) | (place() << 7) | place(), number);
    }
  }
  const filled = performance.now() - started;
  const times: number[] = [];
  let [reads, items, found, finding] = [0, 0, 0, 0];
  for (let copy = 0; copy < copies; copy++) {
    const lossy = exposure(seed, copy, LOST);
    const packed = packNoise(lossy);
    const from = performance.now();
    const { filed, sought } = noiseBandsOf(lossy, EDGES);
    const candidates = new Set<number>();
    for (const band of [...filed, ...sought]) {
      reads++;
      for (const candidate of index.newest(keyOf(band))) {
        items++;
        candidates.add(candidate);
      }
    }
    finding += performance.now() - from;
    let same = false;
    for (const candidate of candidates) {
      const own = candidate % step === 0 ? candidate / step : copies + (candidate % (MEASURED - copies));
      if (compareNoise(packed, traces[own] ?? null).verdict === 'same') same ||= candidate === copy * step;
    }
    times.push(performance.now() - from);
    if (same) found++;
  }
  times.sort((a, b) => a - b);
  return {
    images,
    bands: images * each,
    'seconds to fill': (filled / 1000).toFixed(0),
    'finding candidates, mean ms': (finding / copies).toFixed(2),
    'with comparing, median ms': times[times.length >> 1]?.toFixed(2),
    'with comparing, p99 ms': times[Math.floor(times.length * 0.99)]?.toFixed(2),
    'reads a look-up': reads / copies,
    'items a look-up': items / copies,
    found: `${found} of ${copies}`,
    'memory, MB': Math.round(process.memoryUsage().rss / 1e6),
  };
}

/** Bits of three places with their signs; the table stands above them. */
const PLACES_BITS = 21;

/** A band as a number: its table, and each place from 0 to 63 with its sign, in order. */
function keyOf(band: string): number {
  const [, side = '', window = '', turn = '', named = ''] = /^n([lr])(\d)([a-z])(.*)$/.exec(band) ?? [];
  const table = (side === 'l' ? 0 : 64) + Number(window) * 8 + (turn.charCodeAt(0) - 97);
  const places = [...named.matchAll(/([+-])(\d+)/g)].map(
    ([, sign, place]) => Number(place) * 2 + (sign === '-' ? 1 : 0),
  );
  return places.reduce((key, place) => (key << 7) | place, table);
}

function placesOf(key: number): number[] {
  return [(key >>> 14) & 127, (key >>> 7) & 127, key & 127];
}

/** Bands by key, newest first, in flat arrays: a million images have 72 million of them. */
class BandIndex {
  readonly #heads = new Int32Array(1 << 24).fill(-1);
  readonly #next: Int32Array;
  readonly #keys: Int32Array;
  readonly #each: number;
  #size = 0;

  constructor(images: number, each: number) {
    this.#next = new Int32Array(images * each);
    this.#keys = new Int32Array(images * each);
    this.#each = each;
  }

  /** Images come in order, `each` bands of every one. */
  file(unordered: number, number: number): void {
    const key = inOrder(unordered);
    const bucket = bucketOf(key);
    this.#size = Math.max(this.#size, number * this.#each);
    this.#next[this.#size] = this.#heads[bucket] ?? -1;
    this.#keys[this.#size] = key;
    this.#heads[bucket] = this.#size++;
  }

  newest(key: number): number[] {
    const found: number[] = [];
    for (let at = this.#heads[bucketOf(key)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#keys[at] === key) found.push(Math.floor(at / this.#each));
      if (found.length === NEWEST) break;
    }
    return found;
  }
}

/** The places of a band are named in ascending order. */
function inOrder(key: number): number {
  const [a = 0, b = 0, c = 0] = placesOf(key).sort((one, other) => one - other);
  return (key & ~((1 << PLACES_BITS) - 1)) | (a << 14) | (b << 7) | c;
}

function bucketOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & ((1 << 24) - 1);
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
