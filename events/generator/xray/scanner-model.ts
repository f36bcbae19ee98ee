import type { GreyImage } from '../../../shared/scans/grey-image.ts';
import { seededRandom } from '../seeded-random.ts';
import { projectBodies } from './project-bodies.ts';
import type { Body } from './scene.ts';

/** A gantry with a 6 MV source and a line of detectors, its image before any contrast is set. */
export interface ScannerModel {
  pixelPitchMm: number;
  /** Metres of air to the left and right of the container and above it. */
  airBeside: number;
  airAbove: number;
  /** Metres of the vehicle's deck below the container: steel too thick to see through. */
  deck: number;
  /** Photons that one pixel counts in air. */
  photons: number;
  /** Values of the 14-bit converter, stored in 16 bits. */
  airLevel: number;
  darkLevel: number;
  electronicNoise: number;
}

export const GANTRY: ScannerModel = {
  pixelPitchMm: 8,
  airBeside: 0.45,
  airAbove: 0.4,
  deck: 0.22,
  photons: 90_000,
  airLevel: 15_200,
  darkLevel: 230,
  electronicNoise: 3,
};

/** What the deck lets through: scatter, no more. */
const DECK_TRANSMISSION = 0.0004;
/** Fall of the beam from its middle to its edges that the flat field left over. */
const PROFILE = 0.05;
const DETECTOR_SPREAD = 0.002;
const DOSE_SPREAD = 0.001;

/**
 * Computes an image: Beer-Lambert along parallel rays, then the beam's vertical profile, the spread of detectors and of
 * pulses, photon noise and the noise of the electronics. Left out: magnification, scatter and hardening of the beam.
 */
export function exposeScene(
  bodies: readonly Body[],
  container: { length: number; height: number },
  scanner: ScannerModel,
  seed: string,
): GreyImage {
  const random = seededRandom(seed);
  const pitch = scanner.pixelPitchMm / 1000;
  const width = Math.round((container.length + 2 * scanner.airBeside) / pitch);
  const height = Math.round((scanner.deck + container.height + scanner.airAbove) / pitch);
  const attenuation = projectBodies(bodies, width, height, scanner);
  const pixels = new Uint16Array(width * height);
  const dose = Float64Array.from({ length: width }, () => 1 + DOSE_SPREAD * random.normal());
  const deckFrom = height - Math.round(scanner.deck / pitch);
  for (let y = 0; y < height; y++) {
    const beam = (1 - PROFILE * ((2 * y) / height - 1) ** 2) * (1 + DETECTOR_SPREAD * random.normal());
    for (let x = 0; x < width; x++) {
      const through = y >= deckFrom ? DECK_TRANSMISSION : Math.exp(-(attenuation[y * width + x] ?? 0));
      const counted = random.poisson(scanner.photons * beam * (dose[x] ?? 1) * through) / scanner.photons;
      const value =
        scanner.darkLevel +
        (scanner.airLevel - scanner.darkLevel) * counted +
        scanner.electronicNoise * random.normal();
      pixels[y * width + x] = Math.min(65_535, Math.max(0, Math.round(value)));
    }
  }
  return { width, height, pixels };
}
