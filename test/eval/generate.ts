import { chanceOf } from './facts/chance.ts';
import { notationOf } from './facts/notation.ts';
import type { Batch, EvalKind, EvalSet, LabelledPaper } from './labelled-paper.ts';
import type { Layout } from './layouts/layout.ts';
import { BATCHES, LAYOUTS } from './layouts/layouts-of-batch.ts';
import type { Concept } from './words/words.ts';
import { WORDS } from './words/words-of-batch.ts';

/**
 * Draws so many papers of each layout of a set, in the layout's languages in turn. The same seed gives the same bytes.
 *
 * @param asText leaves out layouts that have nothing to read in their text layer
 */
export async function* generatePapers(
  set: EvalSet,
  {
    kinds,
    perLayout,
    seed,
    layout: named = '',
    asText = false,
    batches = BATCHES[set],
  }: {
    kinds: readonly EvalKind[];
    perLayout: number;
    seed: string;
    layout?: string;
    asText?: boolean;
    batches?: readonly Batch[];
  },
): AsyncGenerator<LabelledPaper> {
  for (const batch of batches) {
    for (const [index, layout] of LAYOUTS[batch].entries()) {
      if (!kinds.includes(layout.kind) || !layout.name.includes(named)) continue;
      if (asText && layout.pictureOnly) continue;
      for (let number = 0; number < perLayout; number++) {
        yield { ...(await generatePaper(batch, layout, seed, number)), set, turn: index + number };
      }
    }
  }
}

async function generatePaper(
  batch: Batch,
  layout: Layout,
  seed: string,
  number: number,
): Promise<Omit<LabelledPaper, 'turn' | 'set'>> {
  const language = layout.languages[number % layout.languages.length] ?? 'en';
  const id = `${layout.kind}/${layout.name}/${language}/${number}`;
  const chance = chanceOf(`${batch}/${seed}/${id}`);
  const chosen = new Map<Concept, string>();
  const label = (concept: Concept) => {
    const text = chosen.get(concept) ?? chance.one(WORDS[batch][language][concept]);
    chosen.set(concept, text);
    return text;
  };
  const { paper, truth } = await layout.draw({
    set: batch,
    language,
    chance,
    notation: notationOf(language, chance),
    label,
  });
  const pdf = await paper.save();
  return { id, kind: layout.kind, layout: layout.name, language, pages: paper.pages, pdf, truth };
}
