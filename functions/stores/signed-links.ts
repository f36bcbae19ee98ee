import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl, S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import type { ObjectStore } from './objects.ts';

/** An object to be fetched by a link, and the headers with which S3 is to answer whatever the object was uploaded with. */
export interface LinkedObject {
  bucket: string;
  key: string;
  versionId?: string;
  contentType: string;
  contentDisposition?: string;
}

export interface LinkTimes {
  /** From when the links work. */
  at: Date;
  seconds: number;
}

/** What stands before a key in the address of an object. */
interface BucketAddress {
  origin: string;
  path: string;
}

/**
 * Links by which a browser fetches objects without a sign-in of its own, in the order of the objects. The address of each
 * bucket is asked of the SDK once and every link then only signed: a viewer asks for hundreds, and for each of them the
 * SDK would work out the address anew, which takes twenty times as long.
 */
export async function signedLinks(
  { client }: ObjectStore,
  objects: readonly LinkedObject[],
  { at, seconds }: LinkTimes,
): Promise<string[]> {
  const buckets = [...new Set(objects.map(({ bucket }) => bucket))];
  const addresses = new Map(
    await Promise.all(buckets.map(async (bucket) => [bucket, await addressOf(client, bucket)] as const)),
  );
  const presigner = new S3RequestPresigner({ ...client.config });
  return Promise.all(
    objects.map(async ({ bucket, key, versionId, contentType, contentDisposition }) => {
      const { origin, path } = addresses.get(bucket) ?? { origin: '', path: '' };
      const { protocol, hostname, port, host } = new URL(origin);
      const address = `${path}${key.split('/').map(escaped).join('/')}`;
      const asked = {
        'response-content-type': contentType,
        ...(contentDisposition !== undefined && { 'response-content-disposition': contentDisposition }),
        // Not longer than the link itself works.
        'response-cache-control': `private, max-age=${seconds}`,
        ...(versionId !== undefined && { versionId }),
      };
      const request = { method: 'GET', protocol, hostname, path: address, headers: { host }, query: asked };
      const signed = await presigner.presign(
        { ...request, ...(port !== '' && { port: Number(port) }) },
        { expiresIn: seconds, signingDate: at },
      );
      const query = Object.entries(signed.query ?? {}).map(
        ([name, value]) => `${escaped(name)}=${escaped(String(value))}`,
      );
      return `${origin}${address}?${query.join('&')}`;
    }),
  );
}

/** Where a bucket's objects lie: by its own host on AWS, below a path on one machine. */
async function addressOf(client: ObjectStore['client'], bucket: string): Promise<BucketAddress> {
  const { origin, pathname } = new URL(
    await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: 'key' })),
  );
  return { origin, path: pathname.slice(0, -'key'.length) };
}

/** RFC 3986: all but unreserved characters, as signatures want it. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
