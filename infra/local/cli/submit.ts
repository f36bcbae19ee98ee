import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { parseUploadKey, UploadKeyError } from '../../../shared/cases/upload-key.ts';
import { ApiClient } from './api-client.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { type Connection, connect, connectionOptions } from './connection.ts';
import { progressLine } from './progress-line.ts';

/** One file to upload, and the key it goes to. */
export interface FileToUpload {
  path: string;
  key: string;
}

export const submit: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'the port of arrival, e.g. NLRTM (required)' },
    { name: 'case', value: 'REF', help: "the case's reference (default: the folder's name)" },
    { name: 'json', help: 'prints what was uploaded as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const [folder = '.'] = call.operands;
    const port = call.value('port');
    if (port === undefined) throw new CommandError('to which port?', 'give --port, e.g. --port NLRTM');
    const reference = call.value('case') ?? basename(resolve(folder));
    const files = await filesToUpload(folder, port, reference);
    const connection = connect(call, 'operator');
    const { intakeBucket, ports } = await new ApiClient(connection).about();
    if (!ports.some(({ locode }) => locode === port)) {
      throw new CommandError(
        `this system does not serve ${port}`,
        `it serves ${ports.map(({ locode }) => locode).join(', ')}`,
      );
    }
    const progress = progressLine(`uploading ${files.length} files`);
    for (const [index, file] of files.entries()) {
      progress.update(`${index + 1}/${files.length} ${file.key}`);
      await uploadFile(connection, intakeBucket, file);
    }
    progress.done();
    const uploaded = files.map(({ key }) => key);
    if (call.has('json')) console.log(JSON.stringify({ case: `${port}/${reference}`, uploaded }));
    else
      console.log(
        `${uploaded.length} files of ${port}/${reference} uploaded; follow it with: tidewaiter case ${port}/${reference}`,
      );
    return EXIT.ok;
  },
};

/** The files below `papers/` and `scans/<scan id>/` of a folder with the keys they go to, in order. Throws CommandError. */
export async function filesToUpload(folder: string, port: string, reference: string): Promise<FileToUpload[]> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new CommandError(`there is no folder ${folder}`);
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw (error instanceof Error && 'path' in error && notUtf8(String(error.path))) || error;
  });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, place: path.slice(join(folder, '/').length).replaceAll('\\', '/') }))
    .filter(({ place }) => /^(papers|scans)\//.test(place) && !/(^|\/)\./.test(place))
    .map(({ path, place }) => ({ path, key: `${port}/${reference}/${place}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (files.length === 0) {
    throw new CommandError(
      `${folder} holds nothing to upload`,
      'put papers into papers/ and scans into scans/<scan id>/',
    );
  }
  for (const { path, key } of files) {
    const refusal = notUtf8(path);
    if (refusal !== null && !existsSync(path)) throw refusal;
    try {
      parseUploadKey(key);
    } catch (error) {
      if (error instanceof UploadKeyError) throw new CommandError(`${path}: ${error.message}`);
      throw error;
    }
  }
  return files;
}

/** Bytes of a name that are not UTF-8 come as U+FFFD, and under that name there is no file. */
function notUtf8(path: string): CommandError | null {
  if (!path.includes('\ufffd')) return null;
  return new CommandError(`${path}: this name is not written in UTF-8`, 'rename it, then submit the folder again');
}

/** Uploads one file as a stream, in parts where it is large. */
export async function uploadFile(connection: Connection, bucket: string, { path, key }: FileToUpload): Promise<void> {
  const client = s3Of(connection);
  try {
    await new Upload({ client, params: { Bucket: bucket, Key: key, Body: createReadStream(path) } }).done();
  } finally {
    client.destroy();
  }
}

function s3Of({ endpoint, region, credentials }: Connection): S3Client {
  return new S3Client({ region, credentials, ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }) });
}
