import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { passportPdf } from '../../../events/generator/papers/passport.ts';
import { photographOf } from '../../../events/generator/papers/photograph.ts';
import { withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';

/** A page to be read, and the words that are printed on it. */
export interface BenchPage {
  name: string;
  image: Uint8Array;
  printed: string[];
}

/** As a hurried office scans: turned by one to two degrees, out of focus, noisy, JPEG 55, 150 dpi. */
const DEGRADED: Parameters<typeof photographOf>[1][] = [1.5, -1, 2, -1.7].map((skew) => ({
  dpi: 150,
  skew,
  blur: 0.7,
  noise: 9,
  desk: 0.01,
  deskColour: '#ffffff',
  quality: 55,
  shade: 0.1,
}));
const CLEAN_DPI = 200;
const SAMPLES = new URL('../../../events/samples/', import.meta.url);
const PAPERS = [
  '01-in-order/papers/manifest.pdf',
  '01-in-order/papers/packing-list.pdf',
  '02-weight-and-seal/papers/bill-of-lading.pdf',
  '06-listed-consignee/papers/invoice.pdf',
  '08-vague-precursor/papers/manifest.pdf',
  '13-other-buyer/papers/invoice.pdf',
];
const SPECIMEN = { birthDate: '1979-11-30', issueDate: '2020-02-03', expiryDate: '2030-02-02' };
const PASSPORTS = [
  { ...SPECIMEN, surname: 'Quillfeather', givenNames: 'Bram Odo', number: 'K83520619', sex: 'M' },
  { ...SPECIMEN, surname: 'Zwaluw', givenNames: 'Ilse Jacoba', number: 'XB7014536', sex: 'F' },
] as const;

/** First pages of sample papers, specimen passports and any more PDFs that have a text layer: that layer is the truth. */
export async function benchPages(more: readonly string[]): Promise<{ clean: BenchPage[]; degraded: BenchPage[] }> {
  const papers = [
    ...(await Promise.all(PAPERS.map(async (path) => [path, await readFile(new URL(path, SAMPLES))] as const))),
    ...(await Promise.all(PASSPORTS.map(async (one) => [`passport ${one.surname}`, await passportPdf(one)] as const))),
    ...(await Promise.all(more.map(async (path) => [path, await readFile(path)] as const))),
  ];
  const clean: BenchPage[] = [];
  const degraded: BenchPage[] = [];
  for (const [index, [name, pdf]] of papers.entries()) {
    const camera = DEGRADED[index % DEGRADED.length];
    if (camera === undefined) continue;
    const { printed, image } = await withPdf(pdf, DEFAULT_LIMITS, async (opened) => {
      const { pixels, width, height } = await opened.render(1, CLEAN_DPI, DEFAULT_LIMITS.imagePixels);
      const png = sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png();
      return { printed: (await opened.words(1)).words.map(({ text }) => text), image: await png.toBuffer() };
    });
    clean.push({ name, printed, image });
    degraded.push({ name, printed, image: await photographOf(pdf, camera, name) });
  }
  return { clean, degraded };
}
