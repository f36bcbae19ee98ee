/** What an index file begins with; then its version, the checksum of the rest, and the rest. */
export const MAGIC = 'TWWL';
export const VERSION = 1;
