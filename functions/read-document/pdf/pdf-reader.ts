import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import type { ReadLimits } from '../../../shared/documents/read-limits.ts';
import type { LayerPage } from '../../../shared/documents/text-layer/layer-page.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { PagePicture, PictureSize } from './pdf-document.ts';
import type { PdfAnswer, PdfResult, PdfStep } from './pdf-protocol.ts';

/** A PDF in the hands of the worker. */
export interface OpenPdf {
  pages: number;
  /** Null where the file names neither a program nor a date. */
  metadata: FileMetadata | null;
  words(page: number): Promise<LayerPage>;
  render(page: number, dpi: number, maxPixels: number): Promise<PagePicture>;
  /** So many pixels wide, or as much less as keeps it below `maxPixels`. */
  renderWide(page: number, width: number, maxPixels: number): Promise<PagePicture>;
}

interface Engine {
  worker: Worker;
  memoryMb: number;
}

let engine: Engine | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Opens a PDF for the time of `use`. One at a time: others wait. Every step ends within `limits.secondsPerStep`.
 * Throws UnreadableError `pdf.encrypted`, `pdf.broken`, `pdf.too-costly`.
 */
export function withPdf<T>(bytes: Uint8Array, limits: ReadLimits, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const result = turn.then(() => useEngine(bytes, limits, use));
  turn = result.catch(() => undefined);
  return result;
}

/** Ends the worker thread. It never keeps a process alive, so only tests that count threads need it. */
export async function closePdfReader(): Promise<void> {
  await turn;
  await stop();
}

async function useEngine<T>(bytes: Uint8Array, limits: ReadLimits, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const step = (request: PdfStep) => ask(start(limits.memoryMb).worker, request, limits.secondsPerStep);
  const { pages = 0, metadata = null } = await step({ step: 'open', bytes });
  const render = async (page: number, size: PictureSize, maxPixels: number) =>
    given((await step({ step: 'render', page, size, maxPixels })).picture);
  try {
    if (pages === 0) throw new UnreadableError('pdf.broken', 'the PDF has no page; export it anew and upload it again');
    return await use({
      pages,
      metadata,
      words: async (page) => given((await step({ step: 'words', page, maxWords: limits.wordsPerPage })).words),
      render: (page, dpi, maxPixels) => render(page, { dpi }, maxPixels),
      renderWide: (page, width, maxPixels) => render(page, { width }, maxPixels),
    });
  } finally {
    if (engine) await step({ step: 'close' }).catch(stop);
  }
}

function start(memoryMb: number): Engine {
  if (engine?.memoryMb === memoryMb) return engine;
  void stop();
  const bundled = new URL('pdf-worker.mjs', import.meta.url);
  const worker = new Worker(existsSync(bundled) ? bundled : new URL('pdf-worker.ts', import.meta.url), {
    workerData: { memoryMb },
  });
  worker.unref();
  engine = { worker, memoryMb };
  return engine;
}

async function stop(): Promise<void> {
  const { worker } = engine ?? {};
  engine = null;
  await worker?.terminate();
}

let lastId = 0;

/** Sends one step and waits for its answer; a step that lasts too long or kills the engine is the PDF's fault. */
function ask(worker: Worker, step: PdfStep, seconds: number): Promise<PdfResult> {
  lastId += 1;
  const id = lastId;
  const { promise, resolve, reject } = Promise.withResolvers<PdfResult>();
  const costly = (cause?: unknown) => {
    void stop();
    const message = 'the PDF needs more time or memory than a paper may take; print it to a new PDF and upload that';
    reject(new UnreadableError('pdf.too-costly', message, { cause }));
  };
  const timer = setTimeout(costly, seconds * 1000);
  const onMessage = (answer: PdfAnswer) => {
    if (answer.id !== id) return;
    if (answer.ok) resolve(answer);
    else if (answer.refused) reject(new UnreadableError(answer.refused.code, answer.refused.message));
    else costly(answer.crash);
  };
  worker.on('message', onMessage);
  worker.once('error', costly);
  worker.once('exit', costly);
  worker.ref();
  worker.postMessage({ ...step, id });
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage);
    worker.off('error', costly);
    worker.off('exit', costly);
    worker.unref();
  });
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the PDF worker answered another question');
  return value;
}
