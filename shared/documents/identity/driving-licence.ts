import { linesOf, type SourcePage } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Word } from '../page-words.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { printedDate, printedName, printedNumber } from './printed-values.ts';
import { fieldsFound, type SeenPrinted } from './printed-zone.ts';

/** Numbers of the fields on driving licences of the model of the European Union (Directive 2006/126/EC, annex I) and of the Vienna convention. */
const FIELD = /^([1-9]|1[0-2]|4[abcd])[.,]?$/i;
const FIELD_AND_VALUE = /^([1-9]|4[abcd])[.,](?=\p{L}|\d{2})/iu;

/** The numbered fields of a driving licence, where its labels are numbers; null where it has none of them. */
export function readNumberedFields(pages: readonly SourcePage[]): SeenPrinted | null {
  const fields = new Map<string, { words: Word[]; page: SourcePage }>();
  for (const page of pages) {
    for (const { words } of linesOf(page)) {
      let open: { words: Word[]; page: SourcePage } | null = null;
      for (const word of words.flatMap(splitNumber)) {
        const number = FIELD.exec(word.text)?.[1]?.toLowerCase();
        if (number !== undefined && !fields.has(number)) {
          open = { words: [], page };
          fields.set(number, open);
        } else open?.words.push(word);
      }
    }
  }
  const value = <T>(number: string, parse: (text: string) => Parsed<T> | null) => {
    const field = fields.get(number);
    return field && field.words.length > 0 ? seenAs(snippetOfWords(field.words, field.page), parse) : null;
  };
  const printed: SeenPrinted = {
    surname: value('1', printedName),
    givenNames: value('2', printedName),
    number: value('5', printedNumber),
    nationality: null,
    birthDate: value('3', (text) => printedDate(text, true)),
    sex: null,
    expiryDate: value('4b', (text) => printedDate(text, false)),
  };
  return fields.has('4a') && fieldsFound(printed) >= 3 ? printed : null;
}

/** `1.SMITH` where the recogniser lost the space. */
function splitNumber(word: Word): Word[] {
  const number = FIELD_AND_VALUE.exec(word.text)?.[0];
  if (number === undefined || /^\d[.,]\d/.test(word.text)) return [word];
  const share = number.length / word.text.length;
  const [x, y, width, height] = word.box;
  return [
    { ...word, text: number, box: [x, y, width * share, height] },
    { ...word, text: word.text.slice(number.length), box: [x + width * share, y, width * (1 - share), height] },
  ];
}
