import { completeUpload } from './complete-upload.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-objects.ts';
import { getObject, headObject } from './get-object.ts';
import { listObjects, listVersions } from './list-objects.ts';
import { abortUpload, createUpload, listParts, listUploads, uploadPart } from './multipart-upload.ts';
import { putObject } from './put-object.ts';
import type { S3Call } from './s3-call.ts';
import { deleteTags, getTags, putTags } from './tagging.ts';
import type { Uploads } from './uploads.ts';

/** Carries out one request and answers it. Throws S3Error before anything of the answer is written. */
export async function answerOperation(call: S3Call, uploads: Uploads): Promise<void> {
  switch (call.address.operation) {
    case 'ListBuckets':
      return listBuckets(call);
    case 'HeadBucket':
      call.bucket();
      return call.answer(200, { 'x-amz-bucket-region': call.settings.region });
    case 'GetBucketVersioning':
      return call.answerXml('VersioningConfiguration', call.bucket().versioned ? { Status: 'Enabled' } : {});
    case 'ListObjectsV2':
      return listObjects(call);
    case 'ListObjectVersions':
      return listVersions(call);
    case 'GetObject':
      return await getObject(call);
    case 'HeadObject':
      return await headObject(call);
    case 'PutObject':
      return await putObject(call);
    case 'CopyObject':
      return await copyObject(call);
    case 'DeleteObject':
      return await deleteObject(call);
    case 'DeleteObjects':
      return await deleteObjects(call);
    case 'GetObjectTagging':
      return getTags(call);
    case 'PutObjectTagging':
      return await putTags(call);
    case 'DeleteObjectTagging':
      return deleteTags(call);
    case 'ListMultipartUploads':
      return listUploads(call, uploads);
    case 'CreateMultipartUpload':
      return createUpload(call, uploads);
    case 'UploadPart':
      return await uploadPart(call, uploads);
    case 'CompleteMultipartUpload':
      return await completeUpload(call, uploads);
    case 'AbortMultipartUpload':
      return await abortUpload(call, uploads);
    case 'ListParts':
      return listParts(call, uploads);
  }
}

function listBuckets(call: S3Call): void {
  const buckets = [...call.settings.buckets.keys()].sort();
  call.answerXml('ListAllMyBucketsResult', {
    Owner: { ID: call.settings.account },
    Buckets: { Bucket: buckets.map((name) => ({ Name: name, CreationDate: new Date(0).toISOString() })) },
  });
}
