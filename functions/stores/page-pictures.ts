import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { ObjectStore } from './objects.ts';

/** Which picture of which page. Pages count from 1; `width` is the one that was asked for. */
export interface PicturePlace {
  port: string;
  reference: string;
  documentId: string;
  page: number;
  width: number;
}

const factsSchema = z.object({
  width: z.coerce.number().int().positive(),
  height: z.coerce.number().int().positive(),
  pages: z.coerce.number().int().positive(),
});
/** Of the picture in pixels, and how many pages its document has. */
export type PictureFacts = z.infer<typeof factsSchema>;

export function pictureKeyOf({ page, width, ...document }: PicturePlace): string {
  return `${picturesOf(document)}${page}-${width}.webp`;
}

function picturesOf({ port, reference, documentId }: Omit<PicturePlace, 'page' | 'width'>): string {
  return `${port}/${reference}/pages/${documentId}/`;
}

/** What is known of a picture that was rendered before; null where it was not. */
export async function findPicture(
  store: ObjectStore,
  bucket: string,
  place: PicturePlace,
): Promise<PictureFacts | null> {
  try {
    const { Metadata } = await store.client.send(new HeadObjectCommand({ Bucket: bucket, Key: pictureKeyOf(place) }));
    return factsSchema.safeParse(Metadata).data ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The same page gives the same picture, so that two who render it at once do no harm. */
export async function savePicture(
  store: ObjectStore,
  bucket: string,
  place: PicturePlace,
  bytes: Uint8Array,
  { width, height, pages }: PictureFacts,
): Promise<void> {
  await store.client.send(
    new PutObjectCommand({
      ...{ Bucket: bucket, Key: pictureKeyOf(place), Body: bytes, ContentType: 'image/webp' },
      CacheControl: 'private, max-age=300, immutable',
      // By this the bucket knows what it need not keep.
      Tagging: 'drawn=page',
      Metadata: { width: String(width), height: String(height), pages: String(pages) },
    }),
  );
}

/** Removes every picture of a document: none outlives its original. */
export async function removePictures(
  store: ObjectStore,
  bucket: string,
  document: Pick<PicturePlace, 'port' | 'reference' | 'documentId'>,
): Promise<void> {
  const Prefix = picturesOf(document);
  for (let more = true; more; ) {
    const { Contents = [], IsTruncated } = await store.client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix }),
    );
    for (const { Key } of Contents) await store.client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    more = IsTruncated === true && Contents.length > 0;
  }
}

/** Whether the version of an object that was uploaded is still there. */
export async function isThere(
  store: ObjectStore,
  { bucket, key, versionId }: { bucket: string; key: string; versionId: string },
): Promise<boolean> {
  try {
    await store.client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** S3 answers a question for the head without a body, so without a name for what is missing but this. */
function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && ['NotFound', 'NoSuchKey', 'NoSuchVersion'].includes(error.name);
}
