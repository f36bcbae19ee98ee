import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** So much of a file is in memory at once. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** SHA-256 of a file of any size, 64 hexadecimal digits; `progress` is told how many bytes are done. */
export async function fileHash(file: Blob, progress: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  // What fits is hashed by the browser itself, which is many times quicker.
  if (file.size <= PIECE_BYTES * 16) {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    progress(file.size);
    return bytesToHex(new Uint8Array(digest));
  }
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer()));
    progress(Math.min(at + PIECE_BYTES, file.size));
  }
  return bytesToHex(hash.digest());
}
