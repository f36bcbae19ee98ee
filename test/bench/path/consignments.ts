import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseUploadKey, type UploadKey } from '../../../shared/cases/upload-key.ts';

/** One consignment to examine: a sample's files under a reference of its own. */
export interface Consignment {
  sample: string;
  port: string;
  reference: string;
  files: { path: string; key: string; place: UploadKey }[];
}

const SAMPLES = join(import.meta.dirname, '../../../events/samples');
const PORT = 'NLRTM';
/** Papers that only text recognition could read. */
const PHOTOGRAPH = /\.(jpe?g|png|tiff?)$/;

/** The sample consignments whose papers need no text recognition, once a round, each time under a new reference. */
export async function consignmentsOf(round: number): Promise<Consignment[]> {
  const folders = (await readdir(SAMPLES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const all = await Promise.all(folders.map(({ name }) => consignmentOf(name, round)));
  return all
    .filter(({ files }) => !files.some(({ path, place }) => place.area === 'papers' && PHOTOGRAPH.test(path)))
    .sort((one, other) => (one.sample < other.sample ? -1 : 1));
}

async function consignmentOf(sample: string, round: number): Promise<Consignment> {
  const reference = `BENCH-${round}-${sample}`;
  const entries = await readdir(join(SAMPLES, sample), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const key = `${PORT}/${reference}/${path.slice(join(SAMPLES, sample, '/').length)}`;
      return { path, key, place: parseUploadKey(key) };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return { sample, port: PORT, reference, files };
}

/** Bytes of all files together. */
export async function bytesOf(consignments: readonly Consignment[]): Promise<number> {
  const sizes = await Promise.all(
    consignments.flatMap(({ files }) => files.map(async ({ path }) => (await readFile(path)).length)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
