import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { readScanFile } from '../../../functions/read-scan/read-scan-file.ts';
import { type FileReading, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { openInProcessOcr } from '../textract/in-process-ocr.ts';
import { CommandError } from './command.ts';

/** Reads one paper with the readers of the deployed function and the engine of this machine. Throws CommandError. */
export async function readDocumentFile(path: string): Promise<FileReading> {
  const bytes = await bytesOf(path);
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
  const bytes = await bytesOf(path);
  try {
    return await readScanFile({ file: basename(path), bytes, scanId });
  } catch (error) {
    throw asCommandError(path, error);
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) throw new CommandError(`there is no file ${path}`);
  if (!entry.isFile()) throw new CommandError(`${path} is no file`);
  if (entry.size > DEFAULT_LIMITS.fileBytes * 3)
    throw new CommandError(`${path} is larger than what is read`, 'split it');
  return readFile(path);
}

function asCommandError(path: string, error: unknown): unknown {
  return error instanceof UnreadableError ? new CommandError(`${path}: ${error.message} (${error.code})`) : error;
}
