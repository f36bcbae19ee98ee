import type { PartLinks, Upload, UploadedFile } from '../../../shared/review/upload-answers.ts';
import { PART_BYTES } from '../../../shared/review/upload-parts.ts';
import type { ApiClient } from '../client/api-client.ts';

/** So many parts are on the line at once, and links are asked for so many ahead. */
const AT_ONCE = 3;
const LINKS_AT_ONCE = 16;
const TRIES = 6;

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
 * that are there are not sent anew. Throws what the API or the line throws when it does not get better.
 */
export async function sendFile(
  { api, put, wait, progress, signal }: Sending,
  upload: string,
  { n, bytes, parts }: UploadedFile,
  content: Blob,
): Promise<Upload> {
  const path = `/uploads/${upload}/files/${n}`;
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
  return (await api.send<{ upload: Upload }>('POST', `${path}/complete`, {}, { signal })).upload;
}
