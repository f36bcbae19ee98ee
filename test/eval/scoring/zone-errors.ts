import type { TruthValue } from '../labelled-paper.ts';

/** How many characters of a machine-readable zone are printed, and how many of them were not read as printed. */
export interface ZoneErrors {
  characters: number;
  wrong: number;
}

/** Null where no zone is printed. A zone that was not found is wrong in every character. */
export function zoneErrorsOf(printed: TruthValue | undefined, given: TruthValue | undefined): ZoneErrors | null {
  const lines = texts(printed);
  if (lines.length === 0) return null;
  const read = texts(given);
  const errors: ZoneErrors = { characters: 0, wrong: 0 };
  for (const [index, line] of lines.entries()) {
    errors.characters += line.length;
    errors.wrong += Math.min(line.length, editDistance(line, read[index] ?? ''));
  }
  return errors;
}

function texts(value: TruthValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (character === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
