import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differences } from '../../infra/local/cli/start/expectation.ts';
import type { Runtime } from '../../infra/local/runtime.ts';
import type { Progress } from '../../shared/review/answers.ts';
import { pdfWithContent, rawPdf } from '../functions/read-document/papers.ts';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

const MIB = 1024 * 1024;
const BAD_BOUND_MS = 200_000;

let bench: StageBench;
let runtime: Runtime;
let running: RunningStage;
beforeAll(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600, settleSeconds: 8 });
  // The most talkative log there is: not even that may hold what stands in the papers.
  ({ runtime, running } = await bench.start({ logLevel: 'DEBUG' }));
  await running.watchlists();
}, 300_000);
afterAll(() => bench.close());

async function sampleOf(number: string) {
  const [sample] = await samples(number);
  if (sample === undefined) throw new Error(`there is no sample ${number}`);
  return sample;
}

async function bytesOf(number: string, file: string): Promise<Buffer> {
  const found = (await filesOf(await sampleOf(number))).find(({ key }) => key.endsWith(file));
  if (found === undefined) throw new Error(`sample ${number} has no ${file}`);
  return readFileSync(found.path);
}

/** Waits until every document of a case has reached its final state. */
async function allRead(id: string, count: number): Promise<Progress['documents']> {
  return eventually(async () => {
    const { documents = [] } = (await running.progress(id)) ?? {};
    return documents.length >= count && documents.every(({ state }) => state !== 'received') && documents;
  }, `all documents of ${id} are read to their end`);
}

it('ends every bad file with its reason, once, and takes the rest of the case to its lanes', async () => {
  const sample = await sampleOf('13');
  const id = idOf(sample);
  const whole = await bytesOf('13', 'invoice.pdf');
  const bad: [place: string, bytes: Uint8Array, code: string][] = [
    ['papers/empty.pdf', new Uint8Array(), 'file.empty'],
    ['papers/truncated.pdf', whole.subarray(0, whole.length / 2), 'pdf.broken'],
    ['papers/locked.pdf', lockedPdf(), 'pdf.encrypted'],
    ['papers/oversized.pdf', Buffer.concat([whole, Buffer.alloc(50 * MIB)]), 'file.too-large'],
    ['papers/archive.pdf', Buffer.from('PK\u0003\u0004 an archive, not a paper'), 'file.unsupported'],
    ['papers/million-pixels.png', pngOf(60_000, 60_000), 'image.too-many-pixels'],
    ['papers/entities.xml', Buffer.from(BILLION_LAUGHS), 'xml.doctype'],
    ['scans/BOMB/image.tif', tiffOf(60_000, 60_000), 'scan-image.pixels'],
    ['scans/PAPER/image.tif', whole, 'scan.type'],
    ['scans/EMPTY/record.json', new Uint8Array(), 'file.empty'],
  ];
  const begun = Date.now();
  for (const [place, bytes] of bad) await running.put(`${id}/${place}`, bytes);
  await running.submit(sample);
  const files = (await filesOf(sample)).length + bad.length;
  const progress = await running.atRest(id, files);
  expect(Date.now() - begun).toBeLessThan(BAD_BOUND_MS);

  expect(progress.documents).toHaveLength(files);
  const reasons = progress.documents.flatMap(({ area, scanId, file, problem, state }) =>
    state === 'unreadable' ? [`${area}/${scanId === null ? '' : `${scanId}/`}${file} ${problem?.code}`] : [],
  );
  expect(reasons.sort()).toEqual(bad.map(([place, , code]) => `${place} ${code}`).sort());
  for (const { problem } of progress.documents) expect(problem === null || problem.message.length > 20).toBe(true);
  expect(differences(progress, { ...sample.expected, unreadable: bad.map(([place]) => place) })).toEqual([]);
  expect(await running.messages('PapersDeadLetters')).toEqual([]);
  expect(await running.messages('ScansDeadLetters')).toEqual([]);
}, 400_000);

it('bounds what a PDF that unpacks to a gigabyte costs, and reads the next paper', async () => {
  const id = 'NLRTM/BOMB-1';
  const bomb = pdfWithContent(Buffer.alloc(1024 * MIB, 'q '));
  expect(bomb.length).toBeLessThan(2 * MIB);
  await running.put(`${id}/papers/bomb.pdf`, bomb);
  await running.put(`${id}/papers/invoice.pdf`, await bytesOf('11', 'invoice.pdf'));
  const documents = await allRead(id, 2);
  const byName = Object.fromEntries(documents.map((document) => [document.file, document]));
  expect(byName['invoice.pdf']).toMatchObject({ state: 'read', kind: 'invoice' });
  const { state, problem, partial } = byName['bomb.pdf'] ?? {};
  expect(state === 'unreadable' ? problem?.code : `partial: ${partial}`).toMatch(/^(pdf\.|partial: true)/);
  expect(mostMemoryMb('ReadDocument')).toBeLessThan(2048);
}, 400_000);

it('reads a file by its bytes, whatever its name says', async () => {
  const id = 'NLRTM/NAMES-1';
  await running.put(`${id}/papers/holiday.jpg`, await bytesOf('11', 'manifest.edi'));
  const [document] = await allRead(id, 1);
  expect(document).toMatchObject({ state: 'read', kind: 'manifest', reader: 'structured' });
}, 400_000);

