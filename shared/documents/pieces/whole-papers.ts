import { equipmentReportFieldsSchema } from '../equipment-fields.ts';
import { manifestFieldsSchema } from '../manifest-fields.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { EvidenceByPath } from '../reading.ts';
import { PIECES, type Piece, type PieceReader, type PiecesKind } from './piece.ts';

const CHUNK_BYTES = 65_536;

/** Reads a file that lies in memory into whole papers. Throws UnreadableError. */
export function readWhole(bytes: Uint8Array, reader: PieceReader): ReadPaper[] {
  const papers: ReadPaper[] = [];
  let open: { kind: PiecesKind; items: object[]; evidence: EvidenceByPath } | null = null;
  for (const piece of piecesOf(bytes, reader)) {
    if (piece.type === 'open') open = { kind: piece.kind, items: [], evidence: {} };
    else if (open) {
      for (const [path, seen] of piece.evidence) open.evidence[path] = seen;
      if (piece.type === 'item') open.items.push(piece.fields);
      else {
        papers.push(paperOf(open.kind, open.items, open.evidence, piece));
        open = null;
      }
    }
  }
  return papers;
}

function* piecesOf(bytes: Uint8Array, reader: PieceReader): Generator<Piece> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield* reader.push(bytes.subarray(at, at + CHUNK_BYTES));
  yield* reader.end();
}

function paperOf(
  kind: PiecesKind,
  items: object[],
  evidence: EvidenceByPath,
  { fields: rest, partial, problems }: Extract<Piece, { type: 'close' }>,
): ReadPaper {
  const fields = { ...rest, [PIECES[kind].list]: items };
  const common = { evidence, reader: 'structured', pages: 1, partial, problems } as const;
  return kind === 'equipment-report'
    ? { kind, fields: equipmentReportFieldsSchema.parse(fields), ...common }
    : { kind, fields: manifestFieldsSchema.parse(fields), ...common };
}
