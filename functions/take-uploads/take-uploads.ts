import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListObjectVersionsCommand,
  ListPartsCommand,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { may } from '../../shared/access/permissions.ts';
import type { Principal } from '../../shared/access/principal.ts';
import { parseUploadKey, UploadKeyError } from '../../shared/cases/upload-key.ts';
import type { PartLinks, Upload, UploadRequest } from '../../shared/review/upload-answers.ts';
import { partsOf } from '../../shared/review/upload-parts.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { ApiProblem } from '../review/route.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import type { ObjectStore } from '../stores/objects.ts';
import {
  type AnnouncedFile,
  announcedFile,
  announcedUpload,
  announceFile,
  announceUpload,
  filesOfUpload,
  noteMultipart,
  noteWhole,
} from '../stores/port-uploads.ts';
import { withStates } from './file-states.ts';

export interface UploadServices {
  table: CasesTable;
  objects: ObjectStore;
  intakeBucket: string;
  now(): string;
}

/** A part's link holds while a slow line sends it. */
const LINK_SECONDS = 900;

/** Makes ready to take the files of a case, once: a repeat finds what is there already. Throws ApiProblem. */
export async function beginUpload(
  services: UploadServices,
  principal: Principal,
  request: UploadRequest,
): Promise<Upload> {
  const { table, now } = services;
  const { id, port, reference, files } = request;
  if (!may(principal, 'upload.send', { port }))
    throw new ApiProblem(403, 'access.denied', 'that is not permitted to you');
  const keys = files.map(({ area, scanId, file }) => keyOf(port, reference, { area, scanId, file }));
  if (new Set(keys).size < keys.length) throw new ApiProblem(400, 'upload.twice', 'two files have the same place');
  await announceUpload(table, principal.id, { id, port, reference, at: now() });
  const there = new Set((await filesOfUpload(table, principal.id, id)).map(({ n }) => n));
  const missing = files.map((file, n) => ({ ...file, n })).filter(({ n }) => !there.has(n));
  await fewAtOnce(missing, async ({ n, ...file }) => {
    const key = keys[n] ?? '';
    const multipart = await startMultipart(services, key);
    await announceFile(table, principal.id, { upload: id, n, ...file, key, multipart, versionId: null });
  });
  return uploadOf(services, principal, id);
}

export async function uploadOf({ table }: UploadServices, { id: agent }: Principal, id: string): Promise<Upload> {
  const upload = await announcedUpload(table, agent, id);
  if (upload === null) throw unknownUpload();
  return withStates(table, upload, await filesOfUpload(table, agent, id));
}

/** Links to send parts of a file to, and which parts are there: whoever was cut off goes on with the others. */
export async function partLinks(
  services: UploadServices,
  principal: Principal,
  place: { id: string; n: number },
  parts: readonly number[],
): Promise<PartLinks> {
  const { objects, intakeBucket } = services;
  const file = await fileOf(services, principal, place);
  const most = partsOf(file.bytes);
  if (file.versionId !== null) return allOf(most);
  if (parts.some((part) => part > most)) throw new ApiProblem(400, 'upload.part', `the file has ${most} parts`);
  const found = await partsThere(services, file);
  if (found === null && (await wholeBefore(services, principal, file))) return allOf(most);
  const multipart = found === null ? await begunAnew(services, principal, file) : file.multipart;
  const there = found ?? [];
  const links = await Promise.all(
    parts.map(async (part) => {
      const command = new UploadPartCommand({
        ...{ Bucket: intakeBucket, Key: file.key, UploadId: multipart, PartNumber: part },
      });
      return [String(part), await getSignedUrl(objects.client, command, { expiresIn: LINK_SECONDS })] as const;
    }),
  );
  return { there: there.map(({ part }) => part), links: Object.fromEntries(links) };
}

function allOf(parts: number): PartLinks {
  return { there: Array.from({ length: parts }, (_, at) => at + 1), links: {} };
}

/**
 * Puts the parts of a file together when all are there. A repeat is answered alike, also where the answer to the first was
 * lost; of an upload that has expired all parts are missing. Throws ApiProblem.
 */
export async function completeFile(
  services: UploadServices,
  principal: Principal,
  place: { id: string; n: number },
): Promise<Upload> {
  const file = await fileOf(services, principal, place);
  if (file.versionId !== null) return uploadOf(services, principal, place.id);
  const there = await partsThere(services, file);
  const bytes = there?.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes !== undefined && bytes !== file.bytes) throw incomplete(bytes, file);
  const versionId = there === null ? null : await putTogether(services, file, there);
  if (versionId !== null) await noteWhole(services.table, principal.id, file, versionId);
  else if (!(await wholeBefore(services, principal, file))) {
    await begunAnew(services, principal, file);
    throw incomplete(0, file);
  }
  return uploadOf(services, principal, place.id);
}

