import sharp from 'sharp';

export interface BenchImage {
  width: number;
  height: number;
  /** Deflate with predictor is what scanners write most; the others show what decoding costs. */
  compression: 'deflate' | 'lzw' | 'none';
}

/** A container with cargo, air and photon noise, as a 16-bit TIFF in strips: what costs time is its noise, not what it shows. */
export async function benchTiff({ width, height, compression }: BenchImage): Promise<Buffer> {
  const pixels = new Uint16Array(width * height);
  let state = 1;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let y = 0; y < height; y++) {
    const inside = y > height * 0.1 && y < height * 0.85;
    for (let x = 0; x < width; x++) {
      const loaded = inside && x > width * 0.06 && x < width * 0.94;
      const cargo = loaded ? 0.2 + 1.6 * Math.abs(Math.sin(x / 300) * Math.cos(y / 200)) : 0;
      const level = 15_000 * Math.exp(-cargo);
      // Four uniform numbers are near enough to a normal one; 90,000 photons in air.
      const noise = (uniform() + uniform() + uniform() + uniform() - 2) * 1.73;
      pixels[y * width + x] = 230 + level + noise * Math.sqrt(level / 6);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 1 }, limitInputPixels: false })
    .toColourspace('grey16')
    .tiff({ compression, predictor: compression === 'none' ? 'none' : 'horizontal', xres: 0.1, yres: 0.1 })
    .toBuffer();
}
