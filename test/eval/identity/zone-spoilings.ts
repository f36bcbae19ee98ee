import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { photographed } from '../degradations/perspective.ts';
import { CHANNELS, mapped, type Picture } from '../degradations/picture.ts';
import { asSharp, type Spoiling } from '../degradations/spoil.ts';
import type { Chance } from '../facts/chance.ts';

/** What happens to documents that are held before a camera: to copies of paper, see ../degradations/spoil.ts. */
export const ZONE_SPOILINGS: readonly Spoiling[] = [
  { name: 'clean-200dpi', dpi: 200, jpegQuality: () => 85, steps: [] },
  { name: 'rotated', dpi: 150, jpegQuality: () => 70, steps: [rotated(14)] },
  { name: 'on-its-side', dpi: 150, jpegQuality: () => 70, steps: [rotated(4), quarter] },
  { name: 'perspective', dpi: 150, jpegQuality: () => 65, steps: [held(0.09)] },
  { name: 'glare', dpi: 150, jpegQuality: () => 65, steps: [rotated(3), glare] },
  { name: 'low-resolution', dpi: 80, jpegQuality: () => 70, steps: [rotated(2)] },
  { name: 'blurred', dpi: 150, jpegQuality: () => 55, steps: [rotated(3), blurred] },
  { name: 'hard-jpeg', dpi: 110, jpegQuality: () => 22, steps: [rotated(3)] },
  { name: 'noisy-dim', dpi: 130, jpegQuality: () => 60, steps: [rotated(5), dim] },
  { name: 'phone', dpi: 140, jpegQuality: () => 50, steps: [held(0.06), glare, blurred, dim] },
];

type Step = (picture: Picture, chance: Chance, seed: string) => Picture | Promise<Picture>;

function rotated(most: number): Step {
  return async (picture, chance) => {
    const degrees = (chance.whole(0, most * 10) / 10) * chance.one([1, -1]);
    return pictureOf(asSharp(picture).rotate(degrees, { background: '#5b4d40' }));
  };
}

function quarter(picture: Picture, chance: Chance): Promise<Picture> {
  return pictureOf(asSharp(picture).rotate(chance.one([90, 180, 270])));
}

/** Corners drawn in by up to a share of the side, each by its own. */
function held(most: number): Step {
  return (picture, chance) => {
    const { width, height } = picture;
    const size = { width: Math.round(width * 1.1), height: Math.round(height * 1.12) };
    const off = (side: number) => ((20 + chance.whole(0, Math.round(most * 1000))) / 1000) * side;
    const corners = [
      [off(width), off(height)],
      [size.width - off(width), off(height)],
      [size.width - off(width), size.height - off(height)],
      [off(width), size.height - off(height)],
    ] as const;
    return photographed(picture, size, corners, [92, 76, 61]);
  };
}

/** The reflection of a lamp, across the zone or beside it, which leaves a third of the contrast. */
function glare(picture: Picture, chance: Chance): Picture {
  const [atX, atY] = [chance.whole(10, 90) / 100, chance.whole(55, 100) / 100];
  const [wide, high] = [chance.whole(6, 16) / 100, chance.whole(8, 25) / 100];
  return mapped(picture, (x, y, pixels, at) => {
    const distance = ((x / picture.width - atX) / wide) ** 2 + ((y / picture.height - atY) / high) ** 2;
    const share = 0.66 * Math.exp(-distance);
    for (let channel = 0; channel < CHANNELS; channel++) {
      const before = picture.pixels[at + channel] ?? 0;
      pixels[at + channel] = before + (255 - before) * share;
    }
  });
}

function blurred(picture: Picture, chance: Chance): Promise<Picture> {
  return pictureOf(asSharp(picture).blur(chance.whole(8, 14) / 10));
}

/** Little light from one side, and the noise of a sensor that makes up for it. */
function dim(picture: Picture, chance: Chance, seed: string): Picture {
  const random = seededRandom(`dim/${seed}`);
  const [light, fall] = [chance.whole(40, 60) / 100, chance.whole(10, 30) / 100];
  const deviation = chance.whole(5, 11);
  return mapped(picture, (x, _y, pixels, at) => {
    const grain = deviation * random.normal();
    const level = light - (fall * x) / picture.width;
    for (let channel = 0; channel < CHANNELS; channel++) {
      pixels[at + channel] = (picture.pixels[at + channel] ?? 0) * level + grain;
    }
  });
}

async function pictureOf(image: ReturnType<typeof asSharp>): Promise<Picture> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
}