it('files the same bytes twice, and two versions of one key, as one document each', async () => {
  const id = 'NLRTM/TWICE-1';
  const invoice = await bytesOf('11', 'invoice.pdf');
  const versions = [
    await running.put(`${id}/papers/invoice.pdf`, invoice),
    await running.put(`${id}/papers/invoice.pdf`, await bytesOf('01', 'invoice.pdf')),
  ];
  await running.put(`${id}/papers/again.pdf`, invoice);
  const documents = await allRead(id, 3);
  expect(documents.map(({ file, state }) => `${file} ${state}`).sort()).toEqual([
    'again.pdf read',
    'invoice.pdf read',
    'invoice.pdf read',
  ]);
  const stored = (await running.items()).filter(
    ({ pk, versionId }) => pk === 'CASE#NLRTM#TWICE-1' && versionId !== undefined,
  );
  expect(stored).toHaveLength(3);
  expect(new Set(versions).size).toBe(2);
}, 400_000);

it('rejects keys that name no place in a case, and says which and why', async () => {
  const rejected: [key: string, code: string][] = [
    ['loose.pdf', 'upload-key.layout'],
    ['NLRTM/TW-1/invoice.pdf', 'upload-key.layout'],
    ['NLRTM/TW-1/papers/deep/invoice.pdf', 'upload-key.layout'],
    ['rotterdam/TW-1/papers/invoice.pdf', 'upload-key.port'],
    ['USNYC/TW-1/papers/invoice.pdf', 'upload-key.port'],
    ['NLRTM/TW 1/papers/invoice.pdf', 'upload-key.reference'],
    ['NLRTM/TW-1/scans/a b/image.tif', 'upload-key.scan-id'],
    ['NLRTM/TW-1/papers/a\u0007b.pdf', 'upload-key.file'],
  ];
  for (const [key] of rejected) await running.put(key, 'x');
  const listed = await eventually(async () => {
    const { rejections } = await running.api.rejections();
    return rejections.length >= rejected.length && rejections;
  }, 'all rejections are listed');
  expect(listed.map(({ key, problem }) => `${key} ${problem.code}`).sort()).toEqual(
    rejected.map(([key, code]) => `${key} ${code}`).sort(),
  );
  expect(await running.progress('NLRTM/TW-1')).toBeNull();
}, 400_000);

it('tells of a file whose name is not UTF-8 before anything is uploaded', async () => {
  const folder = join(bench.dir, 'BAD-NAME');
  mkdirSync(join(folder, 'papers'), { recursive: true });
  writeFileSync(join(folder, 'papers', 'invoice.pdf'), await bytesOf('11', 'invoice.pdf'));
  const name = Buffer.concat([
    Buffer.from(join(folder, 'papers', 'rechnung-')),
    Buffer.from([0xfc]),
    Buffer.from('.pdf'),
  ]);
  writeFileSync(name, 'x');
  const outcome = await tidewaiter('submit', folder, '--port', 'NLRTM', '--data', bench.dataDir);
  expect(outcome).toMatchObject({ code: 2, output: '' });
  expect(outcome.error).toMatch(/rechnung-.*UTF-8/);
  expect(outcome.error).not.toMatch(/\n\s+at /);
  expect(await running.progress('NLRTM/BAD-NAME')).toBeNull();
}, 400_000);

it('keeps what stands in the papers out of every log', () => {
  const folder = join(bench.dataDir, 'logs');
  const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').toLowerCase());
  expect(logs.join('').length).toBeGreaterThan(10_000);
  expect(runtime.denials()).toEqual([]);
  for (const word of OF_THE_PARTIES) {
    for (const log of logs) expect(log.includes(word.toLowerCase()), word).toBe(false);
  }
});

/** What the papers of samples 01, 11 and 13 say of people, firms, places and goods, and numbers that lead to them. */
const OF_THE_PARTIES = [
  ...['Loonhollow', 'Tentharing', 'Quillfeather', 'Luifelweg', 'Officine Telaio', 'Weverij', 'Morgenrood', 'Spoelhof'],
  ...['Brinkdraad', 'Saltwhistle', 'TWLB26100', 'TDWU410', 'TWTU410', 'TWS447', 'INV-2026-10', 'tents of polyester'],
];

const BILLION_LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><cargoReport>&b;</cargoReport>';

/** The most that any run of a function took, from the reports in its log. */
function mostMemoryMb(station: string): number {
  const folder = join(bench.dataDir, 'logs');
  const [file] = readdirSync(folder).filter((name) => name.includes(`${station}Function`));
  const log = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  const reported = [...log.matchAll(/Max Memory Used: (\d+) MB/g)].map(([, megabytes]) => Number(megabytes));
  expect(reported.length).toBeGreaterThan(0);
  return Math.max(...reported);
}

function lockedPdf(): Uint8Array {
  const text = (byte: string, length: number) => `<${byte.repeat(length)}>`;
  const keys = `/O${text('41', 32)}/U${text('42', 32)}`;
  return rawPdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>',
    ],
    `/Encrypt<</Filter/Standard/V 1/R 2/P -4${keys}>>/ID[${text('43', 16)}${text('43', 16)}]`,
  );
}

/** A PNG that claims a size and has next to no data. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A grey TIFF of 16 bits that claims a size, in one strip that is not there. */
function tiffOf(width: number, height: number): Buffer {
  const tags: [tag: number, type: 3 | 4, value: number][] = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 16],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 200],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, 1000],
  ];
  const file = Buffer.alloc(2000);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(tags.length, 8);
  for (const [index, [tag, type, value]] of tags.entries()) {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  return file;
}
