import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readScanFile } from '../../../functions/read-scan/read-scan-file.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { finishDocument, registerDocument } from '../../../functions/stores/documents.ts';
import { rememberIdentifiers } from '../../../functions/stores/identifiers.ts';
import { readingKeyOf } from '../../../functions/stores/objects.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { Identifier } from '../../../shared/dossier/case-identifiers.ts';
import { english } from '../../../shared/language/phrase.ts';
import { comparableSchema, scanViewSchema } from '../../../shared/review/scan-answers.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const SAMPLES = new URL('../../../events/samples/', import.meta.url);
const TILES = {
  ...{ key: 'NLRTM/C1/images/x/tiles', size: 512, format: 'png-planes' as const },
  levels: { from: 9, to: 11 },
};

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let call: ReturnType<typeof apiOver>;
let hidden: ScanReading[];
const { files } = bucketInMemory();

beforeAll(async () => {
  local = await openLocalTable();
  hidden = await Promise.all(
    ['image.tif', 'record.json'].map((file) => sampled('14-hidden-mass/scans/X2-20261119-001', file)),
  );
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  call = apiOver(table);
  files.clear();
});

async function sampled(folder: string, file: string): Promise<ScanReading> {
  const bytes = await readFile(new URL(`${folder}/${file}`, SAMPLES));
  return readScanFile({ file, bytes, scanId: folder.split('/').at(-1) ?? '', sink: null });
}

async function open(port: string, reference: string, status: Partial<CaseRecord>) {
  await openCase(table, { port, reference }, AT, AT);
  await changeCase(table, { port, reference }, { revision: 1 }, status, AT);
}

async function file(
  port: string,
  reference: string,
  scanId: string,
  reading: ScanReading | string | null,
  name?: string,
) {
  const key = `${port}/${reference}/scans/${scanId}/${name ?? (typeof reading === 'object' && reading ? reading.file : 'x')}`;
  const uploaded = { bucket: 'intake', key, versionId: 'v1', size: 1, sequencer: '01', at: AT };
  const place = { port, reference, area: 'scans' as const, scanId, file: key.split('/').at(-1) ?? '' };
  const documentId = await registerDocument(table, place, uploaded);
  const readingKey = readingKeyOf({ port, reference, documentId });
  if (typeof reading === 'string') {
    const problem = { code: 'scan-image.damaged', message: reading };
    await finishDocument(table, { port, reference, documentId }, { state: 'unreadable', problem, sha256: null }, AT);
  } else if (reading !== null) {
    files.set(readingKey, JSON.stringify(reading));
    const { kind, sha256 } = reading;
    const read = { kind, kinds: [kind], reader: null, partial: false, costUsd: 0, sha256 };
    await finishDocument(table, { port, reference, documentId }, { state: 'read', readingKey, ...read }, AT);
  }
}

async function hiddenScan(port: string, reference: string, scanId: string, container = 'CSQU3054383') {
  for (const reading of hidden) {
    const filed =
      reading.kind === 'scan-record'
        ? { ...reading, record: { ...reading.record, scanId, containers: [{ number: container, confidence: 1 }] } }
        : { ...reading, tiles: TILES };
    await file(port, reference, scanId, filed);
  }
}

