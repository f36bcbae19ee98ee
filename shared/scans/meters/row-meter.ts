/** Looks at an image row by row while it is decoded, from the top, every row once, and keeps only what it is after. */
export interface RowMeter<R> {
  /** `samples` holds the row's pixels, and something else once this returns: a meter copies what it wants to keep. */
  row(y: number, samples: Uint16Array): void;
  /** Asked for once, after the last row. */
  result(): R;
}
