import { readFile } from 'node:fs/promises';

/** A description with the HS codes, six digits, that are right for it. */
export interface Labelled {
  codes: string[];
  description: string;
}

export async function labelledIn(file: string): Promise<Labelled[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(' ');
      return { codes: line.slice(0, at).split('/'), description: line.slice(at + 1) };
    });
}
