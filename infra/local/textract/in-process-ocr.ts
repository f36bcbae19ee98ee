import type { OcrEngine as OcrContract } from '../../../shared/documents/ocr-engine.ts';
import { EngineThread } from './engine-thread.ts';

/** The same engine without a server, for the commands that read a file on the spot. Close it when done. */
export function openInProcessOcr(): OcrContract & { close(): Promise<void> } {
  const engine = new EngineThread();
  return {
    recognise: async (image) => (await engine.read(image)).flatMap(({ words }) => words),
    close: () => engine.close(),
  };
}
