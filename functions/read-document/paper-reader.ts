import { type PriceTable, principalPaper } from '../../shared/documents/file-reading.ts';
import type { PieceReader } from '../../shared/documents/pieces/piece.ts';
import { pieceReaderFor } from '../../shared/documents/pieces/piece-reader-for.ts';
import { readingJson, type ToldPapers } from '../../shared/documents/pieces/reading-json.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { sniffType } from '../../shared/documents/sniff.ts';
import type { FileReading, Reader, Underway } from '../read-upload.ts';
import type { ObjectContent } from '../stores/object-content.ts';
import { type PaperFile, readDocument } from './read-document.ts';

/** What a file that is no message is read with. */
export type Engines = Pick<PaperFile, 'ocr' | 'dear' | 'dearJobs' | 'many'>;

/** Reads what lies below `papers/`, each file with engines of its own. */
export function paperReader(prices: PriceTable, enginesOf: (underway: Underway) => Engines): Reader<'papers'> {
  return {
    area: 'papers',
    maxBytes: DEFAULT_LIMITS.fileBytes,
    inChunks: (head) => inPieces(head) !== null,
    async read({ file }, content, underway) {
      if (inPieces(content.head)) return readInPieces(file, content);
      const bytes = await content.whole();
      const reading = await readDocument({ file, bytes, ...enginesOf(underway), limits: DEFAULT_LIMITS, prices });
      const { kind, reader } = principalPaper(reading);
      const { papers, costUsd } = reading;
      const kinds = [...new Set(papers.map((paper) => paper.kind))];
      const partial = papers.some((paper) => paper.partial);
      return { json: [JSON.stringify(reading)], summary: () => ({ kind, kinds, reader, partial, costUsd }) };
    },
  };
}

function inPieces(head: Uint8Array): PieceReader | null {
  return pieceReaderFor(sniffType(head), DEFAULT_LIMITS);
}

/** Structured messages are read as they go by, however long they are. They cost nothing. */
function readInPieces(file: string, content: ObjectContent): FileReading {
  const told: ToldPapers = { kinds: [], partial: false };
  const reader = () => {
    const one = inPieces(content.head);
    if (one === null) throw new TypeError('the type of a file changed while it was read');
    return one;
  };
  const json = readingJson({ file, sha256: content.sha256 }, { chunks: content.chunks, reader }, told);
  const summary = () => ({
    ...told,
    kind: told.kinds[0] ?? ('unknown' as const),
    reader: 'structured' as const,
    costUsd: 0,
  });
  return { json, summary };
}
