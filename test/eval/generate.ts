import { chanceOf } from './facts/chance.ts';
import { notationOf } from './facts/notation.ts';
import type { EvalKind, EvalSet, LabelledPaper } from './labelled-paper.ts';
import type { Layout } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts-of-set.ts';
import type { Concept } from './words/words.ts';
import { WORDS } from './words/words-of-set.ts';

/** Seeds of the two sets never meet. */
export const SALT: Record<EvalSet, string> = { dev: 'tide-dev', 'held-out': 'ebb-held-out' };

/** Draws so many papers of each layout of a set, in the layout's languages in turn. The same seed gives the same bytes. */
export async function* generatePapers(
  set: EvalSet,
  {
    kinds,
    perLayout,
    seed,
    layout: named = '',
  }: { kinds: readonly EvalKind[]; perLayout: number; seed: string; layout?: string },
): AsyncGenerator<LabelledPaper> {
  for (const [index, layout] of LAYOUTS[set].entries()) {
    if (!kinds.includes(layout.kind) || !layout.name.includes(named)) continue;
    for (let number = 0; number < perLayout; number++) {
      yield { ...(await generatePaper(set, layout, seed, number)), turn: index + number };
    }
  }
}

async function generatePaper(
  set: EvalSet,
  layout: Layout,
  seed: string,
  number: number,
): Promise<Omit<LabelledPaper, 'turn'>> {
  const language = layout.languages[number % layout.languages.length] ?? 'en';
  const id = `${layout.kind}/${layout.name}/${language}/${number}`;
  const chance = chanceOf(`${SALT[set]}/${seed}/${id}`);
  const chosen = new Map<Concept, string>();
  const label = (concept: Concept) => {
    const text = chosen.get(concept) ?? chance.one(WORDS[set][language][concept]);
    chosen.set(concept, text);
    return text;
  };
  const { paper, truth } = await layout.draw({ set, language, chance, notation: notationOf(language, chance), label });
  const pdf = await paper.save();
  return { id, kind: layout.kind, set, layout: layout.name, language, pages: paper.pages, pdf, truth };
}
