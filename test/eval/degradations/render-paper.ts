import { PDFDocument } from 'pdf-lib';
import { loadPdfium } from '../../../functions/read-document/pdf/load-pdfium.ts';
import { PdfDocument } from '../../../functions/read-document/pdf/pdf-document.ts';
import { CHANNELS, type Picture } from './picture.ts';
import type { Render } from './renders.ts';
import { asSharp, SPOILINGS, type Spoiling, spoilt } from './spoil.ts';

/** A paper as a file that a port could upload. */
export interface RenderedPaper {
  file: string;
  bytes: Uint8Array;
  /** How it was spoilt; empty where it was not. */
  degradation: string;
}

const MEMORY_MB = 512;
const POINTS_PER_INCH = 72;
let engine: ReturnType<typeof loadPdfium> | null = null;

/** @param turn which of the ways of spoiling is taken: papers get them one after the other */
export async function renderPaper(
  { id, pdf }: { id: string; pdf: Uint8Array },
  render: Render,
  turn: number,
): Promise<RenderedPaper> {
  if (render === 'structured') return { file: 'message', bytes: pdf, degradation: '' };
  if (render === 'text') return { file: 'paper.pdf', bytes: pdf, degradation: '' };
  if (render === 'degraded') {
    const spoiling = SPOILINGS[turn % SPOILINGS.length];
    if (spoiling === undefined) throw new RangeError('there is no way of spoiling a copy');
    const pages = await picturesOf(pdf, spoiling.dpi);
    const copies = await Promise.all(pages.map((page, index) => spoilt(page, spoiling, `${id}/${index}`)));
    return asFile(copies, 'jpg', spoiling);
  }
  const dpi = Number(render);
  const pages = await Promise.all((await picturesOf(pdf, dpi)).map((page) => asSharp(page).png().toBuffer()));
  return asFile(pages, 'png', { name: '', dpi });
}

/** One page is a picture, several are a PDF that holds nothing but pictures, as scanners make it. */
async function asFile(
  pages: readonly Buffer[],
  type: 'jpg' | 'png',
  { name, dpi }: Pick<Spoiling, 'name' | 'dpi'>,
): Promise<RenderedPaper> {
  const [only] = pages;
  if (only && pages.length === 1) return { file: `paper.${type}`, bytes: only, degradation: name };
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const bytes of pages) {
    const image = type === 'jpg' ? await document.embedJpg(bytes) : await document.embedPng(bytes);
    const [width, height] = [(image.width * POINTS_PER_INCH) / dpi, (image.height * POINTS_PER_INCH) / dpi];
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return { file: 'paper.pdf', bytes: await document.save(), degradation: name };
}

export async function picturesOf(pdf: Uint8Array, dpi: number): Promise<Picture[]> {
  engine ??= loadPdfium(MEMORY_MB);
  const document = new PdfDocument(await engine, pdf);
  try {
    return Array.from({ length: document.pages }, (_, index) => {
      const { width, height, pixels } = document.render(index + 1, { dpi }, 60_000_000);
      return { width, height, pixels: withoutFourth(pixels, width * height) };
    });
  } finally {
    document.close();
  }
}

function withoutFourth(pixels: Uint8Array, count: number): Uint8ClampedArray {
  const three = new Uint8ClampedArray(count * CHANNELS);
  for (let pixel = 0; pixel < count; pixel++) {
    for (let channel = 0; channel < CHANNELS; channel++) {
      three[pixel * CHANNELS + channel] = pixels[pixel * 4 + channel] ?? 0;
    }
  }
  return three;
}
