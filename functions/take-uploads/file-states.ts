import type { DocumentRecord } from '../../shared/cases/document-record.ts';
import type { FileState, Upload } from '../../shared/review/upload-answers.ts';
import { partsOf } from '../../shared/review/upload-parts.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { documentsOf } from '../stores/documents.ts';
import type { AnnouncedFile, AnnouncedUpload } from '../stores/port-uploads.ts';

/** What became of the files of an upload. Of the case they belong to, and of others' files in it, nothing is told. */
export async function withStates(
  table: CasesTable,
  upload: AnnouncedUpload,
  files: readonly AnnouncedFile[],
): Promise<Upload> {
  const whole = files.some(({ versionId }) => versionId !== null);
  const documents = whole ? await documentsOf(table, upload.port, upload.reference) : [];
  const { id, port, reference, at } = upload;
  return {
    ...{ id, port, reference, at },
    files: files.map((announced) => {
      const { n, area, scanId, file, bytes, sha256, key, versionId } = announced;
      const document = documents.find((one) => one.key === key && one.versionId === versionId);
      const state = stateOf(announced, document);
      return {
        ...{ n, area, scanId, file, bytes, sha256, parts: partsOf(bytes), state },
        problem: state === 'unreadable' ? (document?.problem ?? null) : null,
      };
    }),
  };
}

function stateOf({ versionId, sha256 }: AnnouncedFile, document: DocumentRecord | undefined): FileState {
  if (versionId === null) return 'sending';
  if (document === undefined) return 'arrived';
  if (document.sha256 !== null && document.sha256 !== sha256) return 'differs';
  return document.state;
}
