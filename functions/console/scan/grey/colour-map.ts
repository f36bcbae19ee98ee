export type ColourMap = 'grey' | 'inferno' | 'viridis' | 'steps';

type Lightness = readonly [share: number, hue: number, chroma: number];

/**
 * Hue in degrees and chroma of OKLab at some places between dark and bright. Lightness itself rises evenly in all maps, so
 * that an order of values is an order of brightness, in print and for who sees no colours. After the ideas of the maps of
 * these names; OKLab by Björn Ottosson (2020).
 */
const PATHS: Record<Exclude<ColourMap, 'grey'>, readonly Lightness[]> = {
  inferno: [
    [0, 300, 0],
    [0.3, 320, 0.15],
    [0.5, 10, 0.19],
    [0.7, 45, 0.17],
    [0.9, 85, 0.14],
    [1, 105, 0.06],
  ],
  viridis: [
    [0, 310, 0.02],
    [0.2, 300, 0.13],
    [0.45, 240, 0.1],
    [0.7, 170, 0.13],
    [1, 110, 0.19],
  ],
  steps: [
    [0, 260, 0.02],
    [1, 260, 0.02],
  ],
};

/** Bands of `steps`: attenuation that changes little is told apart by the edge of a band. */
const BANDS = 12;

/** Colours of 256 greys, dark to bright, as bytes of red, green, blue and opacity. */
export function colourTable(map: ColourMap): Uint8Array {
  const table = new Uint8Array(256 * 4);
  for (let index = 0; index < 256; index++) {
    const grey = index / 255;
    table.set([...(map === 'grey' ? [index, index, index] : colourAt(map, grey)), 255], index * 4);
  }
  return table;
}

function colourAt(map: Exclude<ColourMap, 'grey'>, grey: number): [number, number, number] {
  if (map === 'steps') {
    const band = Math.min(BANDS - 1, Math.floor(grey * BANDS));
    const hue = 300 - (band / (BANDS - 1)) * 220;
    return oklchToRgb(0.08 + 0.88 * ((band + 0.5) / BANDS), 0.09, hue);
  }
  const path = PATHS[map];
  const above = path.findIndex(([share]) => share >= grey);
  const [toShare, toHue, toChroma] = path[Math.max(1, above)] ?? [1, 0, 0];
  const [fromShare, fromHue, fromChroma] = path[Math.max(1, above) - 1] ?? [0, 0, 0];
  const part = (grey - fromShare) / (toShare - fromShare);
  const turn = ((((toHue - fromHue) % 360) + 540) % 360) - 180;
  return oklchToRgb(0.05 + 0.93 * grey, fromChroma + part * (toChroma - fromChroma), fromHue + part * turn);
}

/** A colour of OKLCh as bytes of sRGB; where that has no such colour, the nearest of less chroma. */
export function oklchToRgb(lightness: number, chroma: number, hue: number): [number, number, number] {
  for (let share = 1; ; share -= 0.05) {
    const c = Math.max(0, share) * chroma;
    const [a, b] = [c * Math.cos((hue * Math.PI) / 180), c * Math.sin((hue * Math.PI) / 180)];
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const linear = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ] as const;
    if (share > 0 && linear.some((value) => value < -0.001 || value > 1.001)) continue;
    return [byteOf(linear[0]), byteOf(linear[1]), byteOf(linear[2])];
  }
}

function byteOf(linear: number): number {
  const within = Math.max(0, Math.min(1, linear));
  return Math.round(255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055));
}
