import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../events/generator/all-samples.ts';
import { watchlistFiles } from '../../events/generator/watchlists/sample-watchlists.ts';
import { closePdfReader } from '../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../functions/read-document/read-document.ts';
import { readScanFile } from '../../functions/read-scan/read-scan-file.ts';
import { routeCase } from '../../shared/cases/routing.ts';
import { examinationOf, runChecks } from '../../shared/checks/check.ts';
import { compareChecks } from '../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../shared/checks/inspect-checks.ts';
import { screenChecks } from '../../shared/checks/screen-checks.ts';
import { screeningBy } from '../../shared/checks/watchlists/screening.ts';
import { LIST_PRICES } from '../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { assembleDossier, type DossierDocument } from '../../shared/dossier/assemble.ts';
import { portProfileSchema } from '../../shared/ports/port-profile.ts';
import { parseList } from '../../shared/watchlists/edition.ts';
import { Screener } from '../../shared/watchlists/screener.ts';

const FOLDER = join(import.meta.dirname, '../../events/samples');
/** Pictures are read by OCR, which takes long: those samples are tried where the whole path is. */
const BY_TEXT = SAMPLES.filter(({ folder }) => !['07-expired-passport', '12-scanned-papers'].includes(folder));

const scanner = (id: string) => ({ id, site: 'maasvlakte', technology: 'transmission', kgPerAttenuationM2: 213 });
const port = portProfileSchema.parse({
  locode: 'NLRTM',
  name: 'Rotterdam',
  timeZone: 'Europe/Amsterdam',
  required: ['transport', 'invoice', 'scan'],
  scanners: [scanner('NLRTM-X1'), scanner('NLRTM-X2')],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 8,
  controlSampleShare: 0,
});
const screener = Screener.over(
  ['ofac-sdn', 'un-consolidated'].flatMap(
    (list) =>
      parseList(
        list,
        new Map(
          [...watchlistFiles()]
            .filter(([path]) => path.startsWith(`${list}/`))
            .map(([path, text]) => [path.slice(list.length + 1), new TextEncoder().encode(text)]),
        ),
      ).entries,
  ),
);

afterAll(closePdfReader);

describe('a sample without pictures of papers', () => {
  it.each(BY_TEXT.map((sample) => [sample.folder, sample] as const))(
    '%s gives what it expects',
    async (folder, { expected }) => {
      const { findings, lanes, unread } = await examined(folder, expected.reference, []);
      const brief = (one: { check: string; severity: string }) => `${one.check} ${one.severity}`;
      expect(findings.map(brief).toSorted()).toEqual(expected.findings.map(brief).toSorted());
      for (const { check, subject, certainty } of expected.findings) {
        expect(findings).toContainEqual(
          expect.objectContaining({ check, ...(subject && { subject }), ...(certainty && { certainty }) }),
        );
      }
      expect(lanes).toEqual(expected.lanes);
      expect(unread).toEqual(expected.unreadable ?? []);
    },
  );

  it('finds nothing in the sample of the late arrival until it arrives', async () => {
    const late = BY_TEXT.find(({ expected }) => expected.late !== undefined);
    const { findings, lanes } = await examined(late?.folder ?? '', 'x', late?.expected.late?.files ?? []);
    expect({ findings, lanes }).toEqual({ findings: [], lanes: [] });
  });
});

async function examined(folder: string, reference: string, without: string[]) {
  const entries = await readdir(join(FOLDER, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(join(FOLDER, folder).length + 1))
    .filter((path) => !without.includes(path));
  const documents: DossierDocument[] = [];
  for (const path of paths) documents.push(await read(folder, path));
  const dossier = assembleDossier({ port: 'NLRTM', reference, asOf: '2026-11-22T12:00:00Z', documents });
  const checks = [...compareChecks, ...inspectChecks, ...screenChecks(screeningBy(screener))];
  const { findings } = runChecks(checks, examinationOf({ dossier, port }));
  const unread = documents.filter(({ reading }) => !reading).map(({ key }) => key);
  return { findings, unread, ...routeCase({ port, findings, unread, missing: [], unscreened: false }) };
}

async function read(folder: string, path: string): Promise<DossierDocument> {
  const [area = '', scanId = '', scanFile] = path.split('/');
  const file = scanFile ?? scanId;
  const bytes = await readFile(join(FOLDER, folder, path));
  const filed = {
    documentId: path,
    key: path,
    file,
    area: area === 'papers' ? ('papers' as const) : ('scans' as const),
    scanId: area === 'papers' ? null : scanId,
    sequencer: '0',
    sha256: null,
  };
  try {
    const reading =
      area === 'papers'
        ? await readDocument({ file, bytes, ocr: null, limits: DEFAULT_LIMITS, prices: LIST_PRICES })
        : await readScanFile({ file, bytes, scanId });
    return { ...filed, reading };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { ...filed, problem: { code: error.code, message: error.message } };
  }
}
