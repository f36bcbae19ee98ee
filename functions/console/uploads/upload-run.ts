import { signal } from '@preact/signals';
import type { Upload, UploadRequest } from '../../../shared/review/upload-answers.ts';
import { api } from '../frame/console.ts';
import { now } from '../language/time.ts';
import type { ChosenFile } from './chosen-files.ts';
import { fileHash } from './file-hash.ts';
import type { Placed } from './places.ts';
import { sendFile } from './send-file.ts';
import { uuidByTime } from './uuid-by-time.ts';

export type RunState =
  | { step: 'idle' }
  | { step: 'hashing' | 'sending'; done: number; all: number; resumed: boolean }
  | { step: 'failed'; error: unknown }
  | { step: 'sent' };

/** What is being sent. It goes on while somebody looks at another view. */
export const run = signal<RunState>({ step: 'idle' });
let stopping = new AbortController();

export function stopRun(): void {
  stopping.abort();
}

/**
 * Takes the digest of every file, announces them, and sends what is not there yet. Of `earlier` uploads that were cut off the
 * one with these very files is gone on with.
 */
export async function startRun(
  place: Pick<UploadRequest, 'port' | 'reference'>,
  files: readonly Placed<ChosenFile>[],
  earlier: readonly Upload[],
): Promise<void> {
  stopping = new AbortController();
  const { signal: stopped } = stopping;
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  try {
    const announced: UploadRequest['files'] = [];
    let hashed = 0;
    for (const { file, name, area, scanId, bytes } of files) {
      const told = (done: number) => tell({ step: 'hashing', done: hashed + done, all, resumed: false });
      const sha256 = await fileHash(file.content, told, stopped);
      hashed += bytes;
      announced.push({ area, scanId, file: name, bytes, sha256 });
    }
    const before = earlier.find((one) => isSame(one, place, announced));
    const request = { ...place, files: announced };
    const id = before?.id ?? uuidByTime(now(), crypto.getRandomValues(new Uint8Array(16)));
    const { upload } = await api.send<{ upload: Upload }>('POST', '/uploads', { id, ...request }, { signal: stopped });
    await sendAll(upload, files, all, before !== undefined, stopped);
    tell({ step: 'sent' });
  } catch (error) {
    tell(stopped.aborted ? { step: 'idle' } : { step: 'failed', error });
  }
}

async function sendAll(
  upload: Upload,
  files: readonly Placed<ChosenFile>[],
  all: number,
  resumed: boolean,
  stopped: AbortSignal,
): Promise<void> {
  let done = 0;
  for (const file of upload.files) {
    const content = files[file.n]?.file.content;
    if (content !== undefined && file.state === 'sending') {
      const parts = {
        api,
        put: (url: string, body: Blob, aborted: AbortSignal) =>
          fetch(url, { method: 'PUT', body, signal: aborted, credentials: 'omit', referrerPolicy: 'no-referrer' }),
        wait,
        progress: (bytes: number) => tell({ step: 'sending', done: done + bytes, all, resumed }),
        signal: stopped,
      };
      await sendFile(parts, upload.id, file, content);
    }
    done += file.bytes;
  }
}

function tell(state: RunState): void {
  run.value = state;
}

function isSame(
  { port, reference, files }: Upload,
  place: { port: string; reference: string },
  wanted: UploadRequest['files'],
) {
  const unfinished = files.some(({ state }) => state === 'sending');
  const equal =
    files.length === wanted.length &&
    files.every(({ file, scanId, sha256 }, at) => {
      const one = wanted[at];
      return one?.file === file && one.scanId === scanId && one.sha256 === sha256;
    });
  return unfinished && port === place.port && reference === place.reference && equal;
}

function wait(ms: number, aborted: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    aborted.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(aborted.reason);
    });
  });
}
