import type { TextLine } from '../../recognition/text-lines.ts';

/** Lines of a zone are long against their height: 23 times at least, seldom found whole. */
const LEAST_LENGTH = 9;
/** Parts of one line are less apart than this many heights, and on one axis. */
const WIDEST_GAP = 7;
const OFF_AXIS = 0.45;
const MOST_TURN = 0.07;
/** Neighbours of a zone, from middle to middle in heights of the rows as they were found: they differ by format. */
const NEAREST = 0.7;
const FARTHEST = 3;
const MOST_ROWS = 14;

/** Lines that may be of a zone, parts of one line joined, longest against their height first. */
export function textRows(found: readonly TextLine[]): TextLine[] {
  const open = found.filter(({ length, height }) => length > 2 * height).toSorted((a, b) => b.length - a.length);
  const rows: TextLine[] = [];
  while (open.length > 0) {
    let row = open.shift();
    if (row === undefined) break;
    for (let joined = true; joined; ) {
      const whole = row;
      const at = open.findIndex((part) => continues(whole, part));
      joined = at >= 0;
      const [part] = joined ? open.splice(at, 1) : [];
      if (part) row = join(whole, part);
    }
    rows.push(row);
  }
  return rows
    .filter(({ length, height }) => length >= LEAST_LENGTH * height)
    .sort((a, b) => b.length / b.height - a.length / a.height)
    .slice(0, MOST_ROWS);
}

/** Where a point lies from a row's middle: along the row and across it. */
function seenFrom(row: TextLine, { x, y }: { x: number; y: number }): [along: number, across: number] {
  const [cos, sin] = [Math.cos(row.angle), Math.sin(row.angle)];
  const [dx, dy] = [x - row.x, y - row.y];
  return [dx * cos + dy * sin, dy * cos - dx * sin];
}

function continues(row: TextLine, part: TextLine): boolean {
  const [along, across] = seenFrom(row, part);
  const height = Math.min(row.height, part.height);
  const gap = Math.abs(along) - (row.length + part.length) / 2;
  // The slope of a short part is not worth much.
  const turned = part.length > 4 * part.height && Math.abs(row.angle - part.angle) > MOST_TURN * 2;
  return gap < WIDEST_GAP * height && gap > -height && Math.abs(across) < OFF_AXIS * height && !turned;
}

function join(row: TextLine, part: TextLine): TextLine {
  const [along, across] = seenFrom(row, part);
  const left = Math.min(-row.length / 2, along - part.length / 2);
  const right = Math.max(row.length / 2, along + part.length / 2);
  const share = part.length / (row.length + part.length);
  const turn = Math.atan2(across, along) + (along < 0 ? Math.PI : 0);
  const angle = row.angle + Math.atan2(Math.sin(turn), Math.cos(turn)) * share;
  const [cos, sin] = [Math.cos(row.angle), Math.sin(row.angle)];
  const middle = (left + right) / 2;
  const off = across * share;
  return {
    x: row.x + middle * cos - off * sin,
    y: row.y + middle * sin + off * cos,
    length: right - left,
    height: Math.max(row.height, part.height),
    angle,
  };
}

/** Rows that lie below one another as those of a zone, each group from top to bottom: of three first, then of two. */
export function zoneRows(rows: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const first of rows) {
    const below = nextBelow(first, rows);
    if (below === null) continue;
    const third = nextBelow(below, rows);
    if (third !== null) groups.push([first, below, third]);
    groups.push([first, below]);
  }
  return groups;
}

function nextBelow(row: TextLine, rows: readonly TextLine[]): TextLine | null {
  let nearest: { row: TextLine; across: number } | null = null;
  for (const other of rows) {
    const [along, across] = seenFrom(row, other);
    const height = (row.height + other.height) / 2;
    const overlap = (row.length + other.length) / 2 - Math.abs(along);
    const alike =
      Math.abs(Math.sin(other.angle - row.angle)) < MOST_TURN && overlap > 0.6 * Math.min(row.length, other.length);
    if (other === row || !alike || across < NEAREST * height || across > FARTHEST * height) continue;
    if (nearest === null || across < nearest.across) nearest = { row: other, across };
  }
  return nearest?.row ?? null;
}

/** The same row for whoever stands on his head. */
export function turnedRow(row: TextLine): TextLine {
  return { ...row, angle: row.angle + Math.PI };
}

/** The rows of a zone stretched to where the longest of them begins and ends, and a little more. */
export function stretched(rows: readonly TextLine[], margin: number): TextLine[] {
  const [first] = rows;
  if (first === undefined) return [];
  const height = rows.reduce((sum, row) => sum + row.height, 0) / rows.length;
  const ends = rows.map((row) => {
    const [along] = seenFrom(first, row);
    return [along - row.length / 2, along + row.length / 2] as const;
  });
  const left = Math.min(...ends.map(([from]) => from)) - margin * height;
  const right = Math.max(...ends.map(([, to]) => to)) + margin * height;
  return rows.map((row) => {
    const [along] = seenFrom(first, row);
    const shift = (left + right) / 2 - along;
    return {
      x: row.x + shift * Math.cos(row.angle),
      y: row.y + shift * Math.sin(row.angle),
      length: right - left,
      height,
      angle: row.angle,
    };
  });
}
