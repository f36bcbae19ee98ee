/**
 * `npm run eval:checks -- [--cases 2000] [--seed dev-1,dev-2] [--errors 3] [--only A3,B1] [--no-samples] [--dump FILE]
 * [--files N [--pictures]]`: generates labelled consignments and runs all checks over them in order of time, `--cases` of each seed. With --files
 * so many are written as papers, reports and pictures of scans, and read by the readers. Seeds that begin with `test` are for measuring
 * only, so they print no examples. What is not measured here: reading (its errors are drawn by the shares that
 * `eval:reading` measured), real papers; whoever made the generator also knows the catalogue.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { SAMPLE_WATCHLISTS, screenerOf } from '../../../infra/local/cli/examine-folder.ts';
import { textTable } from '../../eval/report/text-table.ts';
import { chanceTable } from './chance-table.ts';
import { examineFiles } from './examine-files.ts';
import { allChecks, examineRun, type Outcome } from './examine-run.ts';
import { listedSamples } from './listed-samples.ts';
import { manyContainers } from './many-containers.ts';
import { drillPort } from './port.ts';
import { examineSamples } from './samples.ts';
import { isFound, type RunScore, recallOf, scoreRun, type Tally } from './score-run.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: 'dev-1' },
    errors: { type: 'string', default: '0' },
    planted: { type: 'string', default: '0.55' },
    history: { type: 'string', default: '1500' },
    only: { type: 'string' },
    'no-samples': { type: 'boolean', default: false },
    dump: { type: 'string' },
    files: { type: 'string' },
    pictures: { type: 'boolean', default: false },
  },
});

/** Cases until code and tables are warm. */
const WARM_AFTER = 20;
const screener = await screenerOf(SAMPLE_WATCHLISTS);
const port = drillPort();
const checks = allChecks(screener);
const ids = new Set(checks.map(({ id }) => id));
const settings = {
  ...{ cases: Number(values.cases), history: Number(values.history), planted: Number(values.planted) },
  ...{ listed: listedSamples(), only: values.only?.split(',') },
};
const outcomes: Outcome[] = [];
const started = Date.now();
const inFiles = values.files !== undefined;
const seeds = values.seed.split(',');
for (const seed of seeds) {
  const cases = inFiles
    ? examineFiles({ ...settings, seed, cases: Number(values.files), history: 0 }, port, screener, values.pictures)
    : examineRun({ ...settings, seed }, port, screener);
  for await (const outcome of cases) {
    outcomes.push(outcome);
    if (process.stderr.isTTY && outcomes.length % 50 === 0) process.stderr.write(`\r${seed}: ${outcomes.length}`);
  }
}
const score = scoreRun(outcomes, [...ids]);
printRun(score);
console.log(`\n${chanceTable(outcomes)}`);
printTimes();
if (!values['no-samples']) await printSamples();
if (values.dump !== undefined)
  writeFileSync(values.dump, outcomes.map((outcome) => `${JSON.stringify(dumped(outcome))}\n`).join(''));
if (!seeds.some((seed) => seed.startsWith('test'))) printExamples(Number(values.errors));

function share({ planted, found }: Tally): string {
  return planted === 0 ? '' : `${found}/${planted}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printRun({ honest, honestAny, honestGrave, honestVerifyOnly, checks: scores }: RunScore): void {
  const rows = scores.map((one) => [
    ...[one.check, ids.has(one.check) ? '' : 'not built', share(one.plain), share(one.subtle)],
    ...[one.falseFindings === 0 ? '' : String(one.falseFindings), one.falseGrave === 0 ? '' : String(one.falseGrave)],
  ]);
  console.log(textTable(['check', '', 'plain', 'subtle', 'on honest cases', 'of these H or C'], rows));
  const exists = (check: string) => ids.has(check);
  for (const [difficulty, asked] of [
    ['plain', 0.97],
    ['subtle', 0.85],
  ] as const) {
    const built = recallOf(scores, difficulty, exists);
    const all = recallOf(scores, difficulty, () => true);
    console.log(
      `recall ${difficulty}: ${percent(built.found, built.planted)} of ${built.planted} (asked ${100 * asked} %); with checks that are not built ${percent(all.found, all.planted)} of ${all.planted}`,
    );
  }
  console.log(
    `honest cases: ${honest}; with a finding of severity H or C ${percent(honestGrave, honest)} (asked at most 3 %), with any ${percent(honestAny, honest)} (asked at most 10 %), of these with nothing but requests to verify ${percent(honestVerifyOnly, honestAny)}`,
  );
}

function printTimes(): void {
  const [first] = outcomes;
  const times = outcomes
    .slice(WARM_AFTER)
    .map(({ checkMs }) => checkMs)
    .sort((a, b) => a - b);
  const at = (rank: number) => (times[Math.min(times.length - 1, Math.floor(rank * times.length))] ?? 0).toFixed(2);
  console.log(
    `\nall ${checks.length} checks of one case: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms (asked under 20 ms), the very first, which loads tables, ${first?.checkMs.toFixed(0)} ms; ${((Date.now() - started) / outcomes.length).toFixed(1)} ms a case with making it`,
  );
  const { ms, dearest } = manyContainers(checks, port);
  console.log(
    `1,000 containers on one bill: ${ms.toFixed(0)} ms (asked under 1,000 ms), most of it ${dearest}; on ${cpus()[0]?.model}`,
  );
}

async function printSamples(): Promise<void> {
  const rows = await examineSamples();
  console.log(`\n${textTable(['sample', 'findings', 'as expected'], rows)}`);
}

function printExamples(most: number): void {
  const shown = new Map<string, number>();
  const mayShow = (key: string) => {
    const count = shown.get(key) ?? 0;
    shown.set(key, count + 1);
    return count < most;
  };
  for (const { draft, label, examined } of score.misses) {
    if (label === null || !ids.has(label.check) || !mayShow(`miss ${label.check} ${label.difficulty}`)) continue;
    const because = examined.notExamined.find(({ check }) => check === label.check)?.because;
    console.log(
      `\nMISSED ${label.check} ${label.difficulty} in ${draft.truth.reference}: ${label.changed}${because === undefined ? '' : ` [not examined: ${because}]`}`,
    );
    for (const finding of examined.findings)
      console.log(`   found ${finding.check} ${finding.certainty}: ${finding.message}`);
  }
  for (const { draft, examined, readingErrors } of score.accused) {
    for (const finding of examined.findings) {
      if (!mayShow(`false ${finding.check}`)) continue;
      console.log(
        `\nFALSE ${finding.check} ${finding.severity} ${finding.certainty} in ${draft.truth.reference} [${draft.oddities.join(', ')}; ${readingErrors.join(', ')}]: ${finding.message}`,
      );
    }
  }
}

function dumped(outcome: Outcome) {
  const { label, examined, draft, route } = outcome;
  return {
    ...{
      reference: draft.truth.reference,
      label,
      found: label === null ? null : isFound(outcome),
      score: route.score,
      oddities: draft.oddities,
    },
    findings: examined.findings.map(({ check, severity, certainty, misreadChance, message }) => ({
      check,
      severity,
      certainty,
      misreadChance,
      message,
    })),
  };
}
