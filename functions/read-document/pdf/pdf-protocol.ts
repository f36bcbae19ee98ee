import * as z from 'zod';
import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import type { LayerPage } from '../../../shared/documents/text-layer/layer-page.ts';
import type { UnreadableCode } from '../../../shared/documents/unreadable-error.ts';
import type { PagePicture, PictureSize } from './pdf-document.ts';

export const pdfWorkerDataSchema = z.object({ memoryMb: z.number().positive() });

export type PdfStep =
  | { step: 'open'; bytes: Uint8Array }
  | { step: 'words'; page: number; maxWords: number }
  | { step: 'render'; page: number; size: PictureSize; maxPixels: number }
  | { step: 'close' };
export type PdfRequest = PdfStep & { id: number };

export type PdfAnswer =
  | { id: number; ok: true; pages?: number; metadata?: FileMetadata | null; words?: LayerPage; picture?: PagePicture }
  | { id: number; ok: false; refused: { code: UnreadableCode; message: string } | null; crash: string };
export type PdfResult = Extract<PdfAnswer, { ok: true }>;
