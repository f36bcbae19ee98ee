/** More directories than any scanner writes; a chain that loops ends before. */
const MOST_DIRECTORIES = 64;
const MOST_ENTRIES = 1024;
/** Bytes of one value by type: none, BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL, FLOAT, DOUBLE, IFD; BigTIFF's from 16. */
const SIZES: Record<number, number> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4 },
  ...{ 16: 8, 17: 8, 18: 8 },
};

interface Entry {
  type: number;
  count: number;
  at: number;
}

/** One image file directory. Values are read when asked for; one that lies outside the file counts as absent. */
export class TiffDirectory {
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #entries: ReadonlyMap<number, Entry>;

  constructor(view: DataView, little: boolean, entries: ReadonlyMap<number, Entry>) {
    this.#view = view;
    this.#little = little;
    this.#entries = entries;
  }

  number(tag: number): number | null {
    return this.numbers(tag, 1)[0] ?? null;
  }

  /** The first `most` of a tag's values: whole numbers, or the quotients of rationals. */
  numbers(tag: number, most: number): number[] {
    const entry = this.#entries.get(tag);
    if (entry === undefined) return [];
    const size = SIZES[entry.type] ?? 0;
    const count = Math.min(most, entry.count);
    return Array.from({ length: count }, (_, index) => this.#value(entry.type, entry.at + index * size));
  }

  text(tag: number, most = 65_536): string | null {
    const bytes = this.bytes(tag, most);
    if (bytes === null) return null;
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  }

  /** The first `most` bytes of a tag of single bytes. */
  bytes(tag: number, most: number): Uint8Array | null {
    const entry = this.#entries.get(tag);
    if (entry === undefined || SIZES[entry.type] !== 1) return null;
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + entry.at, Math.min(most, entry.count));
  }

  count(tag: number): number {
    return this.#entries.get(tag)?.count ?? 0;
  }

  #value(type: number, at: number): number {
    const [view, little] = [this.#view, this.#little];
    switch (type) {
      case 1:
      case 2:
      case 7:
        return view.getUint8(at);
      case 6:
        return view.getInt8(at);
      case 3:
        return view.getUint16(at, little);
      case 8:
        return view.getInt16(at, little);
      case 5:
        return view.getUint32(at, little) / view.getUint32(at + 4, little);
      case 10:
        return view.getInt32(at, little) / view.getInt32(at + 4, little);
      case 9:
        return view.getInt32(at, little);
      case 11:
        return view.getFloat32(at, little);
      case 12:
        return view.getFloat64(at, little);
      case 16:
      case 17:
      case 18:
        return Number(view.getBigUint64(at, little));
      default:
        return view.getUint32(at, little);
    }
  }
}

/**
 * The image file directories of a TIFF or BigTIFF, either way round. Of a chain that is broken, loops or has no end, those
 * before that. Empty where the bytes are no TIFF or the first directory is out of reach.
 */
export function tiffDirectories(bytes: Uint8Array): { directories: TiffDirectory[]; little: boolean; whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const directories: TiffDirectory[] = [];
  if (bytes.length < 16) return { directories, little, whole: false };
  const big = view.getUint16(2, little) === 43;
  const seen = new Set<number>();
  let at = big ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
  while (at !== 0 && directories.length < MOST_DIRECTORIES) {
    const next = seen.has(at) ? null : readDirectory(view, at, little, big);
    if (next === null) return { directories, little, whole: false };
    seen.add(at);
    directories.push(new TiffDirectory(view, little, next.entries));
    at = next.following;
  }
  return { directories, little, whole: at === 0 };
}

function readDirectory(view: DataView, at: number, little: boolean, big: boolean) {
  const [countBytes, entryBytes, inline] = big ? [8, 20, 8] : [2, 12, 4];
  if (at + countBytes > view.byteLength) return null;
  const count = big ? Number(view.getBigUint64(at, little)) : view.getUint16(at, little);
  const end = at + countBytes + count * entryBytes;
  if (count === 0 || count > MOST_ENTRIES || end > view.byteLength) return null;
  const entries = new Map<number, Entry>();
  for (let entry = at + countBytes; entry < end; entry += entryBytes) {
    const type = view.getUint16(entry + 2, little);
    const values = big ? Number(view.getBigUint64(entry + 4, little)) : view.getUint32(entry + 4, little);
    const length = values * (SIZES[type] ?? 0);
    const field = entry + (big ? 12 : 8);
    const place =
      length <= inline ? field : big ? Number(view.getBigUint64(field, little)) : view.getUint32(field, little);
    const tag = view.getUint16(entry, little);
    if (length > 0 && place + length <= view.byteLength && !entries.has(tag)) {
      entries.set(tag, { type, count: values, at: place });
    }
  }
  const following =
    end + inline > view.byteLength ? 0 : big ? Number(view.getBigUint64(end, little)) : view.getUint32(end, little);
  return { entries, following };
}