describe('what the viewer is told of a scan', () => {
  const view = async (reference = 'C1', scanId = 'S1') =>
    scanViewSchema.parse((await call('GET', `/cases/NLRTM/${reference}/scans/${scanId}`)).answer);

  it('is its pictures with tiles, pitch and measured regions, and its record', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    await hiddenScan('NLRTM', 'C1', 'S1');
    const told = await view();
    expect(told.record?.containers).toEqual([{ number: 'CSQU3054383', confidence: 1 }]);
    expect(told.pictures).toMatchObject([{ tiles: TILES, pixelPitchMm: 10, pitchFrom: 'record', bits: 16 }]);
    expect(told.pictures[0]?.measures?.regions.length).toBeGreaterThan(0);
  });

  it('is nothing of what was measured while the review is blind', async () => {
    await open('NLRTM', 'C1', { status: 'in-review', blind: true });
    await hiddenScan('NLRTM', 'C1', 'S1');
    const told = await view();
    expect(told.pictures).toMatchObject([{ tiles: TILES, measures: null }]);
    expect(told.contradictions).toEqual([]);
  });

  it('is where the record contradicts its files, in phrases', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    for (const reading of hidden) {
      if (reading.kind === 'scan-record') {
        const images = reading.record.images.map((image) => ({ ...image, bits: 12 }));
        await file('NLRTM', 'C1', 'S1', { ...reading, record: { ...reading.record, images } });
      } else await file('NLRTM', 'C1', 'S1', reading);
    }
    const { contradictions } = await view();
    expect(contradictions.map(english)).toEqual(['Bits of a sample: the record says 12, the image image.tif has 16']);
    expect(contradictions).toMatchObject([{ pattern: '{0}: the record says {1}, the image {2} {3}' }]);
  });

  it('names the files that wait, that could not be read, and whose reading is gone', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    await file('NLRTM', 'C1', 'S1', null, 'waits.tif');
    await file('NLRTM', 'C1', 'S1', 'cut off', 'broken.tif');
    await hiddenScan('NLRTM', 'C1', 'S1');
    for (const key of files.keys()) if (String(files.get(key)).includes('scan-image')) files.delete(key);
    const told = await view();
    expect(told.pictures).toEqual([]);
    expect(told.unread.map((one) => [one.file, one.problem?.message ?? null]).sort()).toEqual([
      ['broken.tif', 'cut off'],
      ['image.tif', 'the file was not read'],
      ['waits.tif', null],
    ]);
  });

  it('shows a picture that was cut off, which no check looks at', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    const [image] = hidden;
    if (image?.kind !== 'scan-image') throw new Error('no image');
    await file('NLRTM', 'C1', 'S1', { ...image, rowsRead: 100, tiles: TILES });
    expect(await view()).toMatchObject({ pictures: [{ rowsRead: 100 }], unread: [] });
  });

  it('is refused by name for a scan that is not there', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    expect(await call('GET', '/cases/NLRTM/C1/scans/S9')).toMatchObject({
      ...{ status: 404, answer: { error: { code: 'scan.unknown' } } },
    });
  });
});

describe('scans to hold beside one', () => {
  const comparable = async () =>
    comparableSchema.parse((await call('GET', '/cases/NLRTM/C1/scans/S1/comparable')).answer);
  const scanned = (value: string): Identifier => ({
    ...{ kind: 'container', value, about: 'scanned NLRTM', detail: { event: 'scanned' } },
  });
  const address = (about: string): Identifier => ({ kind: 'address', value: 'QUAY 1', about });
  const remember = (port: string, reference: string, identifiers: Identifier[]) =>
    rememberIdentifiers(table, { port, reference, drill: false }, identifiers, AT);

  async function fourCases(status: Partial<CaseRecord>) {
    await open('NLRTM', 'C1', status);
    await hiddenScan('NLRTM', 'C1', 'S1');
    await hiddenScan('NLRTM', 'C1', 'S2');
    await hiddenScan('NLRTM', 'C2', 'S1');
    await hiddenScan('BEANR', 'C3', 'S1');
    await hiddenScan('NLRTM', 'C4', 'S1', 'CSQU9999999');
    await remember('NLRTM', 'C1', [scanned('CSQU3054383'), address('One')]);
    await remember('NLRTM', 'C2', [scanned('CSQU3054383'), address('Two')]);
    await remember('BEANR', 'C3', [scanned('CSQU3054383')]);
    await remember('NLRTM', 'C4', [address('Three')]);
  }

  it('are those of the case, of its container, and of goods of its parties, in this order', async () => {
    await fourCases({ status: 'in-review' });
    const { scans, looked } = await comparable();
    expect(scans.map(({ port, reference, scanId, why, bits }) => [port, reference, scanId, why, bits])).toEqual([
      ['NLRTM', 'C1', 'S2', 'case', 0],
      ['BEANR', 'C3', 'S1', 'container', 0],
      ['NLRTM', 'C2', 'S1', 'container', 0],
      ['NLRTM', 'C4', 'S1', 'parties', 0],
    ]);
    expect(looked).toEqual({ cases: 3, more: false });
  });

  it('are earlier pictures of the container alone while a review is blind, without what a comparison says', async () => {
    await fourCases({ status: 'in-review', blind: true });
    const { scans } = await comparable();
    expect(scans.map(({ reference, why, bits }) => [reference, why, bits]).sort()).toEqual([
      ['C2', 'container', null],
      ['C3', 'container', null],
    ]);
  });

  it('are of the ports only that the caller may see', async () => {
    await fourCases({ status: 'in-review' });
    call = apiOver(table, undefined, { id: 'officer-ben', roles: ['officer'], ports: ['NLRTM'], lanes: 'all' });
    expect((await comparable()).scans.map(({ port }) => port)).not.toContain('BEANR');
  });

  it('are looked for in eight other cases at most, however often the container came', async () => {
    await open('NLRTM', 'C1', { status: 'in-review' });
    await hiddenScan('NLRTM', 'C1', 'S1');
    for (let index = 0; index < 12; index++) await remember('NLRTM', `D${index}`, [scanned('CSQU3054383')]);
    expect((await comparable()).looked).toEqual({ cases: 8, more: true });
  });
});
