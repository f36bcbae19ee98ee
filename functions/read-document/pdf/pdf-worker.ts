import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { loadPdfium } from './load-pdfium.ts';
import { PdfDocument } from './pdf-document.ts';
import { type PdfAnswer, type PdfRequest, pdfWorkerDataSchema } from './pdf-protocol.ts';

// A thread of its own, because a hostile PDF can keep PDFium busy for ever and only ending the thread stops it.
const { memoryMb } = pdfWorkerDataSchema.parse(workerData);
const loading = loadPdfium(memoryMb);
let open: PdfDocument | null = null;

parentPort?.on('message', (request: PdfRequest) => {
  void loading.then((pdfium) => {
    let answer: PdfAnswer;
    try {
      answer = { id: request.id, ok: true, ...perform(request) };
    } catch (error) {
      const refused = error instanceof UnreadableError ? { code: error.code, message: error.message } : null;
      answer = { id: request.id, ok: false, refused, crash: refused ? '' : String(error) };
    }
    parentPort?.postMessage(answer, answer.ok && answer.picture ? [answer.picture.pixels.buffer] : []);
    function perform(step: PdfRequest): Omit<Extract<PdfAnswer, { ok: true }>, 'id' | 'ok'> {
      if (step.step === 'open') {
        open?.close();
        open = null;
        open = new PdfDocument(pdfium, step.bytes);
        return { pages: open.pages, metadata: open.metadata(step.bytes) };
      }
      if (!open) throw new Error('no PDF is open');
      if (step.step === 'words') return { words: open.words(step.page, step.maxWords) };
      if (step.step === 'render') return { picture: open.render(step.page, step.size, step.maxPixels) };
      open.close();
      open = null;
      return {};
    }
  });
});
