import { parseUploadKey, UploadKeyError } from '../../shared/cases/upload-key.ts';
import type { CaseServices } from '../case-services.ts';
import type { UploadedObject } from '../s3-event.ts';
import { registerDocument } from '../stores/documents.ts';
import { rejectUpload } from '../stores/rejections.ts';
import { noteArrival } from './arrival.ts';

/** Files an uploaded object under its case, or writes down why it can't be. */
export async function receiveUpload(services: CaseServices, uploaded: UploadedObject): Promise<void> {
  try {
    const place = parseUploadKey(uploaded.key);
    if (!services.ports.has(place.port)) {
      throw new UploadKeyError('upload-key.port', 'the key begins with a port that this region does not serve');
    }
    const documentId = await registerDocument(services.table, place, uploaded);
    await noteArrival(services, { port: place.port, reference: place.reference, documentId });
  } catch (error) {
    if (!(error instanceof UploadKeyError)) throw error;
    await rejectUpload(services.table, uploaded, { code: error.code, message: error.message });
  }
}
