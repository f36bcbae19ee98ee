import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SAMPLE_WATCHLISTS, screenerOf } from '../../../infra/local/cli/examine-folder.ts';
import type { ScoredFinding } from '../../../shared/cases/score.ts';
import { examineRun } from '../../drill/eval/examine-run.ts';
import { listedSamples } from '../../drill/eval/listed-samples.ts';
import { drillPort } from '../../drill/eval/port.ts';

/** One generated case: what the checks found, and whether something was planted in it. */
export interface LabelledCase {
  findings: (ScoredFinding & { check: string })[];
  planted: boolean;
  origins: string[];
}

/** Half of a run has something planted, so that there is enough of both; `weightOf` sets the share right. */
const PLANTED = 0.5;

/**
 * Of a port's cases so many are taken to have something wrong with them. Nobody knows the true share: it is what the chance
 * is calibrated for, and a port whose control sample and tallies say otherwise fits it anew.
 */
export const ASSUMED_SHARE = 0.1;

export function weightOf({ planted }: Pick<LabelledCase, 'planted'>): number {
  return planted ? ASSUMED_SHARE / PLANTED : (1 - ASSUMED_SHARE) / (1 - PLANTED);
}

/** Examines a run of generated cases. Kept in `cache`, where one is named, since it takes minutes. */
export async function labelledRun(seed: string, cases: number, cache?: string): Promise<LabelledCase[]> {
  if (cache !== undefined && existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const settings = { seed, cases, planted: PLANTED, listed: listedSamples() };
  const labelled: LabelledCase[] = [];
  const screener = await screenerOf(SAMPLE_WATCHLISTS);
  for (const { examined, label, draft } of examineRun(settings, drillPort(), screener)) {
    labelled.push({
      findings: examined.findings.map(({ check, severity, certainty, misreadChance }) => ({
        ...{ check, severity, certainty },
        ...(misreadChance !== undefined && { misreadChance }),
      })),
      planted: label !== null,
      origins: [draft.truth.relation.loading.country],
    });
    if (process.stderr.isTTY) process.stderr.write(`\r${seed}: ${labelled.length} of ${cases}`);
  }
  if (cache !== undefined) writeFileSync(cache, JSON.stringify(labelled));
  return labelled;
}
