/** Kilograms in a cubic metre of goods as they are packed and measured for shipment: with air, packages and pallets. */
interface PackedDensity {
  low: number;
  high: number;
}

/** No goods are denser: gold is 19,300, and nothing travels as a solid block. */
export const DENSEST_KG_PER_M3 = 12_000;
/** No goods are lighter: foamed plastics are at about ten. */
export const LIGHTEST_KG_PER_M3 = 4;

/**
 * By chapter, and where a heading is much unlike its chapter by heading: generous bounds from general knowledge of stowage
 * factors. What lies outside was mistyped or is other goods.
 */
const PACKED: Readonly<Record<string, PackedDensity>> = Object.fromEntries(
  `01-01 30 700; 02-03 250 1200; 04-04 200 1400; 05-05 20 1100; 06-06 30 600; 07-08 120 950; 09-09 100 900; 10-12 200 1000
  13-14 80 1200; 15-15 400 1200; 16-22 150 1500; 23-24 120 900; 25-26 400 3500; 27-27 300 1600; 28-29 200 3500
  30-30 40 1200; 31-31 500 1700; 32-38 120 2500; 39-39 15 1500; 40-40 60 1500; 41-43 60 1100; 44-44 120 1300; 45-46 20 500
  47-49 120 1300; 50-63 40 1000; 64-67 30 600; 68-69 200 3000; 70-70 100 2800; 71-71 200 12000; 72-72 300 8500
  73-73 60 8000; 74-81 100 12000; 82-83 100 4500; 84-85 40 5500; 86-86 40 5500; 87-87 40 3500; 88-89 15 3000
  90-92 25 3000; 93-93 100 7000; 94-96 20 1200; 97-97 20 3000`
    .split(/[;\n]/)
    .flatMap((entry) => {
      const [chapters = '', low = '', high = ''] = entry.trim().split(' ');
      const [from, to] = chapters.split('-').map(Number);
      return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, at) => [
        String((from ?? 0) + at).padStart(2, '0'),
        { low: Number(low), high: Number(high) },
      ]);
    }),
);
const BY_HEADING: Readonly<Record<string, PackedDensity>> = {
  '3903': { low: 10, high: 1200 },
  '3921': { low: 8, high: 1500 },
  '3923': { low: 10, high: 800 },
  '4011': { low: 60, high: 400 },
  '4401': { low: 150, high: 900 },
  '4402': { low: 100, high: 700 },
  '6806': { low: 15, high: 1500 },
  '6815': { low: 40, high: 3000 },
  '7019': { low: 15, high: 2500 },
  '7612': { low: 20, high: 900 },
  '7615': { low: 30, high: 900 },
  '9401': { low: 25, high: 500 },
  '9403': { low: 40, high: 1100 },
  '9404': { low: 10, high: 350 },
  '9503': { low: 20, high: 600 },
};

/** The bounds of a code of goods, by its heading, else its chapter; null for one of neither. */
export function packedDensity(hsDigits: string): PackedDensity | null {
  return BY_HEADING[hsDigits.slice(0, 4)] ?? PACKED[hsDigits.slice(0, 2)] ?? null;
}
