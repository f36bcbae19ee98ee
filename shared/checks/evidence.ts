import { evidenceAt } from '../documents/evidence-at.ts';
import type { Reading } from '../documents/reading.ts';
import type { DossierScan, Filed } from '../dossier/dossier.ts';
import { english, listed, type Phrase, say } from '../language/phrase.ts';
import type { Certainty, FindingEvidence } from './finding.ts';

/** Values read with less confidence are never held against anyone: the officer is asked to look. */
export const CONFIDENCE_FLOOR = 0.8;

const NOWHERE = { documentId: null, file: null, path: null, page: null, box: null, confidence: null, reader: null };

/** The evidence of a value on a paper, found by its path into the reading's fields: see `evidenceAt`. */
export function paperEvidence(
  paper: Filed<Reading>,
  path: string,
  label: Phrase,
  value: Phrase | number,
): FindingEvidence {
  const { documentId, file, reading } = paper;
  const seen = evidenceAt(reading, path);
  const text = seen?.text || (typeof value === 'number' ? String(value) : value);
  return {
    ...{ source: 'paper', ...labelled(listed([label, file]), text), documentId, file, path },
    ...{
      page: seen?.page ?? null,
      box: seen?.box ?? null,
      confidence: seen?.confidence ?? null,
      reader: seen?.reader ?? reading.reader,
    },
  };
}

/** Says of a side that it is missing, so that no finding shows one value alone. */
export function absentEvidence(label: Phrase, paper: Filed<unknown> | null = null): FindingEvidence {
  const where = paper && { documentId: paper.documentId, file: paper.file };
  return { ...NOWHERE, source: 'paper', ...labelled(label, say`not stated`), ...where };
}

/** A value of the scan record, or measured in a scan image; `path` leads into that reading. */
export function scanEvidence(
  scan: DossierScan,
  filed: Filed<unknown> | null,
  path: string | null,
  label: Phrase,
  value: Phrase,
): FindingEvidence {
  const where = filed && { documentId: filed.documentId, file: filed.file };
  return { ...NOWHERE, source: 'scan', ...labelled(say`${label}, scan ${scan.scanId}`, value), ...where, path };
}

/** What the value should be by a rule, a register or the settings of the port. */
export function registerEvidence(label: Phrase, text: Phrase): FindingEvidence {
  return { ...NOWHERE, source: 'register', ...labelled(label, text) };
}

/** The side of a listed entry. */
export function watchlistEvidence(label: Phrase, text: Phrase): FindingEvidence {
  return { ...NOWHERE, source: 'watchlist', ...labelled(label, text) };
}

/** Label and text in English, and as they are told in other languages where they are in words. */
function labelled(label: Phrase, text: Phrase = ''): Pick<FindingEvidence, 'label' | 'text' | 'said'> {
  const inWords = { ...(typeof text !== 'string' && { text }) };
  const said = typeof label === 'string' && typeof text === 'string' ? {} : { said: { label, ...inWords } };
  return { label: english(label), text: english(text), ...said };
}

/** The certainty of a difference, lowered to `verify` when a side was read with doubt. */
export function certaintyOf(evidence: readonly FindingEvidence[], otherwise: Certainty = 'likely'): Certainty {
  return evidence.some(({ confidence }) => confidence !== null && confidence < CONFIDENCE_FLOOR) ? 'verify' : otherwise;
}

/** What to ask of the officer where a value was read with doubt; null where none was. */
export function askToLook(certainty: Certainty): Phrase | null {
  return certainty === 'verify' ? say`Please verify on the original: ${say`a value may be misread`}.` : null;
}
