import type { DrillTruth } from '../../../shared/cases/drill.ts';
import { listedSamples } from '../eval/listed-samples.ts';
import { generateRun } from '../generate-run.ts';
import type { Difficulty } from '../plants/plant.ts';
import { drawFrom } from '../world/draw.ts';
import { filesOf } from './files-of.ts';

export interface DrillOrder {
  count: number;
  seed: string;
  difficulty: Difficulty | undefined;
  /** Share of cases with something planted. */
  planted: number;
  /** What references begin with: those of drills must look like any other. */
  prefix: string;
  /** Date on which the containers came. */
  arrival: string;
}

export interface FiledDrill {
  reference: string;
  truth: DrillTruth;
  files: Map<string, Uint8Array>;
}

const LONGEST_SUBJECT = 200;
const LONGEST_WORDS = 500;

/** Training consignments as files in upload layout, each with what was planted in it. */
export async function* drillCases(order: DrillOrder): AsyncGenerator<FiledDrill> {
  const first = 100_000 + drawFrom(`${order.seed} references`).int(0, 800_000);
  const run = generateRun({
    ...{ seed: order.seed, cases: order.count, planted: order.planted, difficulty: order.difficulty },
    ...{ listed: listedSamples(), inFiles: true, casesADay: order.count },
    world: { firstDay: order.arrival, referenceOf: (index) => `${order.prefix}${first + 7 * index}` },
  });
  for (const { draft, label } of run) {
    const planted =
      label === null
        ? []
        : [
            {
              check: label.check,
              subject: label.subject.slice(0, LONGEST_SUBJECT),
              difficulty: label.difficulty,
              says: label.changed.slice(0, LONGEST_WORDS),
            },
          ];
    yield { reference: draft.truth.reference, truth: { seed: order.seed, planted }, files: await filesOf(draft) };
  }
}
