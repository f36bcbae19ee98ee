import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type CasesTable, putIfAbsent, queryAll, unlessRefused } from './cases-table.ts';

/** What an agent announced, in a partition of their own: nobody else looks there. */
export const announcedUploadSchema = z.object({
  id: z.string(),
  port: z.string(),
  reference: z.string(),
  at: z.iso.datetime(),
});
export type AnnouncedUpload = z.infer<typeof announcedUploadSchema>;

export const announcedFileSchema = z.object({
  upload: z.string(),
  n: z.int(),
  area: z.enum(['papers', 'scans']),
  scanId: z.string().nullable(),
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  key: z.string(),
  multipart: z.string().describe("S3's id of the upload"),
  versionId: z.string().nullable().describe('of the object, once it is whole'),
});
export type AnnouncedFile = z.infer<typeof announcedFileSchema>;

const agentKey = (agent: string) => `AGENT#${agent}`;
const fileKey = (upload: string, n: number) => `UPLOADFILE#${upload}#${String(n).padStart(4, '0')}`;

/** Notes an upload, once. False where it was noted before. */
export function announceUpload(table: CasesTable, agent: string, upload: AnnouncedUpload): Promise<boolean> {
  return putIfAbsent(table, { pk: agentKey(agent), sk: `UPLOAD#${upload.id}`, ...upload });
}

export function announceFile(table: CasesTable, agent: string, file: AnnouncedFile): Promise<boolean> {
  return putIfAbsent(table, { pk: agentKey(agent), sk: fileKey(file.upload, file.n), ...file });
}

export async function announcedUpload(table: CasesTable, agent: string, id: string): Promise<AnnouncedUpload | null> {
  const Key = { pk: agentKey(agent), sk: `UPLOAD#${id}` };
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item === undefined ? null : announcedUploadSchema.parse(Item);
}

export async function announcedFile(
  table: CasesTable,
  agent: string,
  upload: string,
  n: number,
): Promise<AnnouncedFile | null> {
  const Key = { pk: agentKey(agent), sk: fileKey(upload, n) };
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item === undefined ? null : announcedFileSchema.parse(Item);
}

/** An agent's uploads, the newest first: ids begin with their time. */
export async function newestUploads(table: CasesTable, agent: string, limit: number): Promise<AnnouncedUpload[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      Limit: limit,
      ScanIndexForward: false,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': agentKey(agent), ':prefix': 'UPLOAD#' },
    }),
  );
  return Items.map((item) => announcedUploadSchema.parse(item));
}

export async function filesOfUpload(table: CasesTable, agent: string, upload: string): Promise<AnnouncedFile[]> {
  const items = await queryAll(table, {
    TableName: table.name,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': agentKey(agent), ':prefix': `UPLOADFILE#${upload}#` },
  });
  return items.map((item) => announcedFileSchema.parse(item));
}

/** Notes that a file is whole, as which version. The first one stands. */
export function noteWhole(table: CasesTable, agent: string, { upload, n }: AnnouncedFile, versionId: string) {
  return unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: agentKey(agent), sk: fileKey(upload, n) },
        ConditionExpression: 'attribute_exists(pk) AND versionId = :none',
        UpdateExpression: 'SET versionId = :version',
        ExpressionAttributeValues: { ':none': null, ':version': versionId },
      }),
    ),
  );
}

/** Notes that a file is taken by another multipart upload from now on. False where that was done before, or the file is whole. */
export function noteMultipart(
  table: CasesTable,
  agent: string,
  { upload, n, multipart }: AnnouncedFile,
  next: string,
): Promise<boolean> {
  return unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: agentKey(agent), sk: fileKey(upload, n) },
        ConditionExpression: 'multipart = :before AND versionId = :none',
        UpdateExpression: 'SET multipart = :next',
        ExpressionAttributeValues: { ':before': multipart, ':none': null, ':next': next },
      }),
    ),
  );
}
