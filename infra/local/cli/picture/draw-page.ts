import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { encodePixels } from '../../../../functions/read-document/page-image.ts';
import { withPdf } from '../../../../functions/read-document/pdf/pdf-reader.ts';
import { DEFAULT_LIMITS } from '../../../../shared/documents/read-limits.ts';
import { SURE, type Tone } from '../../../../shared/documents/sureness.ts';
import type { Mark } from './marks.ts';
import { placeLabels, type Rectangle } from './place-labels.ts';

/** Wide enough to read small print, narrow enough for a screen. */
const WIDTH = 1280;
const MOST_HEIGHT = 4000;
const LEGEND_HEIGHT = 34;
const TYPE_SIZE = 12;
const LABEL_HEIGHT = 15;
const POINTS_PER_INCH = 72;

/** Apart for those who don't tell red from green, too; what is not sure is dashed as well. */
const TONES: Record<Tone, { colour: ReturnType<typeof rgb>; dash?: number[] }> = {
  sure: { colour: rgb(0.03, 0.36, 0.75) },
  doubtful: { colour: rgb(0.78, 0.3, 0), dash: [6, 3] },
  repaired: { colour: rgb(0.55, 0.05, 0.62), dash: [2, 2] },
};

/** What the tones of a picture mean, in the order of its legend; a tone without words is not in it. */
export type Legend = readonly (readonly [tone: Tone, meaning: string])[];

/** Of the values that were read from a paper. */
const READ_VALUES: Legend = [
  ['sure', `sure (${SURE * 100} % and more)`],
  ['doubtful', 'doubtful'],
  ['repaired', 'repaired'],
];

/**
 * Draws what was read onto the picture of a page, with a legend below, as PNG. Text is set by PDFium in a font that it
 * has itself: a machine without any font draws the same picture.
 */
export async function drawPage(
  image: Uint8Array,
  marks: readonly Mark[],
  title: string,
  legend: Legend = READ_VALUES,
): Promise<Buffer> {
  const base = sharp(image)
    .flatten({ background: '#ffffff' })
    .resize({ width: WIDTH, height: MOST_HEIGHT, fit: 'inside' });
  const { data: jpeg, info } = await base.clone().jpeg({ quality: 92 }).toBuffer({ resolveWithObject: true });
  const grey = await sharp(jpeg).greyscale().extractChannel(0).raw().toBuffer();
  const { width, height } = info;

  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([Math.max(width, WIDTH), height + LEGEND_HEIGHT]);
  page.drawImage(await document.embedJpg(jpeg), { x: 0, y: LEGEND_HEIGHT, width, height });

  const boxes = marks.map(({ box }) => around(box, width, height));
  const labels = marks.map(({ label }) => settable(font, label));
  const sizes = labels.map((label) =>
    label === '' ? null : { width: Math.ceil(font.widthOfTextAtSize(label, TYPE_SIZE)) + 6, height: LABEL_HEIGHT },
  );
  const places = placeLabels(boxes, sizes, { data: grey, width, height });
  for (const [i, mark] of marks.entries()) drawBox(page, boxes[i], TONES[mark.tone]);
  for (const [i, mark] of marks.entries())
    drawLabel(page, font, places[i] ?? null, labels[i] ?? '', TONES[mark.tone].colour);
  drawLegend(page, font, settable(font, title), marks, legend);

  const pdf = await document.save();
  return withPdf(pdf, DEFAULT_LIMITS, async (overlay) => {
    const picture = await overlay.render(1, POINTS_PER_INCH, DEFAULT_LIMITS.imagePixels);
    const { bytes } = await encodePixels(picture.pixels, picture.width, picture.height);
    return sharp(bytes).png({ compressionLevel: 8 }).toBuffer();
  });
}

/** A little more than the box, so that its line does not cross the print. */
function around([x, y, w, h]: Mark['box'], width: number, height: number): Rectangle {
  const [left, top] = [Math.max(0, x * width - 3), Math.max(0, y * height - 3)];
  return {
    x: left,
    y: top,
    width: Math.min(width, (x + w) * width + 3) - left,
    height: Math.min(height, (y + h) * height + 3) - top,
  };
}

/** PDF counts from the bottom. */
function fromTop(page: PDFPage, { x, y, width, height }: Rectangle) {
  return { x, y: page.getHeight() - y - height, width, height };
}

function drawBox(page: PDFPage, box: Rectangle | undefined, { colour, dash }: (typeof TONES)[Tone]): void {
  if (!box) return;
  page.drawRectangle({
    ...fromTop(page, box),
    color: colour,
    opacity: 0.08,
    borderColor: colour,
    borderWidth: 2,
    ...(dash && { borderDashArray: dash }),
  });
}

function drawLabel(
  page: PDFPage,
  font: PDFFont,
  place: Rectangle | null,
  label: string,
  colour: ReturnType<typeof rgb>,
): void {
  if (!place) return;
  const box = fromTop(page, place);
  page.drawRectangle({ ...box, color: colour, opacity: 0.88 });
  page.drawText(label, { x: box.x + 3, y: box.y + 4, size: TYPE_SIZE, font, color: rgb(1, 1, 1) });
}

function drawLegend(page: PDFPage, font: PDFFont, title: string, marks: readonly Mark[], legend: Legend): void {
  page.drawRectangle({ x: 0, y: 0, width: page.getWidth(), height: LEGEND_HEIGHT, color: rgb(0.94, 0.94, 0.94) });
  let x = 14;
  const write = (text: string, colour = rgb(0.1, 0.1, 0.1)) => {
    page.drawText(text, { x, y: 12, size: 14, font, color: colour });
    x += font.widthOfTextAtSize(text, 14) + 30;
  };
  write(title);
  for (const [tone, meaning] of legend) {
    const { colour, dash } = TONES[tone];
    page.drawRectangle({
      x,
      y: 9,
      width: 26,
      height: 16,
      borderColor: colour,
      borderWidth: 2,
      color: colour,
      opacity: 0.08,
      ...(dash && { borderDashArray: dash }),
    });
    x += 34;
    write(`${meaning}: ${marks.filter((mark) => mark.tone === tone).length}`, colour);
  }
}

/** The font has Latin letters only; field names are, a title may not be. */
function settable(font: PDFFont, text: string): string {
  const known = new Set(font.getCharacterSet());
  return [...text].map((letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : '?')).join('');
}
