import { exifInstant, type FileMetadata, programName } from '../../shared/documents/file-metadata.ts';

const SOFTWARE = 0x0131;
const DATE_TIME = 0x0132;
const EXIF_FOLDER = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const TEXT = 2;
const MOST_ENTRIES = 200;

/**
 * The program and the dates in the EXIF block of a picture (TIFF 6.0 folders, EXIF 2.3 tags); null where it has neither. A
 * block that is cut off or leads nowhere gives what can be read of it.
 */
export function exifMetadata(block: Uint8Array): FileMetadata | null {
  const start = new TextDecoder('latin1').decode(block.subarray(0, 4)) === 'Exif' ? 6 : 0;
  if (block.byteLength < start + 8) return null;
  const view = new DataView(block.buffer, block.byteOffset + start, block.byteLength - start);
  const littleEndian = view.getUint16(0) === 0x4949;
  const main = entriesAt(view, view.getUint32(4, littleEndian), littleEndian);
  const more = entriesAt(view, main.numbers.get(EXIF_FOLDER) ?? 0, littleEndian);
  const producer = programName(main.texts.get(SOFTWARE));
  const modifiedAt = exifInstant(main.texts.get(DATE_TIME) ?? '');
  const createdAt = exifInstant(more.texts.get(DATE_TIME_ORIGINAL) ?? '');
  if (producer === null && modifiedAt === null && createdAt === null) return null;
  return { producer, creator: null, createdAt, modifiedAt, saves: 1 };
}

interface Entries {
  texts: Map<number, string>;
  numbers: Map<number, number>;
}

function entriesAt(view: DataView, at: number, littleEndian: boolean): Entries {
  const entries: Entries = { texts: new Map(), numbers: new Map() };
  if (at < 8 || at + 2 > view.byteLength) return entries;
  const count = Math.min(view.getUint16(at, littleEndian), MOST_ENTRIES);
  for (let entry = at + 2; entry < at + 2 + 12 * count && entry + 12 <= view.byteLength; entry += 12) {
    const tag = view.getUint16(entry, littleEndian);
    const length = view.getUint32(entry + 4, littleEndian);
    const value = view.getUint32(entry + 8, littleEndian);
    entries.numbers.set(tag, value);
    const place = length <= 4 ? entry + 8 : value;
    if (view.getUint16(entry + 2, littleEndian) !== TEXT || length > 256 || place + length > view.byteLength) continue;
    const bytes = new Uint8Array(view.buffer, view.byteOffset + place, length);
    entries.texts.set(tag, new TextDecoder('latin1').decode(bytes).replace(/\0.*$/s, ''));
  }
  return entries;
}
