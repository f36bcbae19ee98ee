import type { ChosenLook } from '../draw/picture-look.ts';

export const COLOURS = [
  'grey',
  'inferno',
  'viridis',
  'steps',
  'material',
] as const satisfies readonly ChosenLook['colours'][];

/** The colours after these, `material` only where the picture has a second energy. */
export function nextColours(now: ChosenLook['colours'], material: boolean): ChosenLook['colours'] {
  const all = COLOURS.filter((one) => material || one !== 'material');
  return all[(all.indexOf(now) + 1) % all.length] ?? 'grey';
}
