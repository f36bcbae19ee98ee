import type { PartLinks, Upload, UploadedFile } from '../../../shared/review/upload-answers.ts';
import { PART_BYTES } from '../../../shared/review/upload-parts.ts';
import { type ApiClient, isProblem } from '../client/api-client.ts';

/** So many parts are on the line at once, and links are asked for so many ahead. */
const AT_ONCE = 3;
const LINKS_AT_ONCE = 16;
const TRIES = 6;
/** So often a file is begun anew whose parts were no longer there when they were to be put together. */
const ROUNDS = 2;

export interface Sending {
  api: Pick<ApiClient, 'send'>;
  put(url: string, part: Blob, signal: AbortSignal): Promise<{ ok: boolean; status: number }>;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Told how many bytes of the file are there. */
  progress(bytes: number): void;
  signal: AbortSignal;
}

/**
 * Sends what is missing of a file, and has it put together. Whoever was cut off calls it again, also after a reload: parts
 * that are there are not sent anew, and those that have expired meanwhile are. Throws what the API or the line throws when
 * it does not get better.
 */
export async function sendFile(sending: Sending, upload: string, file: UploadedFile, content: Blob): Promise<Upload> {
  const path = `/uploads/${upload}/files/${file.n}`;
  for (let round = 1; ; round += 1) {
    await sendMissing(sending, path, file, content);
    try {
      const asked = { signal: sending.signal };
      return (await sending.api.send<{ upload: Upload }>('POST', `${path}/complete`, {}, asked)).upload;
    } catch (error) {
      if (round >= ROUNDS || !isProblem(error, 'upload.incomplete')) throw error;
    }
  }
}

async function sendMissing(
  { api, put, wait, progress, signal }: Sending,
  path: string,
  { bytes, parts }: UploadedFile,
  content: Blob,
): Promise<void> {
  const linksFor = (wanted: number[]) => api.send<PartLinks>('POST', `${path}/parts`, { parts: wanted }, { signal });
  const there = new Set((await linksFor([])).there);
  const sizeOf = (part: number) => Math.min(PART_BYTES, bytes - (part - 1) * PART_BYTES);
  const tell = () => progress([...there].reduce((sum, part) => sum + sizeOf(part), 0));
  const missing = Array.from({ length: parts }, (_, at) => at + 1).filter((part) => !there.has(part));
  tell();
  let links: Record<string, string> = {};
  const linkOf = async (part: number): Promise<string> => {
    const known = links[part];
    if (known !== undefined) return known;
    const next = missing.filter((one) => one >= part && !there.has(one)).slice(0, LINKS_AT_ONCE);
    links = { ...links, ...(await linksFor(next)).links };
    return links[part] ?? '';
  };
  const queue = [...missing];
  const worker = async () => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const start = (part - 1) * PART_BYTES;
      await sendPart(linkOf, part, content.slice(start, start + sizeOf(part)));
      there.add(part);
      tell();
    }
  };
  const sendPart = async (link: (part: number) => Promise<string>, part: number, piece: Blob): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      signal.throwIfAborted();
      const outcome = await put(await link(part), piece, signal).catch((error: unknown) => {
        if (signal.aborted || tries >= TRIES) throw error;
        return { ok: false, status: 0 };
      });
      if (outcome.ok) return;
      if (tries >= TRIES) throw new Error(`the store answered ${outcome.status}`);
      // The link may have run out; a new one is asked for.
      links = {};
      await wait(2 ** tries * 250, signal);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
