import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, SAMPLES } from '../../events/generator/all-samples.ts';
import { sampleEvents } from '../../events/generator/sample-events.ts';
import { watchlistFiles } from '../../events/generator/watchlists/sample-watchlists.ts';
import { readScanFile } from '../../functions/read-scan/read-scan-file.ts';
import { uploadedObject } from '../../functions/s3-event.ts';
import { parseUploadKey } from '../../shared/cases/upload-key.ts';
import { EdifactReader } from '../../shared/documents/edifact/read-edifact.ts';
import { readWhole } from '../../shared/documents/pieces/whole-papers.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { hashDistance } from '../../shared/scans/likeness/attenuation-hash.ts';
import { attenuationAreaM2 } from '../../shared/scans/measure-picture.ts';
import type { ScanImageReading, ScanRecordReading } from '../../shared/scans/scan-reading.ts';

const EVENTS = join(import.meta.dirname, '../../events');
const FOLDER = join(EVENTS, 'samples');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const stored = (folder: string, path: string) => readFile(join(FOLDER, folder, path));
/** What the README says the scanners are calibrated to. */
const KG_PER_ATTENUATION_M2 = 213;

async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(FOLDER, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(FOLDER, folder).length + 1));
}

describe('the stored samples', () => {
  it('are those whose hashes were written with them', async () => {
    const sums = (await readFile(join(FOLDER, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    const listed = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
    const found = (
      await Promise.all(
        SAMPLES.map(async ({ folder }) => (await pathsBelow(folder)).map((path) => `${folder}/${path}`)),
      )
    ).flat();
    expect(found.toSorted()).toEqual([...listed.keys()].toSorted());
    for (const path of found)
      expect([path, sha256(await readFile(join(FOLDER, path)))]).toEqual([path, listed.get(path)]);
  });

  it.each(['01-in-order', '09-broken-file', '11-cargo-report-message'])(
    'come out the same when %s is made anew',
    async (folder) => {
      const sample = SAMPLES.find((one) => one.folder === folder);
      if (sample === undefined) throw new Error('no such sample');
      for (const [path, bytes] of await filesOf(sample)) {
        expect([path, sha256(bytes)]).toEqual([path, sha256(await stored(folder, path))]);
      }
    },
  );

  it('lie where an upload would put them, and expect nothing of files that are not there', async () => {
    for (const { folder, expected } of SAMPLES) {
      const paths = (await pathsBelow(folder)).filter((path) => path !== 'expected.json');
      for (const path of paths) parseUploadKey(`${expected.port}/${expected.reference}/${path}`);
      expect(paths).toEqual(expect.arrayContaining([...(expected.late?.files ?? []), ...(expected.unreadable ?? [])]));
      expect(expected.status).toBe(expected.lanes.length === 0 ? 'closed' : 'in-review');
    }
    expect(new Set(SAMPLES.map(({ expected }) => expected.reference)).size).toBe(SAMPLES.length);
  });

  it('take less than 12 MB', async () => {
    const sizes = await Promise.all(
      SAMPLES.map(async ({ folder }) =>
        (await Promise.all((await pathsBelow(folder)).map((path) => stored(folder, path)))).map(
          (bytes) => bytes.length,
        ),
      ),
    );
    expect(sizes.flat().reduce((sum, size) => sum + size, 0)).toBeLessThan(12 * 1024 * 1024);
  });
});

describe('the scans of the samples', async () => {
  const scans = await Promise.all(
    SAMPLES.flatMap(({ folder, scans: own }) =>
      own.map(async (scan) => {
        const paths = (await pathsBelow(folder)).filter((path) => path.startsWith(`scans/${scan.scanId}/`));
        const readings = await Promise.all(
          paths.map(async (path) =>
            readScanFile({
              file: path.split('/').at(-1) ?? '',
              bytes: await stored(folder, path),
              scanId: scan.scanId,
            }),
          ),
        );
        const image = readings.find((one): one is ScanImageReading => one.kind === 'scan-image');
        const record = readings.find((one): one is ScanRecordReading => one.kind === 'scan-record');
        if (image === undefined || record === undefined) throw new Error(`${scan.scanId} lacks its image or record`);
        return { scan, image, record };
      }),
    ),
  );

  it('are read without a problem, each image as its record describes it', () => {
    for (const { image, record } of scans) {
      expect([...image.problems, ...record.problems]).toEqual([]);
      expect(record.record.images).toMatchObject([
        { file: image.file, sha256: image.sha256, widthPx: image.widthPx, heightPx: image.heightPx, bits: image.bits },
      ]);
    }
  });

  it('show the mass that was put into the container, within 15 per cent', () => {
    for (const { scan, image, record } of scans) {
      const kg = (scan.copyOf ?? scan).load?.kg ?? 0;
      const area = attenuationAreaM2(image.measures, record.record.images[0]?.pixelPitchMm ?? null) ?? 0;
      expect([scan.scanId, Math.abs((area * KG_PER_ATTENUATION_M2) / kg - 1) < 0.15]).toEqual([scan.scanId, true]);
    }
  });

  it('have hashes that are equal for the copied image and apart for all others', () => {
    for (const [index, one] of scans.entries()) {
      for (const other of scans.slice(0, index)) {
        const distance = hashDistance(one.image.measures.likeness.hash, other.image.measures.likeness.hash);
        const copied = one.scan.copyOf?.scanId === other.scan.scanId;
        expect(one.image.measures.pixelSha256 === other.image.measures.pixelSha256).toBe(copied);
        if (copied) expect(distance).toBe(0);
        else
          expect([one.scan.scanId, other.scan.scanId, distance > 3]).toEqual([
            one.scan.scanId,
            other.scan.scanId,
            true,
          ]);
      }
    }
  });
});

describe('the papers of the samples', () => {
  it('include a CUSCAR message that is read whole', async () => {
    const bytes = await stored('11-cargo-report-message', 'papers/manifest.edi');
    const [paper] = readWhole(bytes, new EdifactReader(DEFAULT_LIMITS));
    expect(paper).toMatchObject({
      kind: 'manifest',
      partial: false,
      problems: [],
      fields: {
        vessel: { name: 'SALTWHISTLE PLOVER' },
        portOfLoading: 'ITGOA',
        consignments: [
          {
            billOfLading: 'TWLB2610011',
            consignee: { name: 'WEVERIJ MORGENROOD B.V.', country: 'NL' },
            containers: [{ sizeType: '42G1', packages: 6, grossKg: 10800, empty: false, seals: ['TWS4472113'] }],
            goods: [
              { packages: 4, hsCode: '844630' },
              { packages: 2, hsCode: '844540' },
            ],
          },
        ],
      },
    });
  });
});

describe('the watchlists', () => {
  it('are what the generator makes', async () => {
    for (const [path, text] of watchlistFiles()) {
      expect(await readFile(join(EVENTS, 'watchlists', path), 'utf8')).toBe(text);
    }
  });

  it('hold at least thirty entries in the CSV form and fifteen in the XML form, the listed consignee among them', () => {
    const files = watchlistFiles();
    const rows = files.get('ofac-sdn/sdn.csv')?.split('\r\n') ?? [];
    expect(rows.length - 1).toBeGreaterThanOrEqual(30);
    expect(rows.some((row) => row.includes('VELIZHAROV'))).toBe(true);
    expect(files.get('un-consolidated/consolidated.xml')?.match(/<DATAID>/g)?.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the sample events', () => {
  it('are stored as the generator makes them', async () => {
    for (const [file, event] of sampleEvents()) {
      expect(JSON.parse(await readFile(join(EVENTS, file), 'utf8'))).toEqual(event);
    }
  });

  it('announce objects as the functions take them', () => {
    expect(uploadedObject(sampleEvents().get('s3-object-created.json'))).toMatchObject({
      key: 'NLRTM/TW-2026-0001/papers/manifest.pdf',
    });
  });
});
