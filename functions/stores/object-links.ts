import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ObjectStore } from './objects.ts';

/** How long a link to a picture or paper works, in seconds. */
const LINK_SECONDS = 300;

/** Gives links by which a browser fetches objects without a sign-in of its own, and until when they work. */
export function linksFrom(now: string): {
  until: string;
  link(store: ObjectStore, object: { bucket: string; key: string; versionId?: string }): Promise<string>;
} {
  return {
    until: new Date(Date.parse(now) + LINK_SECONDS * 1000).toISOString(),
    link: (store, { bucket, key, versionId }) =>
      getSignedUrl(store.client, new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }), {
        expiresIn: LINK_SECONDS,
      }),
  };
}
