import type { PriceTable } from '../file-reading.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { AskedValue } from './asked-values.ts';
import { type DearStep, type DocumentFeature, priceOf } from './dear-calls.ts';
import { type Need, needsOf } from './needs.ts';

/** One call on one page: the cheapest of those that are on which can give what the page lacks. */
export interface PlannedCall {
  /** Of the paper among the file's. */
  paper: number;
  /** Of the file. */
  page: number;
  steps: [DearStep, ...DearStep[]];
  /** What is asked for by name. */
  values: AskedValue[];
  /** Whether rows are known to be missing, so that those of the answer are to be added. */
  rowsMissing: boolean;
}

export interface CascadeRules {
  /** Those that are on. */
  steps: readonly DearStep[];
  prices: PriceTable;
}

/** Textract takes so many questions about one page. */
const MOST_QUESTIONS = 15;
const FEATURES: readonly DocumentFeature[] = ['tables', 'queries', 'forms'];

/** Which dear calls would help the papers of a file, on which pages. Empty where everything is there and sure. */
export function planCalls(papers: readonly ReadPaper[], rules: CascadeRules): PlannedCall[] {
  return papers.flatMap((paper, index) => {
    const byPage = Map.groupBy(needsOf(paper), ({ page }) => page);
    return [...byPage]
      .sort(([a], [b]) => a - b)
      .flatMap(([page, needs]) => {
        const values = needs.flatMap((need) => (need.part === 'value' ? [need.asked] : []));
        const rows = needs.filter(({ part }) => part === 'rows');
        const [step, ...others] = cheapestSteps(paper.kind, values.length > 0, rows.length > 0, rules);
        if (step === undefined) return [];
        return [
          {
            paper: index,
            page,
            steps: [step, ...others],
            values: values.slice(0, MOST_QUESTIONS),
            rowsMissing: anyMissing(rows),
          } satisfies PlannedCall,
        ];
      });
  });
}

function anyMissing(needs: readonly Need[]): boolean {
  return needs.some(({ why }) => why === 'missing');
}

/** Of the calls that give all that is wanted the cheapest; where none gives all, the cheapest that gives most. */
function cheapestSteps(
  kind: ReadPaper['kind'],
  values: boolean,
  rows: boolean,
  { steps, prices }: CascadeRules,
): readonly DearStep[] {
  const own: DearStep | null = kind === 'invoice' ? 'expense' : kind === 'identity' ? 'identity' : null;
  if (own !== null && steps.includes(own)) return [own];
  const features = FEATURES.filter((feature) => steps.includes(feature));
  const choices = subsetsOf(features).map((chosen) => {
    const gives =
      Number(values && (chosen.includes('queries') || chosen.includes('forms'))) +
      Number(rows && chosen.includes('tables'));
    return { chosen, gives, price: priceOf(chosen, prices) };
  });
  const [best] = choices.sort((a, b) => b.gives - a.gives || a.price - b.price || a.chosen.length - b.chosen.length);
  return best !== undefined && best.gives > 0 ? best.chosen : [];
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((subset) => [first, ...subset])];
}
