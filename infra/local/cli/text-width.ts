import { stripVTControlCharacters } from 'node:util';

/** Takes two columns of a terminal: East Asian wide and fullwidth forms, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Takes none: marks that are set onto the letter before. */
const NONE = /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/** Columns that a text takes on a terminal; colours take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of stripVTControlCharacters(text)) width += NONE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/** Fills up to a width; what is wider stays as it is. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts a text without colours to a width, at a word where one ends not far before, and marks the cut. */
export function clipText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  const kept = headOf(text, width - 1);
  const word = kept.search(/\s\S*$/);
  return `${(word > kept.length * 0.7 ? kept.slice(0, word) : kept).trimEnd()}…`;
}

/** Breaks a text without colours into lines of a width, between words; only a word that is wider itself is cut. */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > room) {
      const head = headOf(line, room) || line.slice(0, 1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter);
    if (used > width) break;
    head += letter;
  }
  return head;
}

/**
 * Text that came from outside (papers, file names, notes) as it may go to a terminal: a paper must not be able to move
 * the cursor, change colours or turn the direction of the line.
 */
export function foreignText(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�');
}
