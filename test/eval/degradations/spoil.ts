import sharp, { type Sharp } from 'sharp';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { type Chance, chanceOf } from '../facts/chance.ts';
import { photographed } from './perspective.ts';
import { CHANNELS, mapped, type Picture } from './picture.ts';

/** One way in which copies are spoilt. `dpi` is the resolution at which the paper is rendered before. */
export interface Spoiling {
  name: string;
  dpi: number;
  jpegQuality(chance: Chance): number;
  /** In steps, each seeded. */
  steps: readonly ((picture: Picture, chance: Chance, seed: string) => Picture | Promise<Picture>)[];
}

/** Whatever an office scanner, a fax or a telephone does to a paper; the amounts differ from paper to paper. */
export const SPOILINGS: readonly Spoiling[] = [
  { name: 'skewed-150dpi', dpi: 150, jpegQuality: (chance) => chance.whole(40, 50), steps: [skewed] },
  { name: 'noisy-150dpi', dpi: 150, jpegQuality: () => 50, steps: [slightlySkewed, softened, noisy] },
  { name: 'blurred-jpeg', dpi: 150, jpegQuality: (chance) => chance.whole(30, 38), steps: [blurred] },
  { name: 'uneven-light', dpi: 170, jpegQuality: () => 45, steps: [slightlySkewed, unevenlyLit] },
  { name: 'phone', dpi: 170, jpegQuality: () => 50, steps: [onADesk, softened, unevenlyLit, grainy] },
  { name: 'upside-down', dpi: 150, jpegQuality: () => 50, steps: [slightlySkewed, (picture) => turned(picture, 180)] },
  {
    name: 'quarter-turn',
    dpi: 150,
    jpegQuality: () => 50,
    steps: [slightlySkewed, (picture, chance) => turned(picture, chance.one([90, 270]))],
  },
];

/** The same picture for the same seed, as a JPEG. */
export async function spoilt(picture: Picture, { name, steps, jpegQuality }: Spoiling, seed: string): Promise<Buffer> {
  const chance = chanceOf(`${seed}/${name}`);
  let at = picture;
  for (const step of steps) at = await step(at, chance, seed);
  return asSharp(at)
    .jpeg({ quality: jpegQuality(chance), chromaSubsampling: '4:2:0' })
    .toBuffer();
}

export function asSharp({ width, height, pixels }: Picture): Sharp {
  return sharp(pixels, { raw: { width, height, channels: CHANNELS } });
}

async function pictureOf(image: Sharp): Promise<Picture> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
}

function skewed(picture: Picture, chance: Chance): Promise<Picture> {
  const degrees = (chance.whole(5, 30) / 10) * chance.one([1, -1]);
  return pictureOf(asSharp(picture).rotate(degrees, { background: '#ffffff' }));
}

function slightlySkewed(picture: Picture, chance: Chance): Promise<Picture> {
  const degrees = (chance.whole(0, 8) / 10) * chance.one([1, -1]);
  return degrees === 0
    ? Promise.resolve(picture)
    : pictureOf(asSharp(picture).rotate(degrees, { background: '#ffffff' }));
}

function turned(picture: Picture, degrees: number): Promise<Picture> {
  return pictureOf(asSharp(picture).rotate(degrees));
}

function blurred(picture: Picture, chance: Chance): Promise<Picture> {
  return pictureOf(asSharp(picture).blur(chance.whole(8, 12) / 10));
}

function softened(picture: Picture, chance: Chance): Promise<Picture> {
  return pictureOf(asSharp(picture).blur(chance.whole(4, 6) / 10));
}

function noisy(picture: Picture, chance: Chance, seed: string): Picture {
  return withNoise(picture, chance.whole(12, 22), 0.002, seed);
}

function grainy(picture: Picture, chance: Chance, seed: string): Picture {
  return withNoise(picture, chance.whole(4, 8), 0, seed);
}

/** Grey noise of a sensor, and black and white specks. */
function withNoise(picture: Picture, deviation: number, specks: number, seed: string): Picture {
  const random = seededRandom(`noise/${seed}`);
  return mapped(picture, (_x, _y, pixels, at) => {
    const speck = specks > 0 && random.uniform() < specks ? (random.uniform() < 0.5 ? -255 : 255) : 0;
    const grain = deviation * random.normal() + speck;
    for (let channel = 0; channel < CHANNELS; channel++) {
      pixels[at + channel] = (picture.pixels[at + channel] ?? 0) + grain;
    }
  });
}

/** A lamp at one corner and the shadow of a hand at a border. */
function unevenlyLit(picture: Picture, chance: Chance): Picture {
  const [lampX, lampY] = [chance.one([0, 1]), chance.one([0, 1])];
  const fall = chance.whole(25, 45) / 100;
  const shadowAt = chance.whole(10, 90) / 100;
  const shadow = chance.whole(15, 30) / 100;
  return mapped(picture, (x, y, pixels, at) => {
    const [u, v] = [x / picture.width, y / picture.height];
    const distance = Math.hypot(u - lampX, v - lampY) / Math.SQRT2;
    const dark = shadow * Math.exp(-(((u - shadowAt) / 0.18) ** 2) - ((v - 1) / 0.5) ** 2);
    const light = 1 - fall * distance - dark;
    for (let channel = 0; channel < CHANNELS; channel++) {
      pixels[at + channel] = (picture.pixels[at + channel] ?? 0) * light;
    }
  });
}

/** Held in the hand: each corner drawn in by up to a twentieth, on a brown desk. */
function onADesk(picture: Picture, chance: Chance): Picture {
  const { width, height } = picture;
  const drawn = () => chance.whole(10, 60) / 1000;
  const size = { width: Math.round(width * 1.04), height: Math.round(height * 1.04) };
  const left = () => drawn() * width;
  const top = () => drawn() * height;
  const corners = [
    [left(), top()],
    [size.width - left(), top()],
    [size.width - left(), size.height - top()],
    [left(), size.height - top()],
  ] as const;
  return photographed(picture, size, corners, [92, 76, 61]);
}
