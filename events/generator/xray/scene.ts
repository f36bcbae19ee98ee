/**
 * A scene seen from the side by horizontal rays: x along the container, y upward from the deck that it stands on, both in
 * metres. Each body gives the mass that a ray through (x, y) crosses.
 */
export interface Body {
  left: number;
  right: number;
  bottom: number;
  top: number;
  /** Mass attenuation coefficient in m2/kg. */
  coefficient: number;
  /** Mass a square metre along the ray, kg/m2, for points inside the bounds above. */
  massAt(x: number, y: number): number;
}

/**
 * Mass attenuation near 2 MeV, the effective energy of a 6 MV inspection beam, in m2/kg (NIST XCOM, rounded): photons
 * scatter by electrons there, so light materials lie close together and steel a little lower.
 */
export const COEFFICIENTS = { organic: 0.0049, wood: 0.0048, mineral: 0.0044, steel: 0.00425, plastic: 0.005 };

/** A solid of one thickness along the ray. */
export function slab(
  [left, bottom, width, height]: [number, number, number, number],
  kgPerM2: number,
  coefficient: number,
): Body {
  return { left, right: left + width, bottom, top: bottom + height, coefficient, massAt: () => kgPerM2 };
}

/** Mass of bodies in kg: their mass along the rays, summed over a fine grid. */
export function massOf(bodies: readonly Body[]): number {
  const STEP = 0.01;
  let mass = 0;
  for (const body of bodies) {
    const across = Math.max(1, Math.round((body.right - body.left) / STEP));
    const up = Math.max(1, Math.round((body.top - body.bottom) / STEP));
    const dx = (body.right - body.left) / across;
    const dy = (body.top - body.bottom) / up;
    for (let column = 0; column < across; column++) {
      for (let row = 0; row < up; row++) {
        mass += body.massAt(body.left + (column + 0.5) * dx, body.bottom + (row + 0.5) * dy) * dx * dy;
      }
    }
  }
  return mass;
}

/** The same bodies made denser or lighter, so that together they weigh `kg`. */
export function weighing(bodies: readonly Body[], kg: number): Body[] {
  const factor = kg / massOf(bodies);
  return bodies.map((body) => ({ ...body, massAt: (x, y) => factor * body.massAt(x, y) }));
}
