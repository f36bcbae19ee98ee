import { parse } from 'csv-parse/sync';
import { BUILT_IN_HEADINGS } from './built-in.ts';
import type { Heading } from './heading-text.ts';

/** A file that holds no nomenclature of goods; the message names the place and the remedy. */
export class NomenclatureError extends Error {
  override readonly name = 'NomenclatureError';
  readonly code = 'nomenclature.csv';
}

/** Headings and subheadings of an edition, in order, with the official wording. */
export interface Nomenclature {
  headings: readonly Heading[];
  /** Rows that are neither chapter, heading nor subheading, e.g. sections and totals. */
  passedOver: number;
}

/** Fewer headings than this are a part of a nomenclature, and judging codes by it would accuse the rest. */
const FEWEST_HEADINGS = 1000;
const NEEDED = ['hscode', 'description'] as const;

/**
 * Reads the full nomenclature as UN Comtrade lays it out: columns `hscode` and `description`, a row for each chapter, heading
 * and subheading. Where a heading is built in, our own wording and words of trade stay beside the official ones. Throws
 * NomenclatureError.
 */
export function readNomenclature(text: string, fewest = FEWEST_HEADINGS): Nomenclature {
  const rows = csvRows(text);
  const builtIn = new Map(BUILT_IN_HEADINGS.map((heading) => [heading.code, heading]));
  const headings = new Map<string, Heading>();
  let passedOver = 0;
  for (const [at, { hscode, description }] of rows.entries()) {
    if (/^\d{4}$/.test(hscode)) {
      if (headings.has(hscode)) throw new NomenclatureError(`row ${at + 2}: heading ${hscode} stands there twice`);
      const ours = builtIn.get(hscode);
      headings.set(hscode, {
        ...{ code: hscode, title: ours?.title ?? description, subheadings: [] },
        synonyms: ours === undefined ? '' : `${ours.synonyms} ${description}`,
      });
    } else if (/^\d{6}$/.test(hscode)) {
      const heading = headings.get(hscode.slice(0, 4));
      if (heading === undefined)
        throw new NomenclatureError(`row ${at + 2}: ${hscode} comes before its heading ${hscode.slice(0, 4)}`);
      const ours = builtIn.get(heading.code)?.subheadings.find(({ code }) => code === hscode);
      heading.subheadings.push({ code: hscode, words: `${ours?.words ?? ''} ${description}`.trim() });
    } else passedOver++;
  }
  if (headings.size < fewest)
    throw new NomenclatureError(
      `the file holds ${headings.size} headings of four digits, too few for a whole nomenclature: export all levels`,
    );
  return { headings: [...headings.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), passedOver };
}

function csvRows(text: string): { hscode: string; description: string }[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    throw new NomenclatureError(`the file is no table of comma-separated values: ${String(cause)}`, { cause });
  }
  const [first] = rows;
  const lacking = NEEDED.filter((column) => first?.[column] === undefined);
  if (lacking.length > 0)
    throw new NomenclatureError(`the file has no column ${lacking.join(', ')}: UN Comtrade's layout has them`);
  return rows.map((row) => ({ hscode: row.hscode ?? '', description: row.description ?? '' }));
}
