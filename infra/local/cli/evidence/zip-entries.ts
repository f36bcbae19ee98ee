import type { FileHandle } from 'node:fs/promises';

/** One file in a ZIP, as its directory lists it. */
export interface ZipEntry {
  name: string;
  deflated: boolean;
  bytes: number;
  packedBytes: number;
  /** Where its packed content begins in the ZIP. */
  at: number;
}

/** The ZIP is none, is cut off, or holds what its directory does not show. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  readonly code = 'zip.broken';
}

const END_BYTES = 22;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 65_535;
const HAS_DESCRIPTOR = 0x8;

/**
 * The entries of a ZIP by its directory, as every other program reads it. Refused is what could show one program other files
 * than another: entries that overlap, or bytes between them that belong to none. Source: PKWARE's APPNOTE 6.3. Larger
 * than 4 GB (ZIP64) it is not read.
 */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const end = await read(file, Math.max(0, size - END_BYTES), Math.min(END_BYTES, size));
  // Nothing follows the directory's end: a comment could hold another end.
  if (end.length < END_BYTES || end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0)
    throw new ZipError('it has no directory at its end');
  const count = end.readUInt16LE(10);
  const directoryBytes = end.readUInt32LE(12);
  const directoryAt = end.readUInt32LE(16);
  if (count > MOST_ENTRIES || directoryAt + directoryBytes + END_BYTES !== size)
    throw new ZipError('its directory is not where its end says');
  const directory = await read(file, directoryAt, directoryBytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  let expected = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw new ZipError('its directory is broken');
    const nameBytes = directory.readUInt16LE(at + 28);
    const name = directory.subarray(at + 46, at + 46 + nameBytes).toString('utf8');
    const localAt = directory.readUInt32LE(at + 42);
    const method = directory.readUInt16LE(at + 10);
    if (localAt !== expected) throw new ZipError(`${name} does not lie where the file before it ends`);
    if (method !== 0 && method !== 8) throw new ZipError(`${name} is packed in a way that is not read`);
    const packedBytes = directory.readUInt32LE(at + 20);
    const contentAt = await contentOf(file, localAt, name);
    entries.push({ name, deflated: method === 8, bytes: directory.readUInt32LE(at + 24), packedBytes, at: contentAt });
    const described = (directory.readUInt16LE(at + 8) & HAS_DESCRIPTOR) !== 0;
    expected = contentAt + packedBytes + (described ? 16 : 0);
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length || expected !== directoryAt)
    throw new ZipError('it holds bytes that its directory does not show');
  return entries;
}

/** Where the content begins behind an entry's own header, which must name the same file. */
async function contentOf(file: FileHandle, at: number, name: string): Promise<number> {
  const header = await read(file, at, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw new ZipError(`${name} has no header`);
  const nameBytes = header.readUInt16LE(26);
  const own = await read(file, at + 30, nameBytes);
  if (own.toString('utf8') !== name) throw new ZipError(`${name} has another name in its own header`);
  return at + 30 + nameBytes + header.readUInt16LE(28);
}

async function read(file: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
  return buffer.subarray(0, bytesRead);
}
