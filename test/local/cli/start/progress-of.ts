import { type Progress, progressSchema } from '../../../../shared/review/answers.ts';

type Document = Progress['documents'][number];

/** A case as the API tells of it, gathering unless told otherwise. */
export function progressOf(more: Partial<Progress>): Progress {
  const at = '2026-11-02T08:00:00.000Z';
  const bare = {
    port: 'NLRTM',
    reference: 'A-1',
    revision: 1,
    status: 'gathering',
    openedAt: at,
    updatedAt: at,
    gatherUntil: at,
    arrivals: 0,
    documents: [],
    readingCostUsd: 0,
    steps: [],
    findings: [],
  };
  return progressSchema.parse({ ...bare, ...more });
}

/** A paper, or a file of a scan where `scanId` is given. */
export function fileOf(file: string, state: Document['state'] = 'read', scanId: string | null = null): Document {
  const area = scanId === null ? 'papers' : 'scans';
  return {
    documentId: `${area}-${file}`,
    file,
    area,
    scanId,
    state,
    kind: null,
    reader: null,
    partial: null,
    problem: null,
  };
}
