import { agree, scaled, sumDecimals } from '../papers/decimal-sum.ts';
import type { ReadPaper } from '../read-paper.ts';
import { isRecognised } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { setAt, valueAt } from './field-paths.ts';
import { beyondZone, holdAgainstZone } from './hold-against-zone.ts';
import { mergeRows } from './merge-rows.ts';
import { SURE_FROM } from './needs.ts';
import { sameValue } from './same-value.ts';
import type { Sighting } from './sighting.ts';

/** What is left of a sure value's confidence where another reader, as sure, saw another. */
const CONTRADICTED = 0.5;

/**
 * A paper with what a dear call saw of it. What it saw fills gaps and replaces doubtful values; a sure value stays. Where
 * both are sure and differ, ours stays in doubt, with a problem. Rows are added only where some are known to be missing.
 * The paper that is given stays as it is.
 */
export function mergeSighting(paper: ReadPaper, sighting: Sighting, rowsMissing: boolean): ReadPaper {
  const merged = structuredClone(paper);
  if (merged.kind === 'identity' && paper.kind === 'identity') {
    for (const { path, seen } of sighting.values) if (path.startsWith('printed.')) mergeValue(merged, path, seen);
    holdAgainstZone(merged, paper);
    for (const { path, seen } of beyondZone(merged, sighting)) mergeValue(merged, path, seen);
  } else for (const { path, seen } of sighting.values) mergeValue(merged, path, seen);
  for (const { list, rows } of sighting.lists) mergeRows(merged, list, rows, { rowsMissing, mergeValue });
  settleProblems(merged);
  return merged;
}

/** Merges one value in place. */
function mergeValue(paper: ReadPaper, path: string, seen: Seen<unknown>): void {
  const { value, evidence } = seen;
  const ours = valueAt(paper.fields, path);
  const known = paper.evidence[path];
  if (ours === null) {
    if (setAt(paper.fields, path, value)) paper.evidence[path] = evidence;
    return;
  }
  if (known === undefined) return;
  const sure = known.confidence >= SURE_FROM || !isRecognised(known.reader);
  if (sameValue(path, ours, value)) {
    if (!sure && evidence.confidence > known.confidence) paper.evidence[path] = evidence;
  } else if (!sure) {
    if (evidence.confidence <= known.confidence) return;
    if (setAt(paper.fields, path, value)) paper.evidence[path] = evidence;
  } else if (evidence.confidence >= SURE_FROM && known.confidence >= SURE_FROM) {
    paper.evidence[path] = { ...known, confidence: Math.min(known.confidence, CONTRADICTED) };
    const message = `page ${evidence.page}: ${path} is read differently by ${known.reader} and by ${evidence.reader}; look at the paper`;
    paper.problems.push({ code: 'cascade.differs', message });
  }
}

/** Takes back what was said of values and rows that are there now. A paper of which nothing else was said is whole then. */
function settleProblems(paper: ReadPaper): void {
  const settled = paper.problems.filter(({ code }) => {
    if (code === 'table.none') return hasRows(paper);
    if (code === 'table.amount' || code === 'table.sum') return addsUp(paper);
    if (code === 'identity.incomplete') return isNamed(paper);
    return code === 'container.unread' && hasAllNumbers(paper);
  });
  if (settled.length === 0) return;
  paper.problems = paper.problems.filter((problem) => !settled.includes(problem));
  if (paper.problems.length === 0) paper.partial = false;
}

function hasRows({ kind, fields }: ReadPaper): boolean {
  if (kind === 'manifest' || kind === 'bill-of-lading') {
    return fields.consignments.some(({ containers, goods }) => containers.length + goods.length > 0);
  }
  return 'lines' in fields && fields.lines.length > 0;
}

/** Whether an invoice's lines all have amounts, and these make up its total with or without tax. */
function addsUp({ kind, fields }: ReadPaper): boolean {
  if (kind !== 'invoice' || fields.total === null || fields.lines.length === 0) return false;
  const amounts = fields.lines.flatMap(({ amount }) => amount ?? []);
  if (amounts.length < fields.lines.length) return false;
  const [sum, total, tax] = [sumDecimals(amounts), scaled(fields.total), scaled(fields.taxTotal ?? '0')];
  return agree(sum, total, amounts.length) || agree(sum + tax, total, amounts.length);
}

function isNamed({ kind, fields }: ReadPaper): boolean {
  return kind === 'identity' && fields.surname !== null && fields.number !== null;
}

function hasAllNumbers({ kind, fields }: ReadPaper): boolean {
  const known = kind === 'manifest' || kind === 'bill-of-lading';
  return known && fields.consignments.every(({ containers }) => containers.every(({ number }) => number !== null));
}
