import sharp from 'sharp';
import type { SeededRandom } from '../../../events/generator/seeded-random.ts';
import { brightened, type Crop, cropped } from '../../../events/generator/xray/clone.ts';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';

export interface Copy {
  image: GreyImage;
  bits: 8 | 16;
}

/** Ways in which a picture is filed again under another container's number. */
export const COPIES = {
  'the same pixels': async (image) => ({ image, bits: 16 }),
  'PNG, 8 bits': (image) => stored(image, 'png'),
  'JPEG, quality 95': (image) => stored(image, 95),
  'JPEG, quality 90': (image) => stored(image, 90),
  'JPEG, quality 80': (image) => stored(image, 80),
  'cut by up to 5 %': async (image, random) => ({ image: cropped(image, cropOf(random)), bits: 16 }),
  brightened: async (image, random) => ({ image: shifted(image, random), bits: 16 }),
  'cut, brightened': async (image, random) => ({ image: shifted(cropped(image, cropOf(random)), random), bits: 16 }),
  'cut, brightened, JPEG, quality 90': (image, random) => stored(shifted(cropped(image, cropOf(random)), random), 90),
} satisfies Record<string, (image: GreyImage, random: SeededRandom) => Promise<Copy>>;

/** Up to 5 % of the width and of the height, from one side or shared between both. */
function cropOf(random: SeededRandom): Crop {
  const part = () => {
    const all = random.between(0.005, 0.05);
    const share = random.uniform() < 0.5 ? Math.round(random.uniform()) : random.uniform();
    return [all * share, all * (1 - share)] as const;
  };
  const [[left, right], [top, bottom]] = [part(), part()];
  return { left, right, top, bottom };
}

function shifted(image: GreyImage, random: SeededRandom): GreyImage {
  return brightened(image, random.between(0.75, 1.3), random.between(-150, 600));
}

/** Stretched to 8 bits, so that the brightest is 250, and decoded again. */
async function stored({ width, height, pixels }: GreyImage, as: 'png' | number): Promise<Copy> {
  const brightest = pixels.reduce((most, value) => Math.max(most, value), 1);
  const eight = Uint8Array.from(pixels, (value) => Math.round((value * 250) / brightest));
  const picture = sharp(eight, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  const file = await (as === 'png' ? picture.png() : picture.jpeg({ quality: as })).toBuffer();
  const back = await sharp(file).toColourspace('b-w').raw().toBuffer();
  return { image: { width, height, pixels: Uint16Array.from(back, (value) => value * 257) }, bits: 8 };
}
