import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import type { Seen } from '../seen.ts';
import { containerIn } from './container-cell.ts';
import { numbersOfOthers } from './numbers-of-others.ts';
import type { PaperText } from './paper-text.ts';

/** Every container that a paper names: in a field or column for it, or anywhere with a valid check digit. */
export function containersOf(paper: PaperText): Seen<string>[] {
  const found = new Map<string, Seen<string>>();
  const add = (seen: Seen<string> | null) => {
    if (seen && !found.has(seen.value)) found.set(seen.value, seen);
  };
  for (const hit of paper.labels.hits('container')) {
    for (const snippet of paper.labels.candidates(hit)) {
      const parts = snippet.text.split(/[,;/]/);
      for (const text of parts) add(containerIn({ ...snippet, text }));
    }
  }
  for (const { rows } of paper.tables) {
    for (const row of rows) add(containerIn(row.container ?? row.containerAndSeal));
  }
  const others = numbersOfOthers(paper.labels);
  for (const line of paper.lines) {
    for (const [i, word] of line.words.entries()) {
      if (!/^[A-Z]{3}[UJZ]/i.test(word.text)) continue;
      const words = line.words.slice(i, i + 4);
      for (let take = 1; take <= words.length; take++) {
        const [value] = containerNumbersIn(
          words
            .slice(0, take)
            .map(({ text }) => text)
            .join(' '),
        );
        if (value === undefined || others.has(value)) continue;
        add({ value, evidence: snippetOfWords(words.slice(0, take), line.page).evidence });
        break;
      }
    }
  }
  return [...found.values()];
}
