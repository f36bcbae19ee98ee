import { type Block, DetectDocumentTextCommand, TextractClient } from '@aws-sdk/client-textract';
import { type OcrEngine, type OcrUnavailableCode, OcrUnavailableError } from '../../shared/documents/ocr-engine.ts';
import type { Word } from '../../shared/documents/page-words.ts';
import type { QuarterTurns } from '../../shared/documents/recognition/page-turn.ts';

/** Errors of the service that no retry mends, by name. The others are throttling and outages: the message returns. */
const FINAL: Readonly<Record<string, { code: OcrUnavailableCode; message: string }>> = {
  AccessDeniedException: { code: 'ocr.denied', message: 'text recognition is not permitted to this function' },
  UnrecognizedClientException: { code: 'ocr.denied', message: 'text recognition does not know this function' },
  UnsupportedOperation: { code: 'ocr.unsupported', message: 'text recognition is not offered in this region' },
  UnknownOperationException: { code: 'ocr.unsupported', message: 'text recognition is not offered in this region' },
  UnsupportedDocumentException: { code: 'ocr.refused', message: 'text recognition does not take the picture' },
  BadDocumentException: { code: 'ocr.refused', message: 'text recognition finds the picture damaged' },
  DocumentTooLargeException: { code: 'ocr.refused', message: 'text recognition finds the picture too large' },
  InvalidParameterException: { code: 'ocr.refused', message: 'text recognition does not take the picture' },
};
/** The SDK waits and tries again; the bounded concurrency of the queue is what keeps within the rate. */
const ATTEMPTS = 6;

/** Words by Textract's DetectDocumentText, its cheapest call. Throws OcrUnavailableError, or the service's transient error. */
export function textractOcr(client = new TextractClient({ maxAttempts: ATTEMPTS })): OcrEngine {
  return {
    async recognise(image, page) {
      try {
        const { Blocks = [] } = await client.send(new DetectDocumentTextCommand({ Document: { Bytes: image } }));
        return { words: Blocks.flatMap(wordOf), turned: turnOf(Blocks) };
      } catch (error) {
        const final = error instanceof Error ? FINAL[error.name] : undefined;
        if (!final) throw error;
        throw new OcrUnavailableError(final.code, `${final.message} (page ${page})`, { cause: error });
      }
    },
  };
}

/** The polygon of a word starts where its text does: most words of a page tell how the page is turned. */
function turnOf(blocks: readonly Block[]): QuarterTurns {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { BlockType, Geometry } of blocks) {
    const [first, second] = Geometry?.Polygon ?? [];
    if (BlockType !== 'WORD' || !first || !second) continue;
    const [x, y] = [(second.X ?? 0) - (first.X ?? 0), (second.Y ?? 0) - (first.Y ?? 0)];
    counts[Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y >= 0 ? 3 : 1] += 1;
  }
  const most = counts.indexOf(Math.max(...counts));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

function wordOf({ BlockType, Text, Confidence = 0, Geometry }: Block): Word[] {
  const { Left = 0, Top = 0, Width = 0, Height = 0 } = Geometry?.BoundingBox ?? {};
  if (BlockType !== 'WORD' || Text === undefined || Width <= 0 || Height <= 0) return [];
  return [{ text: Text, box: [Left, Top, Width, Height], confidence: Math.min(1, Math.max(0, Confidence / 100)) }];
}
