import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Credentials } from '../gateway/credentials.ts';
import type { LocalService } from '../gateway/service.ts';

/** Where an object lies that Textract is asked to read. */
export interface ObjectPlace {
  bucket: string;
  key: string;
  versionId?: string;
}

export interface TextractOptions {
  dataDir: string;
  /** Fetches a whole object. The gateway has made sure by then that the caller may read it. */
  getObject(place: ObjectPlace): Promise<Uint8Array>;
}

/** The export of `infra/local/textract/open-textract.ts`. */
export type OpenTextract = (options: TextractOptions) => LocalService | Promise<LocalService>;

const MODULE = new URL('../textract/open-textract.ts', import.meta.url);

/** Opens the Textract endpoint where it is installed, else gives undefined: calls are then refused as unknown. */
export async function openTextractIfThere(
  dataDir: string,
  objects: { endpoint: string; region: string; accountId: string; credentials: Credentials },
): Promise<LocalService | undefined> {
  if (!existsSync(fileURLToPath(MODULE))) return undefined;
  const { openTextract }: { openTextract: OpenTextract } = await import(MODULE.href);
  const { endpoint, region, accountId, credentials } = objects;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: credentials.issue(`arn:aws:iam::${accountId}:root`),
  });
  const service = await openTextract({
    dataDir,
    async getObject({ bucket, key, versionId }) {
      const place = { Bucket: bucket, Key: key, ...(versionId === undefined ? {} : { VersionId: versionId }) };
      const { Body } = await client.send(new GetObjectCommand(place));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    },
  });
  return {
    handle: (request) => service.handle(request),
    async close() {
      await service.close();
      client.destroy();
    },
  };
}
