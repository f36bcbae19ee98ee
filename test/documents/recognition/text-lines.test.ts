import { describe, expect, it } from 'vitest';
import { cutLine, findTextLines, type GreyImage } from '../../../shared/documents/recognition/text-lines.ts';

interface Bar {
  x: number;
  y: number;
  length: number;
  height: number;
  angle: number;
  value?: number;
}

/** Whether a point lies in a rotated rectangle, and how far from its middle, along and across. */
function placeIn({ x, y, length, height, angle }: Bar, px: number, py: number) {
  const [dx, dy] = [px - x, py - y];
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const across = dy * Math.cos(angle) - dx * Math.sin(angle);
  return { inside: Math.abs(along) <= length / 2 && Math.abs(across) <= height / 2, along, across };
}

/** A map of text probability that shows bars as the network shows lines: their core, sure of itself. */
function mapOf(width: number, height: number, bars: readonly Bar[]) {
  const data = new Float32Array(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const [x, y] = [(at % width) + 0.5, Math.floor(at / width) + 0.5];
    for (const bar of bars) if (placeIn(bar, x, y).inside) data[at] = bar.value ?? 0.9;
  }
  return { data, width, height };
}

describe('finding lines in the map of the network', () => {
  it('finds each line where it is, grown from its core to its letters, from the top down', () => {
    const bars = [
      { x: 150, y: 80, length: 200, height: 8, angle: 0 },
      { x: 100, y: 30, length: 120, height: 8, angle: 0 },
    ];
    const lines = findTextLines(mapOf(320, 128, bars), 1, 1, 100);
    expect(lines.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [100, 30],
      [150, 80],
    ]);
    for (const [index, line] of lines.entries()) {
      expect(line.angle).toBeCloseTo(0, 2);
      expect(line.height).toBeGreaterThan(14);
      expect(line.height).toBeLessThan(24);
      expect(line.length).toBeGreaterThan([120, 200][index] ?? 0);
    }
  });

  it.each([-3, -1, 1.5, 6])('finds a line turned by %d degrees, and its slope', (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [line, ...others] = findTextLines(
      mapOf(400, 160, [{ x: 200, y: 80, length: 300, height: 8, angle }]),
      1,
      1,
      9,
    );
    expect(others).toEqual([]);
    expect(line?.angle).toBeCloseTo(angle, 2);
    expect(line?.x).toBeCloseTo(200, 0);
    expect(line?.y).toBeCloseTo(80, 0);
  });

  it('gives places in pixels of the page, which may be larger than the map', () => {
    const [line] = findTextLines(mapOf(320, 64, [{ x: 160, y: 32, length: 200, height: 8, angle: 0 }]), 3, 3, 9);
    expect([line?.x, line?.y].map((value) => Math.round(value ?? 0))).toEqual([480, 96]);
  });

  it('leaves out specks, and regions of which the network is not sure', () => {
    const bars = [
      { x: 20, y: 20, length: 2, height: 2, angle: 0 },
      { x: 150, y: 60, length: 200, height: 8, angle: 0, value: 0.4 },
    ];
    expect(findTextLines(mapOf(320, 96, bars), 1, 1, 9)).toEqual([]);
  });

  it('stops at the most lines asked for, and takes a map that is text all over', () => {
    const rows = Array.from({ length: 10 }, (_, row) => ({ x: 80, y: 8 + row * 16, length: 120, height: 6, angle: 0 }));
    expect(findTextLines(mapOf(160, 160, rows), 1, 1, 4)).toHaveLength(4);
    expect(
      findTextLines(mapOf(640, 640, [{ x: 320, y: 320, length: 700, height: 700, angle: 0 }]), 1, 1, 9),
    ).toHaveLength(1);
  });
});

it('cuts a slanted line out upright, scaled to the height asked for', () => {
  const line = { x: 200, y: 80, length: 240, height: 24, angle: 0.05 };
  const [width, height] = [400, 160];
  // Left half of the line black, right half white, and grey around it.
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const { inside, along } = placeIn(line, (at % width) + 0.5, Math.floor(at / width) + 0.5);
    return inside ? (along < 0 ? 0 : 255) : 128;
  });
  const crop: GreyImage = cutLine({ data, width, height }, line, 48, 2400);
  expect([crop.width, crop.height]).toEqual([480, 48]);
  const at = (row: number, column: number) => crop.data[row * crop.width + column];
  for (const row of [6, 24, 42]) {
    expect([at(row, 10), at(row, 220), at(row, 260), at(row, 470)]).toEqual([0, 0, 255, 255]);
  }
});

it('cuts out no wider than asked, and no place outside of the page is read', () => {
  const page = { data: new Uint8Array(100 * 20).fill(200), width: 100, height: 20 };
  const crop = cutLine(page, { x: 50, y: 0, length: 4000, height: 10, angle: 0 }, 48, 600);
  expect(crop.width).toBe(600);
  expect(new Set(crop.data)).toEqual(new Set([200]));
});
