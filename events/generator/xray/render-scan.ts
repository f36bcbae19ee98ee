import type { GreyImage } from '../../../shared/scans/grey-image.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';
import { type BeamModel, transmissionTable } from './beam-model.ts';
import type { Scene } from './compose-scene.ts';
import { projectBodies } from './project-bodies.ts';

/** What the deck lets through: scatter, no more. */
const DECK_TRANSMISSION = 0.0004;
/** Fall of the beam from its middle to its edges that the flat field left over. */
const PROFILE = 0.05;
const SCATTER_METRES = 0.25;
/** Points along a scan between which the drift of the dose runs straight. */
const DRIFT_POINTS = 6;

/**
 * Takes the picture: hardening transmission along parallel rays, scatter spread along the scan, the beam's vertical profile, drift of
 * the dose, jitter from pulse to pulse, the detectors' own spread (the same in every scan of one machine), photon noise and
 * the noise of the electronics. Left out: magnification, crosstalk between detectors, afterglow. Every exposure draws its
 * noise from `random`, so two of one scene differ as two of one container do.
 */
export function renderScan(scene: Scene, scanner: BeamModel, random: SeededRandom): GreyImage {
  const pitch = scanner.pixelPitchMm / 1000;
  const width = Math.round((scene.length + 2 * scanner.airBeside) / pitch);
  const height = Math.round((scanner.deck + scene.height + scanner.airAbove) / pitch);
  const light = projectBodies(scene.bodies, width, height, scanner);
  const transmission = transmissionTable(scanner);
  const deckFrom = height - Math.round(scanner.deck / pitch);
  for (let index = 0; index < light.length; index++) {
    light[index] = index >= deckFrom * width ? DECK_TRANSMISSION : transmission(light[index] ?? 0);
  }
  const scattered = scatterByColumn(light, width, height, scanner);
  const dose = doseByColumn(width, scanner, random);
  const beam = beamByRow(height, scanner);
  const pixels = new Uint16Array(width * height);
  const range = scanner.airLevel - scanner.darkLevel;
  const perPhoton = range / scanner.photons;
  const noise = gaussian(random);
  for (let y = 0; y < height; y++) {
    const row = (beam[y] ?? 1) * scanner.photons;
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const photons = row * (dose[x] ?? 1) * ((light[index] ?? 0) + (scattered[x] ?? 0));
      const spread = Math.sqrt(photons * perPhoton ** 2 + scanner.electronicNoise ** 2);
      const value = scanner.darkLevel + photons * perPhoton + spread * noise();
      pixels[index] = value < 0 ? 0 : value > 65_535 ? 65_535 : Math.round(value);
    }
  }
  return { width, height, pixels };
}

/** Light that went astray in the cargo comes out over half a metre to both sides: no edge of the cargo shows in it. */
function scatterByColumn(light: Float32Array, width: number, height: number, scanner: BeamModel): Float64Array {
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (light[y * width + x] ?? 0);
  }
  const half = Math.round(SCATTER_METRES / (scanner.pixelPitchMm / 1000));
  // Twice a running mean: a triangle, without the edges of one.
  return runningMean(runningMean(sums, half), half).map((sum) => (scanner.scatter * sum) / height);
}

function runningMean(values: Float64Array, half: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
  return values.map((_, index) => {
    const from = Math.max(0, index - half);
    const to = Math.min(values.length, index + half + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

function doseByColumn(width: number, scanner: BeamModel, random: SeededRandom): Float64Array {
  const level = 1 + scanner.levelSpread * random.normal();
  const points = Array.from({ length: DRIFT_POINTS + 1 }, () => scanner.driftSpread * random.normal());
  return Float64Array.from({ length: width }, (_, x) => {
    const place = (x / width) * DRIFT_POINTS;
    const index = Math.floor(place);
    const [from = 0, to = 0] = points.slice(index, index + 2);
    return level * (1 + from + (to - from) * (place - index) + scanner.pulseSpread * random.normal());
  });
}

function beamByRow(height: number, scanner: BeamModel): Float64Array {
  const detectors = seededRandom(`detectors of ${scanner.id}`);
  return Float64Array.from({ length: height }, (_, y) => {
    return (1 - PROFILE * ((2 * y) / height - 1) ** 2) * (1 + scanner.detectorSpread * detectors.normal());
  });
}

/** Standard normal numbers, both of each pair that the polar form gives. */
function gaussian(random: SeededRandom): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const a = 2 * random.uniform() - 1;
      const b = 2 * random.uniform() - 1;
      const square = a * a + b * b;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = b * factor;
      return a * factor;
    }
  };
}
