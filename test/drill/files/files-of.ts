import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { passportPdf, type Specimen } from '../../../events/generator/papers/passport.ts';
import { FLATBED, imagePdfOf, photographOf, TELEPHONE } from '../../../events/generator/papers/photograph.ts';
import type { AnyPaper, Draft, DraftScan } from '../papers/draft.ts';
import { imageOf } from '../scans/scene.ts';
import { dayAfter } from '../world/calendar.ts';
import { certificatePdf, dangerousGoodsPdf, invoicePdf, packingListPdf } from './print-trade.ts';
import { billPdf, manifestPdf } from './print-transport.ts';

/** What a real scanner resolves; the measures of an evaluation run are taken from coarser images. */
const PITCH_MM = 8;

/** The files of a drill by their place below the case's folder: `papers/<file>` and `scans/<scan id>/<file>`. */
export async function filesOf(draft: Draft): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const paper of draft.papers) {
    const [name, bytes] = await paperFile(paper, draft.truth.reference);
    files.set(`papers/${name}`, bytes);
  }
  for (const scan of draft.scans) {
    for (const [name, bytes] of await scanFiles(scan)) files.set(`scans/${scan.scanId}/${name}`, bytes);
  }
  return files;
}

async function paperFile(paper: AnyPaper, reference: string): Promise<[string, Uint8Array]> {
  const seed = `${paper.bytesOf ?? reference} ${paper.file}`;
  if (paper.kind === 'equipment-report') return [named(paper.file, 'json'), json({ equipmentReport: paper.fields })];
  if (paper.kind === 'manifest' && paper.medium === 'structured') {
    return [named(paper.file, 'json'), json({ cargoReport: paper.fields })];
  }
  if (paper.kind === 'identity') {
    return [named(paper.file, 'jpg'), await photographOf(await passportPdf(specimenOf(paper.fields)), TELEPHONE, seed)];
  }
  const pdf = await printedPdf(paper);
  return [named(paper.file, 'pdf'), paper.medium === 'ocr' ? await imagePdfOf(pdf, FLATBED, seed) : pdf];
}

function printedPdf(paper: Exclude<AnyPaper, { kind: 'equipment-report' | 'identity' }>): Promise<Uint8Array> {
  switch (paper.kind) {
    case 'manifest':
      return manifestPdf(paper.fields);
    case 'bill-of-lading':
      return billPdf(paper.fields);
    case 'invoice':
      return invoicePdf(paper.fields);
    case 'packing-list':
      return packingListPdf(paper.fields);
    case 'certificate-of-origin':
      return certificatePdf(paper.fields);
    case 'dangerous-goods':
      return dangerousGoodsPdf(paper.fields);
  }
}

/** The zone is made anew from what is printed, so only its own changes are lost: a wrong digit of the number is kept. */
function specimenOf({ mrz, printed }: Extract<AnyPaper, { kind: 'identity' }>['fields']): Specimen {
  const [, second = ''] = mrz?.lines ?? [];
  const birthDate = printed.birthDate ?? '1980-01-01';
  return {
    surname: printed.surname ?? '',
    givenNames: printed.givenNames ?? '',
    number: printed.number ?? '',
    birthDate,
    sex: printed.sex === 'F' ? 'F' : 'M',
    issueDate: dayAfter(printed.expiryDate ?? birthDate, -3650),
    expiryDate: printed.expiryDate ?? birthDate,
    ...(mrz?.checks.number === false && { wrongNumberDigit: second[9] ?? '0' }),
  };
}

async function scanFiles({ record, scene }: DraftScan): Promise<[string, Uint8Array][]> {
  const [described] = record.images;
  if (scene === null || described === undefined) return [['record.json', json({ ...record, images: [] })]];
  const { width, height, pixels } = imageOf(scene, PITCH_MM);
  const bytes = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .toColourspace('grey16')
    .tiff({ compression: 'deflate', predictor: 'horizontal', xres: 1 / PITCH_MM, yres: 1 / PITCH_MM })
    .toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const image = { ...described, sha256, widthPx: width, heightPx: height, pixelPitchMm: PITCH_MM };
  return [
    [described.file, bytes],
    ['record.json', json({ ...record, images: [image] })],
  ];
}

function named(file: string, extension: string): string {
  return file.replace(/\.[a-z]+$/, `.${extension}`);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
