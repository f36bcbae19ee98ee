import { documentIdOf } from '../../shared/cases/document-record.ts';
import type { UploadedObject } from '../s3-event.ts';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

/** Where objects stand whose key names no case. Nothing uploaded vanishes without a word. */
export const REJECTIONS = 'rejections';

/** Writes down that an uploaded object can't be filed, and why. The original stays in the intake bucket. */
export async function rejectUpload(
  table: CasesTable,
  uploaded: UploadedObject,
  problem: { code: string; message: string },
): Promise<void> {
  await putIfAbsent(table, {
    pk: 'REJECTION',
    sk: documentIdOf(uploaded.key, uploaded.versionId),
    key: uploaded.key,
    versionId: uploaded.versionId,
    size: uploaded.size,
    receivedAt: uploaded.at,
    problem,
    queue: REJECTIONS,
    rank: uploaded.at,
  });
}
