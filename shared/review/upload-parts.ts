/** Of a file so much is sent at once; the last part may be smaller. S3 takes no less than 5 MB and no more than 10,000 parts. */
export const PART_BYTES = 8 * 1024 * 1024;

/** In how many parts a file is sent. */
export function partsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PART_BYTES));
}
