import * as z from 'zod';

const instant = z.iso.datetime({ offset: true });

/** What a file says of its own making, as programs leave it in PDFs and pictures: anybody can change it. */
export const fileMetadataSchema = z.object({
  producer: z.string().nullable().describe('the program that wrote the file'),
  creator: z.string().nullable().describe('the program that the document was made in, or the scanner'),
  createdAt: instant.nullable(),
  modifiedAt: instant.nullable(),
  saves: z.int().min(1).describe('how often the file was saved on top of itself: an untouched one once'),
});
export type FileMetadata = z.infer<typeof fileMetadataSchema>;

const LONGEST = 120;

/** A program's name as metadata give it, without what no name holds; null for an empty one. */
export function programName(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return plain === '' ? null : plain;
}

/** A date as PDFs write it, `D:20261014093000+02'00'`, as an instant; null where it is none. Without an offset it counts as UTC. */
export function pdfInstant(text: string): string | null {
  const form = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(Z|[+-]\d\d)?'?(\d\d)?/;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone, zoneMinutes = '00'] =
    form.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const offset = zone === undefined || zone === 'Z' ? 'Z' : `${zone}:${zoneMinutes}`;
  return validInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}

/** A date as cameras and picture editors write it, `2026:10:14 09:30:00`; it names no zone and counts as UTC. */
export function exifInstant(text: string): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return time === undefined ? null : validInstant(`${year}-${month}-${day}T${time}Z`);
}

function validInstant(text: string): string | null {
  return instant.safeParse(text).success && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null;
}
