import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { loadPdfium } from '../../../functions/read-document/pdf/load-pdfium.ts';
import { PdfDocument } from '../../../functions/read-document/pdf/pdf-document.ts';
import { seededRandom } from '../seeded-random.ts';

/** How a paper was photographed or put through a scanner. */
interface Camera {
  /** Resolution of the paper in the picture. */
  dpi: number;
  /** Degrees, clockwise. */
  skew: number;
  blur: number;
  /** Standard deviation of the noise in grey values of 255. */
  noise: number;
  /** Share of the width that shows of the desk beside the paper. */
  desk: number;
  deskColour: string;
  quality: number;
  /** How much darker the picture is at one side. */
  shade: number;
}

export const FLATBED: Camera = {
  dpi: 150,
  skew: 0.6,
  blur: 0.4,
  noise: 5,
  desk: 0,
  deskColour: '#ffffff',
  quality: 62,
  shade: 0.02,
};
export const TELEPHONE: Camera = {
  dpi: 160,
  skew: -1.3,
  blur: 0.5,
  noise: 5,
  desk: 0.03,
  deskColour: '#5b4a3c',
  quality: 64,
  shade: 0.16,
};

const MEMORY_MB = 512;
let engine: ReturnType<typeof loadPdfium> | null = null;

/** A photograph of the first page of a PDF, as JPEG: rendered by PDFium, turned, blurred, shaded, with noise. */
export async function photographOf(pdf: Uint8Array, camera: Camera, seed: string): Promise<Buffer> {
  engine ??= loadPdfium(MEMORY_MB);
  const document = new PdfDocument(await engine, pdf);
  const { pixels, width, height } = document.render(1, { dpi: camera.dpi }, 40_000_000);
  document.close();
  const border = Math.round(width * camera.desk);
  const turned = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .extend({ top: border, bottom: border, left: border, right: border, background: camera.deskColour })
    .rotate(camera.skew, { background: camera.deskColour })
    .blur(camera.blur)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const random = seededRandom(seed);
  const { width: fullWidth, height: fullHeight, channels } = turned.info;
  for (let y = 0; y < fullHeight; y++) {
    for (let x = 0; x < fullWidth; x++) {
      const light = 1 - camera.shade * (x / fullWidth) * (0.5 + y / fullHeight / 2);
      const grain = camera.noise * random.normal();
      const at = (y * fullWidth + x) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const value = (turned.data[at + channel] ?? 0) * light + grain;
        turned.data[at + channel] = Math.min(255, Math.max(0, Math.round(value)));
      }
    }
  }
  return sharp(turned.data, { raw: { width: fullWidth, height: fullHeight, channels } })
    .jpeg({ quality: camera.quality, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/** A PDF that holds nothing but a photograph of another: no text layer. */
export async function imagePdfOf(pdf: Uint8Array, camera: Camera, seed: string): Promise<Uint8Array> {
  const photograph = await photographOf(pdf, camera, seed);
  const document = await PDFDocument.create({ updateMetadata: false });
  const image = await document.embedJpg(photograph);
  const written = new Date('2026-10-01T08:00:00Z');
  document.setCreationDate(written);
  document.setModificationDate(written);
  const scale = 72 / camera.dpi;
  const page = document.addPage([image.width * scale, image.height * scale]);
  page.drawImage(image, { x: 0, y: 0, width: image.width * scale, height: image.height * scale });
  return document.save();
}
