import { createHash, randomUUID } from 'node:crypto';

/**
 * The functions that Step Functions adds to JSONata (developer guide, "Transforming data with JSONata"), as they are
 * bound into every expression. Wrong arguments throw; the caller makes States.QueryEvaluationError of it.
 */
export const STATES_FUNCTIONS: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  partition: (array, size) => {
    if (array === undefined) return undefined;
    const items = Array.isArray(array) ? array : [array];
    if (!isWhole(size) || size < 1) throw new TypeError('$partition: the chunk size must be a positive integer');
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
  },
  range: (first, last, step) => {
    if (!isWhole(first) || !isWhole(last) || !isWhole(step) || step === 0) {
      throw new TypeError('$range: start, end and a step other than 0 must be integers');
    }
    const length = Math.max(0, Math.floor((last - first) / step) + 1);
    if (length > 1000) throw new RangeError(`$range: ${length} elements are more than the 1000 allowed`);
    return Array.from({ length }, (_, i) => first + i * step);
  },
  hash: (data, algorithm) => {
    if (data === undefined) return undefined;
    const name = HASHES.get(String(algorithm ?? 'SHA-256'));
    if (name === undefined) throw new TypeError(`$hash: the algorithm must be one of ${[...HASHES.keys()].join(', ')}`);
    return createHash(name)
      .update(typeof data === 'string' ? data : JSON.stringify(data))
      .digest('hex');
  },
  random: (seed) => {
    if (seed === undefined) return Math.random();
    if (typeof seed !== 'number') throw new TypeError('$random: the seed must be a number');
    // 48 bits of a hash: the same seed gives the same number, as on AWS; which number it is, AWS does not document.
    return createHash('sha256').update(String(seed)).digest().readUIntBE(0, 6) / 2 ** 48;
  },
  uuid: () => randomUUID(),
  parse: (text) => {
    if (text === undefined) return undefined;
    if (typeof text !== 'string') throw new TypeError('$parse: the argument must be a string of JSON');
    return JSON.parse(text);
  },
};

/** JSONata 2.0.6's own functions, but for `$eval`, which Step Functions leaves out. */
export const JSONATA_FUNCTIONS: ReadonlySet<string> = new Set(
  `sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim pad match
  contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power
  boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert type
  sort shuffle distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis
  fromMillis clone now millis`.split(/\s+/),
);

const HASHES = new Map([
  ['MD5', 'md5'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
]);

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
