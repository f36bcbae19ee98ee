import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';

export type KnownDocument = Pick<DocumentRecord, 'documentId' | 'scanId' | 'state' | 'file'>;

/** Where a side of a finding can be looked at. */
export type SidePlace =
  | { kind: 'paper'; documentId: string; page: number }
  | { kind: 'scan'; scanId: string }
  | { kind: 'entry' }
  | { kind: 'rule' }
  | { kind: 'gone'; file: string }
  | { kind: 'nowhere' };

/** One of the values that a finding compares, and where it was seen. */
export interface Side {
  id: string;
  label: string;
  text: string;
  place: SidePlace;
  evidence: FindingEvidence;
}

/**
 * The sides of a finding in its own order. A finding without evidence has none, and one whose document was deleted says `gone`:
 * the page shows both as they are and hides neither.
 */
export function sidesOf(finding: Pick<Finding, 'id' | 'evidence'>, documents: readonly KnownDocument[]): Side[] {
  const known = new Map(documents.map((document) => [document.documentId, document]));
  const scans = new Set(documents.flatMap(({ scanId }) => scanId ?? []));
  return finding.evidence.map((evidence, at) => ({
    id: `${finding.id}/${at}`,
    ...{ label: evidence.label, text: evidence.text, evidence },
    place: placeOf(evidence, known, scans),
  }));
}

/**
 * The two sides to hold against each other: the first, and the first that says something else. Of a match that several papers
 * name alike, that is the listed entry.
 */
export function facing<S extends { text: string }>(sides: readonly S[]): S[] {
  const [first, second] = sides;
  if (first === undefined) return [];
  const other = sides.find(({ text }) => bare(text) !== bare(first.text)) ?? second;
  return other === undefined ? [first] : [first, other];
}

/** A value without how it is written: "EMPTY" and "empty" say the same. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function placeOf(
  evidence: FindingEvidence,
  known: ReadonlyMap<string, KnownDocument>,
  scans: ReadonlySet<string>,
): SidePlace {
  const { source, documentId, file, page, label } = evidence;
  if (source === 'watchlist') return { kind: 'entry' };
  if (source === 'register') return { kind: 'rule' };
  if (documentId === null) {
    // A scan's own measures name the scan in their label and no file: the longest id that ends it, as one may end another.
    const scanId = [...scans].filter((id) => label.endsWith(`scan ${id}`)).toSorted((a, b) => b.length - a.length)[0];
    return source === 'scan' && scanId !== undefined ? { kind: 'scan', scanId } : { kind: 'nowhere' };
  }
  const document = known.get(documentId);
  if (document === undefined) return { kind: 'gone', file: file ?? documentId };
  if (document.scanId !== null) return { kind: 'scan', scanId: document.scanId };
  return { kind: 'paper', documentId, page: page ?? 1 };
}
