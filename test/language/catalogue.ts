import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { SaidPattern } from './said-patterns.ts';

const moduleSchema = z.object({ phrases: z.record(z.string(), z.string()) });

/** The translations of one area into one language. */
export interface AreaPhrases {
  area: string;
  phrases: Readonly<Record<string, string>>;
}

/** What the console has in a language, by area. */
export async function catalogueOf(lang: string): Promise<AreaPhrases[]> {
  const paths = globSync(`functions/console/phrases/${lang}/*.ts`).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const { phrases } = moduleSchema.parse(await import(pathToFileURL(resolve(path)).href));
      return { area: basename(path, '.ts'), phrases };
    }),
  );
}

/** What is amiss with translations of what is said. */
export function wrongIn(
  catalogue: readonly AreaPhrases[],
  said: readonly (SaidPattern & { area: string })[],
): string[] {
  const known = new Map<string, string>();
  const wrong: string[] = [];
  const spoken = new Set(said.map(({ pattern }) => pattern));
  for (const { area, phrases } of catalogue) {
    for (const [pattern, translation] of Object.entries(phrases)) {
      if (!spoken.has(pattern)) wrong.push(`${area}: nobody says: ${pattern}`);
      else if (holesOf(pattern) !== holesOf(translation)) wrong.push(`${area}: other holes: ${pattern}`);
      const other = known.get(pattern);
      if (other !== undefined && other !== translation) wrong.push(`${area}: translated twice: ${pattern}`);
      known.set(pattern, translation);
    }
  }
  const missing = said.filter(({ pattern }) => /\p{L}/u.test(pattern) && !known.has(pattern));
  return [...wrong, ...missing.map(({ place, pattern }) => `${place}: not translated: ${pattern}`)];
}

/** Which holes there are, each once, in the order of their numbers. */
function holesOf(pattern: string): string {
  return [...new Set(pattern.match(/\{\d+\}/g))].toSorted().join();
}
