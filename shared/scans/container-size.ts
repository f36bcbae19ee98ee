/** Outer lengths of freight containers in metres, by their nominal feet (ISO 668; 45 feet as built). */
const LENGTHS_M: Readonly<Record<number, number>> = { 20: 6.058, 30: 9.125, 40: 12.192, 45: 13.716 };
const ORDINARY_HEIGHT_M = 2.591;
const GREATER_HEIGHT_M = 2.896;

/** Length in metres and the heights that it may have, of which the paper may not say which. */
export function outerSizeOf(size: {
  lengthFt: number;
  high: boolean | null;
}): { lengthM: number; heightsM: number[] } | null {
  const lengthM = LENGTHS_M[size.lengthFt];
  if (lengthM === undefined) return null;
  const heightsM =
    size.high === null ? [ORDINARY_HEIGHT_M, GREATER_HEIGHT_M] : [size.high ? GREATER_HEIGHT_M : ORDINARY_HEIGHT_M];
  return { lengthM, heightsM };
}
