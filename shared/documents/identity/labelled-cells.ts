import { type Cell, type Line, linesOf, type SourcePage } from '../layout/lines.ts';
import { phraseAt } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import { IDENTITY_LABELS, type IdentityLabel } from './labels.ts';

/** A label with the words that may be its value, the likeliest first. */
export interface Labelled {
  name: IdentityLabel;
  page: SourcePage;
  candidates: Word[][];
}

/** A value stands no more of the label's heights below it than this: some documents print labels very small. */
const BELOW_WITHIN = 3.2;
const LINES_BELOW = 3;
/** How far left of its label a value may begin, in heights of the label. */
const LEFT_OF_LABEL = 2;
/** `(3)`, `01`, `4.` before a label. */
const COUNTER = /^\(?\d{1,2}\)?[.:]?$/;

interface Hit {
  name: IdentityLabel;
  from: number;
  to: number;
}

/** The labels of a page with what stands behind and below them. Labels in several languages count as one. */
export function labelledCells(page: SourcePage): Labelled[] {
  const lines = linesOf({ ...page, words: page.words.flatMap(atSlashes) }).filter(({ words }) => !isZoneLine(words));
  const hits = new Map(lines.flatMap((line) => line.cells.map((cell) => [cell, hitsIn(cell)] as const)));
  const isLabel = (cell: Cell) => (hits.get(cell) ?? []).length > 0;
  return lines.flatMap((line, at) =>
    line.cells.flatMap((cell, index) => {
      const own = hits.get(cell) ?? [];
      return own.map((hit, order): Labelled => {
        const behind = cell.words.slice(hit.to, own[order + 1]?.from);
        const [next] = order === own.length - 1 ? line.cells.slice(index + 1) : [];
        const beside = next && !isLabel(next) ? next.words : [];
        const below = cellBelow(cell.words.slice(hit.from, hit.to), lines.slice(at + 1, at + 1 + LINES_BELOW), isLabel);
        const candidates = [behind.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)), below, beside];
        return { name: hit.name, page, candidates: candidates.filter(({ length }) => length > 0) };
      });
    }),
  );
}

function hitsIn({ words }: Cell): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = phraseAt(words, from, IDENTITY_LABELS);
    const last = hits.at(-1);
    const first = last === undefined && words.slice(0, from).every(({ text }) => COUNTER.test(text));
    // A value may hold a label's word; behind a value there is no label, but for one in another language.
    if (!hit || !(first || (last && words.slice(last.to, from).every(({ text }) => /^[/|.,:-]+$/.test(text))))) {
      from += 1;
      continue;
    }
    if (last?.name === hit.name) last.to = hit.to;
    else hits.push({ name: hit.name, from, to: hit.to });
    from = hit.to;
  }
  return hits;
}

function cellBelow(label: readonly Word[], lines: readonly Line[], isLabel: (cell: Cell) => boolean): Word[] {
  const left = Math.min(...label.map(({ box }) => box[0]));
  const right = Math.max(...label.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...label.map(({ box }) => box[1] + box[3]));
  const height = Math.max(...label.map(({ box }) => box[3]));
  for (const line of lines) {
    if (line.box[1] - bottom > BELOW_WITHIN * height) return [];
    const across = (LEFT_OF_LABEL * height * line.page.height) / line.page.width;
    const cell = line.cells.find(
      ({ box }) => box[0] + box[2] > left && box[0] < right && (box[0] > left - across || box[0] + box[2] > right),
    );
    if (cell && line.box[1] + line.box[3] / 2 > bottom - height / 2) return isLabel(cell) ? [] : cell.words;
  }
  return [];
}

/** `Surname/Nom` is two labels, `F/F` and `AUG/AOUT` a value twice; the box is shared out by characters. */
function atSlashes(word: Word): Word[] {
  const parts = word.text.split(/(?<=\p{L}\/)(?=\p{L}{3})/u);
  const [x, y, width, height] = word.box;
  let done = 0;
  return parts.map((text) => {
    const from = done / word.text.length;
    done += text.length;
    return { ...word, text, box: [x + width * from, y, width * (done / word.text.length - from), height] };
  });
}

/** Whether words are a line of a machine-readable zone. */
export function isZoneLine(words: readonly Word[]): boolean {
  return (
    words.some(({ text }) => /<<|<.*<.*</.test(text)) || /^[A-Z0-9<]{26,}$/.test(words.map(({ text }) => text).join(''))
  );
}
