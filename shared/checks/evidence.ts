import { evidenceAt } from '../documents/evidence-at.ts';
import type { Reading } from '../documents/reading.ts';
import type { DossierScan, Filed } from '../dossier/dossier.ts';
import type { Certainty, FindingEvidence } from './finding.ts';

/** Values read with less confidence are never held against anyone: the officer is asked to look. */
export const CONFIDENCE_FLOOR = 0.8;

const NOWHERE = { documentId: null, file: null, path: null, page: null, box: null, confidence: null, reader: null };

/** The evidence of a value on a paper, found by its path into the reading's fields: see `evidenceAt`. */
export function paperEvidence(
  paper: Filed<Reading>,
  path: string,
  label: string,
  value: string | number,
): FindingEvidence {
  const { documentId, file, reading } = paper;
  const seen = evidenceAt(reading, path);
  return {
    ...{ source: 'paper', label: `${label}, ${file}`, text: seen?.text || String(value), documentId, file, path },
    ...{
      page: seen?.page ?? null,
      box: seen?.box ?? null,
      confidence: seen?.confidence ?? null,
      reader: seen?.reader ?? reading.reader,
    },
  };
}

/** Says of a side that it is missing, so that no finding shows one value alone. */
export function absentEvidence(label: string, paper: Filed<unknown> | null = null): FindingEvidence {
  const where = paper && { documentId: paper.documentId, file: paper.file };
  return { ...NOWHERE, source: 'paper', label, text: 'not stated', ...where };
}

/** A value of the scan record, or measured in a scan image; `path` leads into that reading. */
export function scanEvidence(
  scan: DossierScan,
  filed: Filed<unknown> | null,
  path: string | null,
  label: string,
  value: string,
): FindingEvidence {
  const where = filed && { documentId: filed.documentId, file: filed.file };
  return { ...NOWHERE, source: 'scan', label: `${label}, scan ${scan.scanId}`, text: value, ...where, path };
}

/** What the value should be by a rule, a register or the settings of the port. */
export function registerEvidence(label: string, text: string): FindingEvidence {
  return { ...NOWHERE, source: 'register', label, text };
}

/** The side of a listed entry. */
export function watchlistEvidence(label: string, text: string): FindingEvidence {
  return { ...NOWHERE, source: 'watchlist', label, text };
}

/** The certainty of a difference, lowered to `verify` when a side was read with doubt. */
export function certaintyOf(evidence: readonly FindingEvidence[], otherwise: Certainty = 'likely'): Certainty {
  return evidence.some(({ confidence }) => confidence !== null && confidence < CONFIDENCE_FLOOR) ? 'verify' : otherwise;
}

/** What to add to a message that only asks to verify. */
export function verifyNote(certainty: Certainty): string {
  return certainty === 'verify' ? ' Please verify on the original: a value may be misread.' : '';
}
