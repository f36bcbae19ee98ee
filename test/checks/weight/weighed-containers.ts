import { type ReportedContainer, reportedContainerSchema } from '../../../shared/documents/equipment-fields.ts';
import type { ManifestContainer } from '../../../shared/documents/manifest-fields.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import { consignment, container, hashOf, transportPaper } from '../../dossier/readings.ts';

export const BOX = 'TWTU4102011';

/** A manifest with one container. */
export function manifestOf(given: Partial<ManifestContainer>, bill: object = {}): Filed<Reading> {
  const box = container({ number: BOX, sizeType: '22G1', ...given });
  return transportPaper([consignment({ billOfLading: 'BL1', containers: [box], ...bill })]);
}

/** A terminal's or weighing station's report on the same container. */
export function reportOf(given: Partial<ReportedContainer>, file = 'report.edi'): Filed<Reading> {
  const none = { number: BOX, sizeType: null, seals: [], empty: null, grossKg: null, tareKg: null, vgmKg: null };
  const nowhere = { event: null, at: null, stowPosition: null, portOfLoading: null, portOfDischarge: null };
  const verification = { method: null, responsible: null, weighedBy: null, document: null, at: null };
  const container = reportedContainerSchema.parse({
    ...{ ...none, ...nowhere, verification, billOfLading: null, booking: null, setPointC: null, dangerousGoods: [] },
    ...given,
  });
  const vessel = { name: null, imo: null, callSign: null };
  const fields = { message: null, purpose: null, reference: null, vessel, voyage: null, place: null, terminal: null };
  return {
    documentId: `doc-${file}`,
    file,
    reading: {
      ...{ kind: 'equipment-report', file, sha256: hashOf('e'), reader: 'structured', fromPage: 1, pages: 1 },
      ...{ kindConfidence: 1, partial: false, evidence: {}, problems: [] },
      fields: { ...fields, containers: [container] },
    },
  };
}
