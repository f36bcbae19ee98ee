import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';

const NOWHERE = { documentId: null, file: null, path: null, page: null, box: null, confidence: null, reader: null };

/** A side for tests: "Gross weight" on page 1 of a manifest, unless given otherwise. */
export function aSide(given: Partial<FindingEvidence> = {}): FindingEvidence {
  return {
    ...NOWHERE,
    ...{ source: 'paper', label: 'Gross weight, manifest.pdf', text: '12 000 kg' },
    ...{ documentId: 'doc-manifest', file: 'manifest.pdf', path: 'consignments[0].grossKg', page: 1 },
    ...{ box: [0.1, 0.2, 0.3, 0.02], confidence: 0.97, reader: 'ocr' },
    ...given,
  };
}

export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    ...{ id: 'D2-0123456789ab', check: 'D2', version: 1, severity: 'medium', lane: 'documents', certainty: 'likely' },
    ...{ subject: 'MSCU1234566', message: 'The weights differ.', wrongBy: 'Dunnage.', evidence: [aSide()] },
    ...given,
  };
}
