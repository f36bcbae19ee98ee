import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Credentials } from '../gateway/credentials.ts';
import type { LocalService } from '../gateway/service.ts';
import { openTextract, type TextractOptions } from '../textract/open-textract.ts';

/** Opens the Textract endpoint over the objects behind the gateway, and the topics that it tells of its jobs. */
export function openLocalTextract(
  dataDir: string,
  objects: { endpoint: string; region: string; accountId: string; credentials: Credentials },
  publish: TextractOptions['publish'],
): LocalService {
  const { endpoint, region, accountId, credentials } = objects;
  // The gateway has asked by then whether the caller may read the object, so it is fetched as the account.
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: credentials.issue(`arn:aws:iam::${accountId}:root`),
  });
  const service = openTextract({
    dataDir,
    publish,
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
