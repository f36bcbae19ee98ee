import { REFERENCE } from '../../../shared/cases/case-reference.ts';

/** Where a chosen file goes in its case. */
export interface Placed<F> {
  file: F;
  name: string;
  area: 'papers' | 'scans';
  scanId: string | null;
  bytes: number;
}

/** Why a chosen file is not sent. */
export type Refusal = 'empty' | 'too-large' | 'name' | 'twice';

interface Chosen {
  name: string;
  size: number;
  /** With the folders below the one that was chosen. */
  path: string;
}

const MOST_BYTES = 5 * 1024 ** 3;
/** What computers leave in folders by themselves. */
const LEFT_BEHIND = /^(\.|Thumbs\.db$|desktop\.ini$)/i;
const SCAN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be there
const NAME = /^[^/\\\u0000-\u001f\u007f]{1,255}$/;

/**
 * Puts files in their places: what lies in a folder `scans/<id>/` is of that scan, everything else a paper. The same layout
 * as `tidewaiter submit` takes.
 */
export function placed<F extends Chosen>(
  files: readonly F[],
): { placed: Placed<F>[]; refused: { file: F; why: Refusal }[] } {
  const outcome: ReturnType<typeof placed<F>> = { placed: [], refused: [] };
  const taken = new Set<string>();
  for (const file of files) {
    const { name, size: bytes } = file;
    if (LEFT_BEHIND.test(name)) continue;
    const folders = file.path.split('/').slice(0, -1);
    const at = folders.lastIndexOf('scans');
    const scanId = at >= 0 ? (folders[at + 1] ?? null) : null;
    const place = `${scanId ?? ''}/${name}`;
    const why = refusalOf(name, bytes, scanId) ?? (taken.has(place) ? 'twice' : null);
    if (why === null) {
      taken.add(place);
      outcome.placed.push({ file, name, area: scanId === null ? 'papers' : 'scans', scanId, bytes });
    } else outcome.refused.push({ file, why });
  }
  return outcome;
}

function refusalOf(name: string, bytes: number, scanId: string | null): Refusal | null {
  if (!NAME.test(name) || (scanId !== null && !SCAN_ID.test(scanId))) return 'name';
  if (bytes === 0) return 'empty';
  return bytes > MOST_BYTES ? 'too-large' : null;
}

/** The reference that a folder's name gives, if it is one. */
export function referenceIn(files: readonly Chosen[]): string | null {
  const [folder = ''] = files[0]?.path.split('/') ?? [];
  return files[0]?.path.includes('/') === true && REFERENCE.test(folder) && !['papers', 'scans'].includes(folder)
    ? folder
    : null;
}
