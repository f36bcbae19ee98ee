import { type OcrEngine as OcrContract, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import { EngineError } from './engine-error.ts';
import { EngineThread } from './engine-thread.ts';

/** The same engine without a server, for the commands that read a file on the spot. Close it when done. */
export function openInProcessOcr(): OcrContract & { close(): Promise<void> } {
  const engine = new EngineThread();
  return {
    async recognise(image) {
      try {
        const lines = await engine.read(image);
        return { words: lines.flatMap(({ words }) => words), turned: lines[0]?.turned ?? 0 };
      } catch (cause) {
        if (!(cause instanceof EngineError) || cause.code !== 'ocr.bad-image') throw cause;
        throw new OcrUnavailableError('ocr.refused', 'the picture of the page cannot be read', { cause });
      }
    },
    close: () => engine.close(),
  };
}
