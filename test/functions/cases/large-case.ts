import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, documentKey, findingKey } from '../../../functions/stores/cases-table.ts';
import { getDocument, registerDocument } from '../../../functions/stores/documents.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { writeItems } from './long-trail.ts';

const AT = '2026-03-02T08:00:00.000Z';
const LANES = ['documents', 'imaging', 'goods'] as const;
const SEVERITIES = ['low', 'medium', 'high'] as const;

/** The id of a large case's n-th document: in the order of the ids. */
export const documentIdAt = (n: number) => `d${String(n).padStart(6, '0')}`;

/** Puts a case into review that has so many documents and findings. The last finding is the gravest, of the last document. */
export async function writeLargeCase(
  table: CasesTable,
  place: { port: string; reference: string },
  { documents, findings }: { documents: number; findings: number },
): Promise<void> {
  const { port, reference } = place;
  await openCase(table, place, AT, AT);
  await changeCase(table, place, {}, { status: 'in-review', lanes: [...LANES], blind: false }, AT);
  const uploaded = {
    bucket: 'intake',
    key: `${port}/${reference}/papers/f.pdf`,
    versionId: 'v',
    size: 9000,
    sequencer: '1',
  };
  const id = await registerDocument(table, { ...place, area: 'papers', file: 'f.pdf' }, { ...uploaded, at: AT });
  const one = await getDocument(table, port, reference, id);
  await writeItems(
    table,
    Array.from({ length: documents - 1 }, (_, n) => ({
      ...{ ...documentKey(port, reference, documentIdAt(n)), ...one, documentId: documentIdAt(n), file: `f-${n}.pdf` },
      ...{ key: `${port}/${reference}/papers/f-${n}.pdf`, state: n % 100 === 0 ? 'unreadable' : 'read', costUsd: 0.01 },
      ...(n % 100 === 0 && { problem: { code: 'file.damaged', message: 'it is damaged' } }),
    })),
  );
  await writeItems(
    table,
    Array.from({ length: findings }, (_, n) => {
      const finding = findingAt(n, n === findings - 1, documentIdAt(Math.max(0, documents - 2 - n)));
      return { ...findingKey(port, reference, 1, finding.id), ...finding };
    }),
  );
}

function findingAt(n: number, gravest: boolean, documentId: string): Finding {
  const side = {
    ...{ source: 'paper' as const, documentId, file: 'f.pdf', path: 'consignments[0].goods[0].grossKg', page: 1 },
    ...{ box: null, confidence: 0.9, reader: 'ocr' as const },
  };
  return {
    ...{ id: `B1-${String(n).padStart(5, '0')}`, check: 'B1', version: 1, certainty: 'sure', subject: `MSCU${n}` },
    severity: gravest ? 'critical' : (SEVERITIES[n % 3] ?? 'low'),
    lane: LANES[n % 7 === 0 ? 1 : 0] ?? 'documents',
    ...{ message: 'The gross weights on the manifest and on the packing list differ.', wrongBy: 'pallets' },
    evidence: [
      { ...side, label: 'Gross weight on the manifest', text: '1,840 kg' },
      { ...side, label: 'Gross weight on the packing list', text: '18,400 kg' },
    ],
  };
}
