const UNITS = 1000;
const ASCENT = 800;
const DESCENT = -200;
const BOX_HEIGHT = 700;
const SIDE = 40;

/**
 * A TrueType font of our own whose every glyph is a filled box, as wide as asked for, in thousandths of the type's size:
 * enough to be seen on a page, and nobody's design. Glyph 0 is the missing one. It has no table of characters, as the
 * subsets that programs embed have none.
 */
export function boxFont(widths: readonly number[]): Buffer {
  const advances = [500, ...widths];
  const glyphs = advances.map(boxGlyph);
  const ends: number[] = [0];
  for (const glyph of glyphs) ends.push((ends.at(-1) ?? 0) + glyph.length);
  const widest = Math.max(...advances);
  const head = numbers(
    [32, 0x00010000],
    [32, 0x00010000],
    [32, 0],
    [32, 0x5f0f3cf5],
    [16, 3],
    [16, UNITS],
    ...[0, 0, 0, 0].map((zero): [32, number] => [32, zero]),
    [16, 0],
    [16, 0],
    [16, widest],
    [16, BOX_HEIGHT],
    [16, 0],
    [16, 8],
    [16, 2],
    [16, 1],
    [16, 0],
  );
  const hhea = numbers(
    [32, 0x00010000],
    [16, ASCENT],
    [16, DESCENT],
    [16, 0],
    [16, widest],
    ...Array.from({ length: 11 }, (): [16, number] => [16, 0]),
    [16, 0],
    [16, advances.length],
  );
  const maxp = numbers(
    [32, 0x00010000],
    [16, advances.length],
    [16, 4],
    [16, 1],
    ...[0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map((each): [16, number] => [16, each]),
  );
  const hmtx = numbers(
    ...advances.flatMap((advance): [16, number][] => [
      [16, advance],
      [16, SIDE],
    ]),
  );
  const loca = numbers(...ends.map((end): [32, number] => [32, end]));
  return sfnt({ glyf: Buffer.concat(glyphs), head, hhea, hmtx, loca, maxp });
}

/** Four corners, each on the outline, given as steps from the one before. */
function boxGlyph(advance: number): Buffer {
  const width = advance - 2 * SIDE;
  return numbers(
    ...[1, SIDE, 0, SIDE + width, BOX_HEIGHT, 3, 0].map((each): [16, number] => [16, each]),
    ...[1, 1, 1, 1].map((flag): [8, number] => [8, flag]),
    ...[SIDE, 0, width, 0].map((x): [16, number] => [16, x]),
    ...[0, BOX_HEIGHT, 0, -BOX_HEIGHT].map((y): [16, number] => [16, y]),
    [16, 0],
  );
}

function sfnt(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables);
  let offset = 12 + entries.length * 16;
  const directory = entries.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), numbers([32, 0], [32, offset], [32, table.length])]);
    offset += Math.ceil(table.length / 4) * 4;
    return entry;
  });
  const bodies = entries.map(([, table]) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]));
  const start = numbers([32, 0x00010000], [16, entries.length], [16, 64], [16, 2], [16, entries.length * 16 - 64]);
  return Buffer.concat([start, ...directory, ...bodies]);
}

/** Big-endian, each with its length in bits. */
function numbers(...given: readonly (readonly [bits: 8 | 16 | 32, value: number])[]): Buffer {
  return Buffer.concat(
    given.map(([bits, value]) => {
      const bytes = Buffer.alloc(bits / 8);
      if (bits === 32) bytes.writeUInt32BE(value);
      else if (bits === 16) bytes.writeUInt16BE(value & 0xffff);
      else bytes.writeUInt8(value);
      return bytes;
    }),
  );
}
