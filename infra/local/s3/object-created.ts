import { randomUUID } from 'node:crypto';
import type { ObjectVersion } from './object-index.ts';

export type CreationReason = 'PutObject' | 'CopyObject' | 'CompleteMultipartUpload';

/**
 * The event that S3 sends to EventBridge for a new object, in the shape that the user guide of S3 documents
 * ("EventBridge event message structure"). The key is not URL-encoded here, unlike in S3's older notifications.
 */
export interface ObjectCreatedEvent {
  version: '0';
  id: string;
  'detail-type': 'Object Created';
  source: 'aws.s3';
  account: string;
  /** UTC, to the second. */
  time: string;
  region: string;
  resources: string[];
  detail: {
    version: '0';
    bucket: { name: string };
    object: { key: string; size: number; etag: string; 'version-id'?: string; sequencer: string };
    'request-id': string;
    requester: string;
    'source-ip-address': string;
    reason: CreationReason;
  };
}

export interface CreationCircumstances {
  account: string;
  region: string;
  requestId: string;
  requester: string;
  sourceIp: string;
  reason: CreationReason;
}

export function describeObjectCreated(object: ObjectVersion, how: CreationCircumstances): ObjectCreatedEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: how.account,
    time: `${object.modified.toISOString().slice(0, 19)}Z`,
    region: how.region,
    resources: [`arn:aws:s3:::${object.bucket}`],
    detail: {
      version: '0',
      bucket: { name: object.bucket },
      object: {
        key: object.key,
        size: object.sizeBytes,
        etag: object.etag,
        ...(object.versionId === 'null' ? {} : { 'version-id': object.versionId }),
        sequencer: object.sequence.toString(16).toUpperCase().padStart(18, '0'),
      },
      'request-id': how.requestId,
      requester: how.requester,
      'source-ip-address': how.sourceIp,
      reason: how.reason,
    },
  };
}
