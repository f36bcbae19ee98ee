import { rgb } from 'pdf-lib';
import { mrzDigit } from '../../../../events/generator/check-digits.ts';
import { drawPdf, GREY } from '../../../../events/generator/papers/sheet.ts';
import { type Person, personOf } from '../../facts/person.ts';
import { identityTruth } from '../../layouts/identity-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

/** Both sides of an identity card (TD1) on one sheet, as copiers lay them one below the other. */
const cardCopy: Layout = {
  kind: 'identity',
  name: 'card-copy',
  languages: ['en'],
  async draw({ set, chance, notation }) {
    const person = personOf(set, chance);
    const lines = cardLines(person);
    const save = () =>
      drawPdf([320, 440], 'Copy of a card', (sheet) => {
        const entry = (label: string, value: string, x: number, y: number) => {
          sheet.text(label, x, y, { size: 5.5, color: GREY });
          sheet.text(value, x, y + 10, { size: 8.5 });
        };
        sheet.fill(30, 20, 260, 164, rgb(0.92, 0.95, 0.97));
        sheet.text('UTOPIA  IDENTITY CARD', 42, 40, { size: 10, font: sheet.fonts.bold });
        sheet.fill(42, 52, 66, 88, rgb(0.78, 0.8, 0.84));
        entry('Surname', person.surname, 122, 58);
        entry('Given names', person.givenNames, 122, 80);
        entry('Date of birth', notation.date(person.birthDate), 122, 102);
        entry('Sex', person.sex, 230, 102);
        entry('Date of expiry', notation.date(person.expiryDate), 122, 124);
        entry('Card No.', person.number, 122, 146);
        sheet.fill(30, 220, 260, 164, rgb(0.92, 0.95, 0.97));
        for (const [index, line] of lines.entries()) {
          sheet.text(line, 46, 326 + index * 20, { size: 12.4, font: sheet.fonts.mono });
        }
      });
    return { paper: { pages: 1, save }, truth: identityTruth(person, 'TD1', lines) };
  },
};

/** Three lines of thirty characters, ICAO 9303 part 5. */
function cardLines({ surname, givenNames, number, birthDate, sex, expiryDate }: Person): [string, string, string] {
  const filled = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
  const latin = (name: string) => name.toUpperCase().replaceAll(/[ '-]/g, '<');
  const short = (date: string) => date.replaceAll('-', '').slice(2);
  const first = filled(`I<UTO${number}${mrzDigit(number)}`, 30);
  const birth = short(birthDate) + mrzDigit(short(birthDate));
  const expiry = short(expiryDate) + mrzDigit(short(expiryDate));
  const optional = filled('', 11);
  const composite = mrzDigit(first.slice(5) + birth + expiry + optional);
  return [
    first,
    `${birth}${sex}${expiry}UTO${optional}${composite}`,
    filled(`${latin(surname)}<<${latin(givenNames)}`, 30),
  ];
}

export const SECOND_IDENTITY: readonly Layout[] = [cardCopy];
