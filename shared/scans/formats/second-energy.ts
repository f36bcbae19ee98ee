import type { Problem } from '../../documents/reading.ts';
import type { PictureSource } from './picture-source.ts';

/** Words by which scanners tell the views of one scene apart. */
const ENERGY_WORDS = /\b(low|high|dual)[ _-]?(energy|kv|mv)\b|\benergy\b|\d\s*(mev|kev|mv|kv|kvp)\b/i;

/**
 * Which image of a file is the same scene at the second energy: the second of two alike, or the first of more whose
 * description speaks of energies. What is only supposed, or left out, is told.
 */
export function secondEnergyOf(source: PictureSource): { image: number | null; problems: Problem[] } {
  if (source.images < 2) return { image: null, problems: [] };
  const alike = source.alike(1);
  const described = [0, 1].some((image) => ENERGY_WORDS.test(source.description(image) ?? ''));
  const image = alike && (source.images === 2 || described) ? 1 : null;
  const problems: Problem[] = [];
  if (image !== null && !described) {
    problems.push({
      code: 'scan-image.second-energy-assumed',
      message:
        'the file has two images of one size and does not say what the second is; it was taken as the second energy',
    });
  }
  const left = source.images - (image === null ? 1 : 2);
  if (left > 0) {
    const looked = image === null ? 'only the first was' : 'only the first two were';
    problems.push({ code: 'scan-image.pages', message: `the file has ${source.images} images; ${looked} measured` });
  }
  return { image, problems };
}
