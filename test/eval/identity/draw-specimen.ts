import { rgb } from 'pdf-lib';
import { drawPdf, GREY, INK, type Sheet } from '../../../events/generator/papers/sheet.ts';
import { OCR_B, OCR_B_PITCH } from './ocr-b.ts';
import type { ZoneSpecimen } from './specimen.ts';

const MM = 72 / 25.4;
/** Millimetres of the document, its zone's first baseline from the bottom, and from line to line: ICAO 9303 parts 3 to 7. */
const FORMS = {
  TD1: { size: [85.6, 54], first: 17.9, step: 4.75, left: 4 },
  TD2: { size: [105, 74], first: 13.5, step: 6.35, left: 6 },
  TD3: { size: [125, 88], first: 15.5, step: 6.35, left: 6.5 },
  'MRV-A': { size: [120, 80], first: 13.5, step: 6.35, left: 4.5 },
  'MRV-B': { size: [105, 74], first: 13.5, step: 6.35, left: 6 },
} as const;
/** Ten characters an inch. */
const PITCH = 2.54 * MM;
const TITLES = {
  TD1: 'IDENTITY CARD',
  TD2: 'IDENTITY CARD',
  TD3: 'PASSPORT',
  'MRV-A': 'VISA',
  'MRV-B': 'VISA',
} as const;

/** The side of the specimen that bears the zone, with some print, a portrait's place and the lines of security printing. */
export function specimenPdf(specimen: ZoneSpecimen): Promise<Uint8Array> {
  const form = FORMS[specimen.format];
  const [width, height] = [form.size[0] * MM, form.size[1] * MM];
  return drawPdf([width, height], 'Specimen', (sheet) => {
    sheet.fill(0, 0, width, height, rgb(0.95, 0.96, 0.93));
    for (let line = 0; line < 40; line++) sheet.rule(0, 4 + line * 6.3, width, 0.4, rgb(0.8, 0.87, 0.82));
    if (specimen.format === 'TD1') {
      sheet.text('Address  QUAYSIDE 4, ZENITH', 14, 22, { size: 7 });
      sheet.text('Authority  HARBOUR OFFICE', 14, 40, { size: 7 });
    } else {
      dataPage(sheet, specimen);
    }
    for (const [index, line] of specimen.lines.entries()) {
      zoneLine(sheet, line, form.left * MM, height - form.first * MM + index * form.step * MM);
    }
  });
}

function dataPage(sheet: Sheet, { format, surname, givenNames, number, sex }: ZoneSpecimen): void {
  sheet.text(TITLES[format], 12, 18, { size: 10, font: sheet.fonts.bold });
  sheet.fill(14, 34, 62, 80, rgb(0.76, 0.8, 0.84));
  const entry = (label: string, value: string, y: number) => {
    sheet.text(label, 92, y, { size: 5, color: GREY });
    sheet.text(value, 92, y + 9, { size: 8 });
  };
  entry('Surname / Nom', surname, 38);
  entry('Given names / Prénoms', givenNames, 58);
  entry('Document No. / No du document', number, 78);
  entry('Sex / Sexe', sex === '<' ? 'X' : sex, 98);
}

function zoneLine(sheet: Sheet, line: string, x: number, y: number): void {
  const scale = PITCH / OCR_B_PITCH;
  for (const [index, character] of [...line].entries()) {
    const path = OCR_B[character];
    if (path === undefined) throw new RangeError(`OCR-B has no ${character} in zones`);
    sheet.page.drawSvgPath(path, { x: x + index * PITCH, y: sheet.height - y, scale, color: INK });
  }
}
