import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { readScanFile, SCAN_LIMITS } from '../../../functions/read-scan/read-scan-file.ts';
import { type FileReading, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { openInProcessOcr } from '../textract/in-process-ocr.ts';
import { CommandError } from './command.ts';
import { foreignText } from './text-width.ts';

/** Reads one file of papers with the readers of the deployed function and the engine of this machine. Throws CommandError. */
export async function readDocumentFile(path: string, bytes: Uint8Array): Promise<FileReading> {
  const ocr = openInProcessOcr();
  try {
    return await readDocument({ file: basename(path), bytes, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  } catch (error) {
    throw asCommandError(path, error);
  } finally {
    await ocr.close();
  }
}

/** Reads one file of a scan. Throws CommandError. */
export async function readScanFileLocally(path: string, scanId: string): Promise<ScanReading> {
  const bytes = await bytesOf(path, SCAN_LIMITS.maxBytes);
  try {
    return await readScanFile({ file: basename(path), bytes, scanId });
  } catch (error) {
    throw asCommandError(path, error);
  }
}

/** The content of a file that may be read. Throws CommandError. */
export async function bytesOf(path: string, most = DEFAULT_LIMITS.fileBytes * 3): Promise<Uint8Array> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) throw new CommandError(`there is no file ${foreignText(path)}`);
  if (!entry.isFile()) throw new CommandError(`${foreignText(path)} is no file`);
  if (entry.size > most) throw new CommandError(`${foreignText(path)} is larger than what is read`, 'split it');
  return readFile(path);
}

/** A refusal of the file as the user is told it; any other error as it is. */
export function asCommandError(path: string, error: unknown): unknown {
  if (!(error instanceof UnreadableError)) return error;
  return new CommandError(`${foreignText(path)}: ${foreignText(error.message)} (${error.code})`);
}
