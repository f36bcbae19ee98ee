import { type S3Call, withoutQuotes } from './s3-call.ts';
import { S3Error } from './s3-error.ts';
import { childrenOf, readXml, textOf, type XmlElements, type XmlNode } from './xml.ts';

const MOST_KEYS = 1000;

export async function deleteObject(call: S3Call): Promise<void> {
  const bucket = call.bucket();
  const versionId = call.address.query.get('versionId') ?? undefined;
  const condition = { ifMatch: withoutQuotes(call.header('if-match')) };
  const deleted = await call.store.delete(bucket, call.key, versionId, condition);
  call.answer(204, {
    ...(deleted.versionId === undefined ? {} : { 'x-amz-version-id': deleted.versionId }),
    ...(deleted.marker ? { 'x-amz-delete-marker': 'true' } : {}),
  });
}

/** DeleteObjects: one failing key is reported beside the others, which still go. */
export async function deleteObjects(call: S3Call): Promise<void> {
  call.bucket();
  const request = readXml(await call.xmlBody(), 'Delete');
  const objects = childrenOf(request, 'Object');
  if (objects.length === 0 || objects.length > MOST_KEYS) {
    throw new S3Error('MalformedXML', `A deletion names 1 to ${MOST_KEYS} objects.`);
  }
  const quiet = textOf(request, 'Quiet') === 'true';
  const deleted: XmlElements[] = [];
  const failed: XmlElements[] = [];
  for (const object of objects) {
    try {
      deleted.push(await deleteOne(call, object));
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      failed.push({ Key: textOf(object, 'Key'), Code: error.code, Message: error.message });
    }
  }
  call.answerXml('DeleteResult', { Deleted: quiet ? [] : deleted, Error: failed });
}

async function deleteOne(call: S3Call, object: XmlNode): Promise<XmlElements> {
  const key = textOf(object, 'Key');
  const versionId = textOf(object, 'VersionId');
  if (!key) throw new S3Error('MalformedXML', 'An object to delete has no Key.');
  const condition = { ifMatch: withoutQuotes(textOf(object, 'ETag')) };
  const { versionId: left, marker } = await call.store.delete(call.bucket(), key, versionId, condition);
  const markerElements = marker ? { DeleteMarker: true, DeleteMarkerVersionId: left } : {};
  return { Key: key, VersionId: versionId, ...markerElements };
}
