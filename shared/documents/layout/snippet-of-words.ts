import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';
import { boxAround, type SourcePage, textOf } from './lines.ts';

/**
 * Words of a page as a snippet. Its confidence is that of its words, between the least and the mean, times `certainty`:
 * how sure it is that these words are the value and not something else.
 */
export function snippetOfWords(words: readonly Word[], page: SourcePage, certainty = 1): Snippet {
  const text = textOf(words);
  const confidences = words.map(({ confidence }) => confidence);
  const mean = confidences.reduce((sum, confidence) => sum + confidence, 0) / Math.max(confidences.length, 1);
  const confidence = ((Math.min(1, ...confidences) + mean) / 2) * certainty;
  const lines = printedLines(words);
  return {
    text,
    ...(lines.length > 1 ? { lines: lines.map(textOf) } : {}),
    evidence: {
      page: page.page,
      box: boxAround(words),
      text,
      confidence: Math.round(confidence * 1000) / 1000,
      reader: page.reader,
    },
  };
}

/** The words of a wrapped cell by the lines that they stand on. */
function printedLines(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    if (last && word.box[0] >= last.box[0] && Math.abs(word.box[1] - last.box[1]) < last.box[3])
      lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}
