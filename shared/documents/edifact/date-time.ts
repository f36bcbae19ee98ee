import type { Parsed } from '../snippet.ts';
import { componentOf, type Segment } from './segments.ts';

/** Date formats (code list 2379) that are read, as named groups. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  '101': /^(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})$/,
  '102': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  '201': /^(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})(?<h>\d{2})(?<i>\d{2})$/,
  '203': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?<h>\d{2})(?<i>\d{2})$/,
  '204': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?<h>\d{2})(?<i>\d{2})(?<s>\d{2})$/,
  '205': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?<h>\d{2})(?<i>\d{2})(?<o>[+-]\d{4})$/,
  '303': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?<h>\d{2})(?<i>\d{2})(?<z>[A-Z]{3})$/,
};

/** What a DTM segment says, without its qualifier: text and format, as one printed text. */
export function printedDate(segment: Segment): string {
  return `${componentOf(segment, 0, 1)}:${componentOf(segment, 0, 2)}`;
}

/**
 * `201701020800:203` as `2017-01-02T08:00`: the time of the place, for the format has no zone; with an offset or `Z` where it
 * has one. A zone by its letters is not read but for UTC. Null where it is no date.
 */
export function asDateTime(printed: string): Parsed<string> | null {
  const [text = '', format = ''] = printed.split(':');
  const { y = '', m, d, h, i, s, o, z } = FORMATS[format]?.exec(text)?.groups ?? {};
  if (y === '') return null;
  const year = y.length === 2 ? `20${y}` : y;
  const date = `${year}-${m}-${d}`;
  if (!isDate(date)) return null;
  const certainty = y.length === 2 ? 0.95 : 1;
  if (h === undefined) return { value: date, certainty };
  if (Number(h) > 23 || Number(i) > 59 || Number(s ?? 0) > 59) return null;
  const zone = o === undefined ? '' : `${o.slice(0, 3)}:${o.slice(3)}`;
  const utc = z === 'UTC' || z === 'GMT' ? 'Z' : '';
  return { value: `${date}T${h}:${i}${s === undefined ? '' : `:${s}`}${zone}${utc}`, certainty };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
