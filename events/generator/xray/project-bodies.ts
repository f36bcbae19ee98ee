import type { ScannerModel } from './scanner-model.ts';
import type { Body } from './scene.ts';

/**
 * Attenuation at the beam's effective energy along the parallel ray of each pixel, rows from the top: the sum over bodies
 * of mass a square metre times mass attenuation, weighted by how much of the pixel a body covers.
 */
export function projectBodies(
  bodies: readonly Body[],
  width: number,
  height: number,
  scanner: Pick<ScannerModel, 'pixelPitchMm' | 'airBeside' | 'deck'>,
): Float32Array {
  const pitch = scanner.pixelPitchMm / 1000;
  const sums = new Float32Array(width * height);
  for (const { left, right, bottom, top, coefficient, massAt } of bodies) {
    const firstX = Math.max(0, Math.floor((left + scanner.airBeside) / pitch));
    const lastX = Math.min(width - 1, Math.ceil((right + scanner.airBeside) / pitch));
    const yOf = (metres: number) => height - (metres + scanner.deck) / pitch;
    const firstY = Math.max(0, Math.floor(yOf(top)));
    const lastY = Math.min(height - 1, Math.ceil(yOf(bottom)));
    for (let y = firstY; y <= lastY; y++) {
      const overlapY = Math.min(y + 1, yOf(bottom)) - Math.max(y, yOf(top));
      if (overlapY <= 0) continue;
      const metresUp = Math.min(top, Math.max(bottom, (height - y - 0.5) * pitch - scanner.deck));
      for (let x = firstX; x <= lastX; x++) {
        const from = x * pitch - scanner.airBeside;
        const overlapX = Math.min(from + pitch, right) - Math.max(from, left);
        if (overlapX <= 0) continue;
        const metresAlong = Math.min(right, Math.max(left, from + pitch / 2));
        const mass = massAt(metresAlong, metresUp) * overlapY * (overlapX / pitch);
        sums[y * width + x] = (sums[y * width + x] ?? 0) + coefficient * mass;
      }
    }
  }
  return sums;
}
