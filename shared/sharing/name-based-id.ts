import { createHash } from 'node:crypto';

/** Of this system's own: names that begin so are ours. */
const NAMESPACE = Buffer.from('6f1b0a52c3e94d5e9a77b1d3f05c2e48', 'hex');

/** A UUID of version 5 (RFC 9562): the same name has the same id wherever and whenever it is made. */
export function nameBasedId(...name: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
