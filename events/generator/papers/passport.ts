import { rgb } from 'pdf-lib';
import { mrzDigit } from '../check-digits.ts';
import { longDate } from '../shipment.ts';
import { drawPdf, GREY, INK } from './sheet.ts';

/** Holder and document of a specimen passport of Utopia (UTO), the state that ICAO 9303 invented for examples. */
export interface Specimen {
  surname: string;
  givenNames: string;
  number: string;
  birthDate: string;
  sex: 'F' | 'M';
  issueDate: string;
  expiryDate: string;
  /** Printed in place of the right check digit of the document number. */
  wrongNumberDigit?: string;
}

const MM = 72 / 25.4;
/** TD3 of ICAO 9303: 125 x 88 mm. */
const SIZE: [number, number] = [125 * MM, 88 * MM];

/** The two lines of 44 characters of a TD3 machine-readable zone. */
export function mrzLines(specimen: Specimen): [string, string] {
  const filled = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
  const latin = (name: string) => name.toUpperCase().replaceAll(/[ '-]/g, '<');
  const number = filled(specimen.number, 9) + (specimen.wrongNumberDigit ?? mrzDigit(filled(specimen.number, 9)));
  const shortDate = (date: string) => date.replaceAll('-', '').slice(2);
  const birth = shortDate(specimen.birthDate);
  const expiry = shortDate(specimen.expiryDate);
  const dates = `${birth}${mrzDigit(birth)}${specimen.sex}${expiry}${mrzDigit(expiry)}`;
  const optional = `${filled('', 14)}<`;
  const checked = number + birth + mrzDigit(birth) + expiry + mrzDigit(expiry) + optional;
  return [
    filled(`P<UTO${latin(specimen.surname)}<<${latin(specimen.givenNames)}`, 44),
    `${number}UTO${dates}${optional}${mrzDigit(checked)}`,
  ];
}

/** The data page of a specimen passport. Its zone is set in Courier at ten characters an inch, as OCR-B would be. */
export function passportPdf(specimen: Specimen): Promise<Uint8Array> {
  return drawPdf(SIZE, 'Specimen passport', (sheet) => {
    const { bold, plain, mono } = sheet.fonts;
    sheet.fill(0, 0, sheet.width, sheet.height, rgb(0.95, 0.96, 0.93));
    for (let wave = 0; wave < 26; wave++) {
      sheet.rule(0, 6 + wave * 7.2, sheet.width, 0.3, rgb(0.86, 0.9, 0.86));
    }
    sheet.text('UTOPIA', 12, 18, { size: 12, font: bold });
    sheet.text('PASSPORT', sheet.width - 12, 18, { size: 10, font: bold, align: 'right' });
    sheet.text('SPECIMEN', sheet.width - 12, 30, { size: 8, font: bold, color: rgb(0.7, 0.15, 0.15), align: 'right' });
    portrait(sheet);

    const entry = (label: string, value: string, x: number, y: number) => {
      sheet.text(label, x, y, { size: 5.5, color: GREY });
      sheet.text(value, x, y + 10, { size: 8.5, font: plain, color: INK });
    };
    const x = 112;
    entry('Type', 'P', x, 40);
    entry('Code', 'UTO', x + 44, 40);
    entry('Passport No.', specimen.number, x + 100, 40);
    entry('Surname', specimen.surname.toUpperCase(), x, 62);
    entry('Given names', specimen.givenNames.toUpperCase(), x, 84);
    entry('Nationality', 'UTOPIAN', x, 106);
    entry('Date of birth', longDate(specimen.birthDate), x + 100, 106);
    entry('Sex', specimen.sex, x, 128);
    entry('Place of birth', 'ZENITH', x + 100, 128);
    entry('Date of issue', longDate(specimen.issueDate), x, 150);
    entry('Date of expiry', longDate(specimen.expiryDate), x + 100, 150);
    sheet.fill(0, 180, sheet.width, sheet.height - 180, rgb(0.98, 0.98, 0.97));
    for (const [index, line] of mrzLines(specimen).entries()) {
      sheet.text(line, 18, 203 + index * 22, { size: 12, font: mono, color: rgb(0.05, 0.05, 0.05) });
    }
  });
}

/** No face: a grey silhouette. */
function portrait(sheet: Parameters<Parameters<typeof drawPdf>[2]>[0]): void {
  sheet.fill(14, 40, 84, 108, rgb(0.8, 0.83, 0.86));
  const grey = rgb(0.5, 0.54, 0.6);
  const y = (down: number) => sheet.height - down;
  sheet.page.drawEllipse({ x: 56, y: y(84), xScale: 19, yScale: 25, color: grey });
  sheet.page.drawEllipse({ x: 56, y: y(148), xScale: 38, yScale: 32, color: grey });
  sheet.fill(14, 148, 84, 34, rgb(0.95, 0.96, 0.93));
}
