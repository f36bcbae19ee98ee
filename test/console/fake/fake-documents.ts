import type { DocumentRecord } from '../../../shared/cases/document-record.ts';

const KINDS = ['manifest', 'invoice', 'packing-list', 'identity'] as const;

/** Papers of a case, the third of which can't be read, and the files of a scan. */
export function fakeDocuments(place: { port: string; reference: string }, receivedAt: string): DocumentRecord[] {
  const base = (documentId: string, file: string): DocumentRecord => ({
    ...{
      documentId,
      ...place,
      key: `${place.port}/${place.reference}/papers/${file}`,
      versionId: 'v1',
      area: 'papers',
    },
    ...{ scanId: null, file, size: 120_000, sequencer: '01', receivedAt, state: 'read', sha256: null, kind: null },
    ...{ kinds: [], reader: 'text-layer', partial: false, costUsd: 0, readingKey: null, problem: null },
    ...{ finishedAt: receivedAt, tries: 1, jobs: {}, requeued: 0 },
  });
  const papers = KINDS.map((kind) => ({ ...base(`doc-${kind}`, `${kind}.pdf`), kind, kinds: [kind] }));
  const unreadable = {
    ...base('doc-packing-list', 'packing.pdf'),
    ...{ state: 'unreadable' as const, problem: { code: 'pdf.encrypted', message: 'the file is encrypted' } },
  };
  const scan = (['scan-record', 'scan-image'] as const).map((kind) => ({
    ...base(`doc-${kind}`, kind === 'scan-record' ? 'record.json' : 'image.tif'),
    ...{ area: 'scans' as const, scanId: 'S-7', kind, kinds: [kind] },
  }));
  return [...papers.map((paper) => (paper.documentId === unreadable.documentId ? unreadable : paper)), ...scan];
}
