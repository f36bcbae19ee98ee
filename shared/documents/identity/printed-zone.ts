import type { PrintedZone } from '../identity-fields.ts';
import { linesOf, type SourcePage } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Word } from '../page-words.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { isZoneLine, type Labelled, labelledCells } from './labelled-cells.ts';
import type { IdentityLabel } from './labels.ts';
import { printedDate, printedName, printedNationality, printedNumber, printedSex } from './printed-values.ts';

export type SeenPrinted = SeenTree<PrintedZone>;

/** The printed fields of a document by their labels; null where there are none, or nothing that fits them. */
export function readPrintedZone(pages: readonly SourcePage[]): SeenPrinted {
  const labelled = pages.flatMap(labelledCells);
  const first = <T>(name: IdentityLabel, parse: (text: string) => Parsed<T> | null) => {
    for (const { page, candidates } of labelled.filter((each) => each.name === name)) {
      const value = firstValue(page, candidates, parse);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    surname: first('surname', printedName),
    givenNames: first('givenNames', printedName),
    number: first('number', printedNumber),
    nationality: first('nationality', printedNationality),
    birthDate: first('birthDate', (text) => printedDate(text, true)),
    sex: first('sex', printedSex),
    expiryDate: first('expiryDate', (text) => printedDate(text, false)),
  };
}

/**
 * The printed fields with those that no label led to, where something on the page is what the zone says: labels are often
 * too small to be read. Such a value can confirm the zone, never contradict it.
 */
export function withSought(pages: readonly SourcePage[], printed: SeenPrinted, alike: Alike): SeenPrinted {
  const cells = pages.flatMap((page) =>
    linesOf(page)
      .filter(({ words }) => !isZoneLine(words))
      .flatMap((line) => line.cells.map(({ words }) => ({ page, candidates: [words] }))),
  );
  const sought = <T extends string>(
    field: keyof SeenPrinted,
    found: Seen<T> | null,
    parse: (text: string) => Parsed<T> | null,
  ) => {
    if (found !== null) return found;
    for (const { page, candidates } of cells) {
      const value = firstValue(page, candidates, parse);
      if (value !== null && alike(field, value.value)) return value;
    }
    return null;
  };
  return {
    ...printed,
    surname: sought('surname', printed.surname, printedName),
    givenNames: sought('givenNames', printed.givenNames, printedName),
    number: sought('number', printed.number, printedNumber),
    birthDate: sought('birthDate', printed.birthDate, (text) => printedDate(text, true)),
    expiryDate: sought('expiryDate', printed.expiryDate, (text) => printedDate(text, false)),
  };
}

/** Whether a printed text is what the zone says in a field. */
export type Alike = (field: keyof SeenPrinted, text: string) => boolean;

function firstValue<T>(
  page: SourcePage,
  candidates: Labelled['candidates'],
  parse: (text: string) => Parsed<T> | null,
) {
  for (const words of candidates) {
    const value = seenAs(snippetOfWords(words satisfies Word[], page), parse);
    if (value !== null) return value;
  }
  return null;
}

export function fieldsFound(printed: SeenPrinted): number {
  return Object.values(printed).filter((value) => value !== null).length;
}
