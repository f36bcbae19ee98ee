import { type Body, massOf } from './scene.ts';

/** A body whose mass is known without summing it over a grid. */
export interface Solid extends Body {
  kg: number;
}

export type Rectangle = [left: number, bottom: number, width: number, height: number];

/** A block of one mass a square metre along the ray. */
export function block([left, bottom, width, height]: Rectangle, kgPerM2: number, coefficient: number): Solid {
  const massAt = () => kgPerM2;
  return { left, right: left + width, bottom, top: bottom + height, coefficient, massAt, kg: kgPerM2 * width * height };
}

/** A cylinder whose axis lies along the ray: a reel, a coil, a wheel; `hole` is the share of its radius that is empty. */
export function disc([x, y]: [number, number], radius: number, kgPerM2: number, coefficient: number, hole = 0): Solid {
  const inside = (atX: number, atY: number) => {
    const distance = Math.hypot(atX - x, atY - y) / radius;
    return distance <= 1 && distance >= hole;
  };
  return {
    ...{ left: x - radius, right: x + radius, bottom: y - radius, top: y + radius, coefficient },
    massAt: (atX, atY) => (inside(atX, atY) ? kgPerM2 : 0),
    kg: kgPerM2 * Math.PI * radius ** 2 * (1 - hole ** 2),
  };
}

export function kgOf(bodies: readonly (Body | Solid)[]): number {
  return bodies.reduce((sum, body) => sum + ('kg' in body ? body.kg : massOf([body])), 0);
}

/** The same bodies made denser or lighter, so that together they weigh `kg`. */
export function scaledTo(bodies: readonly (Body | Solid)[], kg: number): Body[] {
  const factor = kg / kgOf(bodies);
  return bodies.map(({ left, right, bottom, top, coefficient, massAt }) => {
    return { left, right, bottom, top, coefficient, massAt: (x, y) => factor * massAt(x, y) };
  });
}
