import type { ReadPaper } from '../read-paper.ts';
import type { Box, Evidence, EvidenceByPath } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { listAt, pathsOf, valueAt } from './field-paths.ts';
import type { SightedRow } from './sighting.ts';

interface Options {
  rowsMissing: boolean;
  mergeValue(paper: ReadPaper, path: string, seen: Seen<unknown>): void;
}

/** Of the lower of two rows, so much must lie within the other's height for them to be one row. */
const OVERLAP = 0.5;

/**
 * Merges the rows that a dear call saw on a page into ours, in place: those that stand at the same height are one. Rows
 * that we have not are added in their order where rows are missing, else told.
 */
export function mergeRows(paper: ReadPaper, pattern: string, rows: readonly SightedRow[], options: Options): void {
  if (rows.length === 0) return;
  const lists = listsOf(paper, pattern);
  const ours = lists.flatMap((list) => listAt(paper.fields, list).map((_, i) => ownRow(paper, `${list}[${i}]`)));
  const unmatched: SightedRow[] = [];
  const taken = new Set<OwnRow>();
  for (const row of rows) {
    const place = placeOf(Object.values(row.evidence));
    const own = ours.find((each) => !taken.has(each) && overlaps(each.place, place));
    if (own === undefined) unmatched.push(row);
    else {
      taken.add(own);
      for (const [path, evidence] of Object.entries(row.evidence)) {
        const value = valueAt(row.fields, path);
        if (value !== null) options.mergeValue(paper, `${own.path}.${path}`, { value, evidence });
      }
    }
  }
  if (unmatched.length === 0) return;
  const [only, ...others] = lists;
  if (options.rowsMissing && only !== undefined && others.length === 0) {
    for (const row of unmatched) insertRow(paper, only, row);
    return;
  }
  const [{ page = 1 } = {}] = unmatched.flatMap(({ evidence }) => Object.values(evidence));
  const message = `page ${page}: ${unmatched.length} more rows were seen by another reader; look at the table`;
  paper.problems.push({ code: 'cascade.rows', message });
  paper.partial = true;
}

/** The lists that a pattern leads to. A manifest of which no consignment was read gets one. */
function listsOf(paper: ReadPaper, pattern: string): string[] {
  const manifest = paper.kind === 'manifest' || paper.kind === 'bill-of-lading';
  if (manifest && paper.fields.consignments.length === 0) {
    const nobody = { shipper: null, consignee: null, notify: null };
    const unknown = { billOfLading: null, masterBill: null, freightTerms: null };
    paper.fields.consignments.push({ ...unknown, ...nobody, containers: [], goods: [] });
  }
  return pathsOf(paper.fields, pattern);
}

interface Place {
  page: number;
  top: number;
  bottom: number;
}

interface OwnRow {
  path: string;
  place: Place | null;
}

function ownRow(paper: ReadPaper, path: string): OwnRow {
  return { path, place: placeOf(evidenceBelow(paper.evidence, path).map(([, evidence]) => evidence)) };
}

function evidenceBelow(evidence: EvidenceByPath, path: string): [string, Evidence][] {
  return Object.entries(evidence).filter(([each]) => each.startsWith(`${path}.`));
}

function placeOf(evidence: readonly Evidence[]): Place | null {
  const [first] = evidence;
  const boxes = evidence.filter(({ page }) => page === first?.page).flatMap(({ box }): Box[] => (box ? [box] : []));
  if (first === undefined || boxes.length === 0) return null;
  const top = Math.min(...boxes.map(([, y]) => y));
  return { page: first.page, top, bottom: Math.max(...boxes.map(([, y, , height]) => y + height)) };
}

function overlaps(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null || a.page !== b.page) return false;
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return common > OVERLAP * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Puts a row where it stands on the page, moving the evidence of those after it. */
function insertRow(paper: ReadPaper, list: string, row: SightedRow): void {
  const rows = listAt(paper.fields, list);
  const place = placeOf(Object.values(row.evidence));
  const after = rows.findIndex((_, i) => isAbove(place, ownRow(paper, `${list}[${i}]`).place));
  const at = after < 0 ? rows.length : after;
  for (let i = rows.length - 1; i >= at; i--) {
    const from = `${list}[${i}]`;
    for (const [path, evidence] of evidenceBelow(paper.evidence, from)) {
      delete paper.evidence[path];
      paper.evidence[`${list}[${i + 1}]${path.slice(from.length)}`] = evidence;
    }
  }
  rows.splice(at, 0, row.fields);
  for (const [path, evidence] of Object.entries(row.evidence)) paper.evidence[`${list}[${at}].${path}`] = evidence;
}

function isAbove(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return false;
  return a.page < b.page || (a.page === b.page && a.top < b.top);
}
