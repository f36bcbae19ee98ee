import type { PictureMeasures } from '../picture-measures.ts';
import { hashDistance } from './attenuation-hash.ts';
import { compareNoise } from './compare-noise.ts';

/** What of a picture is needed to compare it: the beginning of the digest suffices to tell equal pixels from others. */
export interface Portrait {
  hash: string;
  noise: string | null;
  content: string | null;
}

export function portraitOf({ likeness, content }: Pick<PictureMeasures, 'likeness' | 'content'>): Portrait {
  return { hash: likeness.hash, noise: likeness.noise, content: content?.kind ?? null };
}

/** Bits of 256 in which copies of one picture differ at most, cut by up to 5 % and stored anew. */
export const COPY_BITS = 72;
/** Bits in which pictures differ at most whose exposures cannot be compared, to be called alike. */
const ALIKE_BITS = 10;

/**
 * How two pictures are related: `copy` of one exposure; `edited`, one exposure whose contents differ; `alike`, the same to
 * the eye while the exposures cannot be told apart or together; null for two pictures. Two exposures of equal loads, or of
 * two empties, are two pictures, however alike they look.
 */
export interface Kinship {
  kind: 'copy' | 'edited' | 'alike';
  bits: number;
  sigmas: number;
}

export function kinshipOf(one: Portrait, other: Portrait): Kinship | null {
  const bits = hashDistance(one.hash, other.hash);
  const { verdict, sigmas } = compareNoise(one.noise, other.noise);
  if (verdict === 'same') return { kind: bits <= COPY_BITS ? 'copy' : 'edited', bits, sigmas };
  const loaded = one.content === 'cargo' && other.content === 'cargo';
  return verdict === 'unknown' && loaded && bits <= ALIKE_BITS ? { kind: 'alike', bits, sigmas } : null;
}