/** The version that the file is now; null where the upload is not there any more. */
async function putTogether(
  { objects, intakeBucket }: UploadServices,
  { key, multipart }: AnnouncedFile,
  parts: readonly { part: number; etag: string }[],
): Promise<string | null> {
  try {
    const { VersionId = '' } = await objects.client.send(
      new CompleteMultipartUploadCommand({
        ...{ Bucket: intakeBucket, Key: key, UploadId: multipart },
        MultipartUpload: { Parts: parts.map(({ part, etag }) => ({ PartNumber: part, ETag: etag })) },
      }),
    );
    return VersionId;
  } catch (error) {
    if (isNoSuchUpload(error)) return null;
    throw error;
  }
}

/**
 * Whether a try that was cut off has put the file together: it left no upload to complete, but a version of the key, of the
 * file's size and no older than what was announced. Its document may not be registered yet. Notes the version.
 */
async function wholeBefore(
  { table, objects, intakeBucket }: UploadServices,
  principal: Principal,
  file: AnnouncedFile,
): Promise<boolean> {
  const upload = await announcedUpload(table, principal.id, file.upload);
  const { Versions = [] } = await objects.client.send(
    new ListObjectVersionsCommand({ Bucket: intakeBucket, Prefix: file.key }),
  );
  // S3 tells whole seconds.
  const since = Date.parse(upload?.at ?? '') - 1000;
  const whole = Versions.find(
    ({ Key, Size, LastModified }) => Key === file.key && Size === file.bytes && Number(LastModified) >= since,
  );
  if (whole === undefined) return false;
  await noteWhole(table, principal.id, file, whole.VersionId ?? '');
  return true;
}

/** Makes ready to take a file again whose parts have expired. Gives S3's id of the upload that stands, if two do it at once. */
async function begunAnew(services: UploadServices, { id }: Principal, file: AnnouncedFile): Promise<string> {
  const multipart = await startMultipart(services, file.key);
  if (await noteMultipart(services.table, id, file, multipart)) return multipart;
  return (await announcedFile(services.table, id, file.upload, file.n))?.multipart ?? multipart;
}

function incomplete(bytes: number, file: AnnouncedFile): ApiProblem {
  return new ApiProblem(409, 'upload.incomplete', `${bytes} of ${file.bytes} bytes are there: send what is missing`);
}

/** A file that the caller announced, at a port that is still theirs. */
async function fileOf({ table }: UploadServices, principal: Principal, place: { id: string; n: number }) {
  const file = await announcedFile(table, principal.id, place.id, place.n);
  if (file === null || !may(principal, 'upload.send', parseUploadKey(file.key))) throw unknownUpload();
  return file;
}

/** Null where the upload is not there any more: it was put together, or has expired. */
async function partsThere({ objects, intakeBucket }: UploadServices, { key, multipart }: AnnouncedFile) {
  const parts: { part: number; etag: string; bytes: number }[] = [];
  try {
    let marker: string | undefined;
    do {
      const page = await objects.client.send(
        new ListPartsCommand({ Bucket: intakeBucket, Key: key, UploadId: multipart, PartNumberMarker: marker }),
      );
      for (const { PartNumber = 0, ETag = '', Size = 0 } of page.Parts ?? [])
        parts.push({ part: PartNumber, etag: ETag, bytes: Size });
      marker = page.IsTruncated === true ? page.NextPartNumberMarker : undefined;
    } while (marker !== undefined);
  } catch (error) {
    if (isNoSuchUpload(error)) return null;
    throw error;
  }
  return parts;
}

function isNoSuchUpload(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === 'NoSuchUpload';
}

async function startMultipart({ objects, intakeBucket }: UploadServices, key: string): Promise<string> {
  const { UploadId } = await objects.client.send(
    new CreateMultipartUploadCommand({ Bucket: intakeBucket, Key: key, ContentType: 'application/octet-stream' }),
  );
  if (UploadId === undefined) throw new Error('S3 began no upload');
  return UploadId;
}

type Named = Pick<UploadRequest['files'][number], 'area' | 'scanId' | 'file'>;

function keyOf(port: string, reference: string, { area, scanId, file }: Named): string {
  const key = [port, reference, area, ...(area === 'scans' ? [scanId ?? ''] : []), file].join('/');
  try {
    parseUploadKey(key);
  } catch (error) {
    if (error instanceof UploadKeyError) throw new ApiProblem(400, error.code, `${file}: ${error.message}`);
    throw error;
  }
  return key;
}

function unknownUpload(): ApiProblem {
  return new ApiProblem(404, 'upload.unknown', 'there is no such upload of yours');
}
