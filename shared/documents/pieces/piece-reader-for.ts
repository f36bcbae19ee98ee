import { EdifactReader } from '../edifact/read-edifact.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { FileType } from '../sniff.ts';
import { X12Reader } from '../x12/read-x12.ts';
import type { PieceReader } from './piece.ts';

/** The reader of files that are read as they come, whatever their length; null for types that are read as a whole. */
export function pieceReaderFor(type: FileType | null, limits: ReadLimits): PieceReader | null {
  if (type === 'edifact') return new EdifactReader(limits);
  return type === 'x12' ? new X12Reader(limits) : null;
}
