import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portSettingsSchema } from '../../../functions/port-settings.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { readScanFile } from '../../../functions/read-scan/read-scan-file.ts';
import { missingKinds } from '../../../shared/cases/completeness.ts';
import type { FiledKind } from '../../../shared/cases/document-record.ts';
import { routeCase } from '../../../shared/cases/routing.ts';
import { parseUploadKey } from '../../../shared/cases/upload-key.ts';
import { examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { compareChecks } from '../../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../../shared/checks/inspect-checks.ts';
import { screenChecks } from '../../../shared/checks/screen-checks.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { assembleDossier, type DossierDocument } from '../../../shared/dossier/assemble.ts';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { regions } from '../../regions.ts';
import { openInProcessOcr } from '../textract/in-process-ocr.ts';
import { CommandError } from './command.ts';
import { importedNomenclature } from './lists/import-nomenclature.ts';
import { progressLine } from './progress-line.ts';
import { publishedReading } from './reading-contract.ts';
import { type FileToUpload, filesToUpload } from './submit.ts';

export const SAMPLE_WATCHLISTS = fileURLToPath(new URL('../../../events/watchlists', import.meta.url));

export interface Question {
  folder: string;
  reference: string;
  port: string | undefined;
  stage: string;
  watchlists: string | undefined;
  /** A folder of editions that holds an imported nomenclature. */
  lists?: string | undefined;
}

/** Examines the papers and scans of a folder in this process, with the deployed functions' readers and checks. */
export async function examineFolder(question: Question) {
  const { folder, reference } = question;
  const port = portOf(question);
  const files = await filesToUpload(folder, port.locode, reference);
  const screener = await screenerOf(question.watchlists ?? SAMPLE_WATCHLISTS);
  const nomenclature = question.lists === undefined ? undefined : await importedNomenclature(question.lists);
  const ocr = openInProcessOcr();
  const progress = progressLine('reading');
  const documents: DossierDocument[] = [];
  try {
    for (const file of files) {
      progress.update(basename(file.path));
      documents.push(await readOne(file, ocr));
    }
  } finally {
    progress.done();
    await ocr.close();
  }
  const dossier = assembleDossier({ port: port.locode, reference, asOf: new Date().toISOString(), documents });
  const checks = [...compareChecks, ...inspectChecks, ...screenChecks(screeningBy(screener))];
  const { findings, notExamined } = runChecks(
    checks,
    examinationOf({ dossier, port, ...(nomenclature && { nomenclature }) }),
  );
  const filed = documents.map(({ reading, scanId }) => ({
    state: reading ? ('read' as const) : ('unreadable' as const),
    kinds: kindsIn(reading),
    scanId,
  }));
  const { score, lanes, reasons } = routeCase({
    port,
    findings,
    unread: documents.filter(({ reading }) => !reading || isPartial(reading)).map(({ file }) => file),
    missing: missingKinds(filed, port.required),
    unscreened: false,
  });
  return {
    case: reference,
    port: port.locode,
    documents: documents.map(({ file, key, reading, problem }) => ({
      file,
      key,
      ...(reading ? ('papers' in reading ? publishedReading(reading) : reading) : { kind: 'unknown', problem }),
    })),
    findings,
    notExamined,
    score,
    lanes,
    reasons,
  };
}

/** Reads one file by its place in the upload: what can't be read comes back with its problem. */
export async function readOne({ path, key }: FileToUpload, ocr: OcrEngine): Promise<DossierDocument> {
  return readBytes(key, await readFile(path), ocr);
}

/** The same of a file's content. */
export async function readBytes(key: string, bytes: Uint8Array, ocr: OcrEngine): Promise<DossierDocument> {
  const place = parseUploadKey(key);
  const filed = {
    documentId: createHash('sha256').update(key).digest('hex').slice(0, 20),
    key,
    file: place.file,
    area: place.area,
    scanId: place.area === 'scans' ? place.scanId : null,
    sequencer: '0',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  try {
    const reading =
      place.area === 'scans'
        ? await readScanFile({ file: place.file, bytes, scanId: place.scanId })
        : await readDocument({ file: place.file, bytes, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
    return { ...filed, reading };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { ...filed, problem: { code: error.code, message: error.message } };
  }
}

function isPartial(reading: NonNullable<DossierDocument['reading']>): boolean {
  if ('papers' in reading) return reading.papers.some(({ partial }) => partial);
  return reading.kind === 'scan-image' && reading.rowsRead < reading.heightPx;
}

function kindsIn(reading: DossierDocument['reading']): FiledKind[] {
  if (!reading) return [];
  return 'papers' in reading ? reading.papers.map(({ kind }) => kind) : [reading.kind];
}

/** The settings of a port, as infra/regions.ts has them; the first port of the stage where none is named. */
export function portOf({ stage, port }: Pick<Question, 'stage' | 'port'>) {
  const entry = regions.find(({ name }) => name === stage);
  if (entry === undefined)
    throw new CommandError(`there is no stage "${stage}"`, `one of ${regions.map(({ name }) => name).join(', ')}`);
  const profile = port === undefined ? entry.ports[0] : entry.ports.find(({ locode }) => locode === port);
  if (profile === undefined) {
    throw new CommandError(
      `${stage} does not serve ${port}`,
      `it serves ${entry.ports.map(({ locode }) => locode).join(', ')}`,
    );
  }
  return portSettingsSchema.parse(profile);
}

/** A screener over the lists of a folder: one folder a list, with the files as its publisher names them. */
export async function screenerOf(folder: string): Promise<Screener> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CommandError(`there is no folder ${folder}`);
  });
  const lists = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const files = await readdir(join(folder, name));
        const contents = await Promise.all(
          files.map(async (file) => [file, await readFile(join(folder, name, file))] as const),
        );
        return parseList(name, new Map(contents)).entries;
      }),
  );
  return Screener.over(lists.flat());
}
