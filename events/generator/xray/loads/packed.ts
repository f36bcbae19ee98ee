import { COEFFICIENTS } from '../scene.ts';
import { block } from '../solid.ts';
import { ACROSS, pallet, rack, type Stow } from './stow.ts';

/** Cartons of one size from wall to wall, without pallets. */
export const looseCartons: Stow = ({ hold, height, random }) => {
  const size = [random.between(0.35, 0.6), random.between(0.28, 0.45)] as const;
  const columns = Math.floor((hold.end - hold.start) / size[0]);
  const rows = Math.max(1, Math.floor(height / size[1]));
  return rack({ left: hold.start, floor: hold.floor, columns, rows }, size, random, { kgPerM2: 160 * ACROSS });
};

/** Pallets of equal cartons, wrapped: the same number of layers on each. */
export const palletised: Stow = ({ hold, height, random }) => {
  const size = [0.4, random.between(0.22, 0.34)] as const;
  const rows = Math.max(1, Math.floor((height - 0.15) / size[1]));
  const bodies = [];
  for (let x = hold.start; x + 0.8 <= hold.end; x += 0.8 + random.between(0.03, 0.08)) {
    bodies.push(...pallet(x, hold.floor, 0.8));
    bodies.push(
      ...rack({ left: x, floor: hold.floor + 0.15, columns: 2, rows }, size, random, { kgPerM2: 190 * ACROSS }),
    );
  }
  return bodies;
};

/** Crated tiles, stone: low, heavy, on short pallets with room between. */
export const tiles: Stow = ({ hold, height, random }) => {
  const bodies = [];
  const top = Math.min(height, 0.95);
  for (let x = hold.start; x + 1.0 <= hold.end; x += 1.0 + random.between(0.08, 0.2)) {
    bodies.push(...pallet(x, hold.floor, 1));
    const rows = Math.max(1, Math.floor((top - 0.15) / 0.26));
    bodies.push(
      ...rack({ left: x + 0.03, floor: hold.floor + 0.15, columns: 2, rows }, [0.47, 0.26], random, {
        ...{ kgPerM2: 1500, coefficient: COEFFICIENTS.mineral, spread: 0.03 },
      }),
    );
  }
  return bodies;
};

/** Pressed bales of fibre, paper or rags, touching one another. */
export const bales: Stow = ({ hold, height, random }) => {
  const size = [random.between(1.0, 1.25), random.between(0.7, 0.8)] as const;
  const columns = Math.floor((hold.end - hold.start) / size[0]);
  const rows = Math.max(1, Math.floor(height / size[1]));
  return rack({ left: hold.start, floor: hold.floor, columns, rows }, size, random, {
    ...{ kgPerM2: 330 * ACROSS, spread: 0.08, gap: 0.02 },
  });
};

/** Grain, granulate, scrap poured in: an uneven top, the same all through. */
export const bulk: Stow = ({ hold, height, random }) => {
  const slope = random.between(-0.25, 0.25);
  const [wave, phase] = [random.between(1.5, 4), random.between(0, 6)];
  const surface = (x: number) =>
    hold.floor +
    height * (0.8 + slope * ((x - hold.start) / (hold.end - hold.start) - 0.5)) +
    0.06 * Math.sin(x * wave + phase);
  return [
    {
      ...{ left: hold.start, right: hold.end, bottom: hold.floor, top: hold.roof, coefficient: COEFFICIENTS.organic },
      massAt: (x, y) => (y < surface(x) ? 720 * ACROSS : 0),
    },
  ];
};

/** A few packages in a corner of the container. */
export const fewPackages: Stow = ({ hold, height, random }) => {
  const left = random.between(hold.start, Math.max(hold.start, hold.end - 1.6));
  const [width, tall] = [random.between(0.4, 0.6), random.between(0.35, Math.max(0.4, Math.min(0.6, height)))];
  const columns = 1 + Math.floor(random.uniform() * 3);
  const bodies = [];
  for (let column = 0; column < columns && left + (column + 1) * width < hold.end; column++) {
    const rows = 1 + Math.floor(random.uniform() * Math.max(1, Math.floor(height / tall)));
    bodies.push(
      ...rack({ left: left + column * width, floor: hold.floor, columns: 1, rows }, [width, tall], random, {
        kgPerM2: 220,
      }),
    );
  }
  return bodies;
};

/** A block of one thing: stone, a mould, an ingot, on timber. */
export const heavyBlock: Stow = ({ hold, height, random }) => {
  const width = random.between(0.8, 1.4);
  const left = random.between(hold.start, Math.max(hold.start, hold.end - width));
  const timber = block([left, hold.floor, width, 0.1], 300, COEFFICIENTS.wood);
  return [timber, block([left, hold.floor + 0.1, width, Math.min(height, 1.1)], 2500, COEFFICIENTS.mineral)];
};
