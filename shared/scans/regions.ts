import { english, figure, type Phrase, say } from '../language/phrase.ts';
import type { CargoGrid } from './cargo-space.ts';
import { type Content, LOW_ROWS } from './content.ts';
import type { EndWall } from './end-wall.ts';
import type { Evenness } from './evenness.ts';
import type { GreyImage, PixelArea } from './grey-image.ts';
import type { HiddenDensity } from './hidden-density.ts';
import type { Packages } from './packages.ts';
import type { Region } from './picture-measures.ts';

interface Measured {
  image: GreyImage;
  grid: CargoGrid;
  endWalls: readonly EndWall[];
  content: Content | null;
  evenness: Evenness | null;
  packages: Packages | null;
  hidden: readonly HiddenDensity[];
}

const DENSER = {
  floor: (beyond: Phrase) => say`floor denser than the rest of it, by ${beyond} of attenuation`,
  roof: (beyond: Phrase) => say`roof denser than the rest of it, by ${beyond} of attenuation`,
} satisfies Record<HiddenDensity['place'], (beyond: Phrase) => Phrase>;

/** The places that measures speak of, with a few words each, the most telling first. */
export function regionsOf({ image, grid, endWalls, content, evenness, packages, hidden }: Measured): Region[] {
  const regions: Region[] = [];
  const add = (kind: Region['kind'], area: PixelArea, said: Phrase) =>
    regions.push({ kind, box: boxOf(area, image), words: english(said), said });
  for (const { place, area, beyond } of hidden) {
    add(place, area, DENSER[place](figure(beyond, 1, 1)));
  }
  const odd = evenness?.odd;
  if (odd) {
    const area = grid.areaOf(odd.left, odd.top, odd.right, odd.bottom);
    add('dense', area, say`${figure(odd.times, 1, 1)} times as dense as the load around it`);
  }
  for (const { side, columns } of endWalls) {
    const [from, to] = side === 'left' ? [0, columns] : [grid.columns - columns, grid.columns];
    add('end-wall', grid.areaOf(from, 0, to, grid.rows), say`filled up to the roof: machinery, or a false wall`);
  }
  if (evenness) {
    const even = Math.round(evenness.homogeneity * 100);
    const area = grid.areaOf(evenness.left, evenness.top, evenness.right, evenness.bottom);
    add(
      'load',
      area,
      packages === null
        ? say`load, ${even} % even`
        : say`load, ${even} % even, ${packages.columns} x ${packages.rows} packages in sight`,
    );
  } else if (content?.kind === 'dunnage') {
    add(
      'dunnage',
      grid.areaOf(content.from, Math.max(0, content.floorRow - LOW_ROWS), content.to, content.floorRow),
      say`low and light: dunnage`,
    );
  }
  return regions;
}

export function boxOf({ left, top, right, bottom }: PixelArea, { width, height }: GreyImage): Region['box'] {
  return [left / width, top / height, (right - left) / width, (bottom - top) / height];
}
