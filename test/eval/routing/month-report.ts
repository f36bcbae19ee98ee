/**
 * `node test/eval/routing/month-report.ts [--cases 1200] [--seed dev-month] [--all]`: the report of a month of generated
 * cases, decided by officers that are made up too: they find what is planted nineteen times of twenty, leave one in twelve
 * undecided and take some minutes each. Tallies go through the table as in production.
 */
import { parseArgs } from 'node:util';
import { saveTally, talliesOf } from '../../../functions/stores/tallies.ts';
import { reportText } from '../../../infra/local/cli/checks/report-text.ts';
import { SAMPLE_WATCHLISTS, screenerOf } from '../../../infra/local/cli/examine-folder.ts';
import { isDrawn } from '../../../shared/cases/control-sample.ts';
import type { Reason } from '../../../shared/cases/decision.ts';
import { routeCase } from '../../../shared/cases/routing.ts';
import { ReportBuilder } from '../../../shared/tallies/checks-report.ts';
import { tallyOf } from '../../../shared/tallies/tally.ts';
import { examineRun, type Outcome } from '../../drill/eval/examine-run.ts';
import { listedSamples } from '../../drill/eval/listed-samples.ts';
import { drillPort } from '../../drill/eval/port.ts';
import { drawFrom } from '../../drill/world/draw.ts';
import { openLocalTable } from '../../functions/cases/local-table.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1200' },
    seed: { type: 'string', default: 'dev-month' },
    all: { type: 'boolean', default: false },
  },
});

const MONTH = '2026-11';
const ON_TRIAL = ['B2', 'D6'];
const CONTROL_SHARE = 0.2;
const port = { ...drillPort(), controlSampleShare: CONTROL_SHARE };
const draw = drawFrom(`${values.seed} officers`);
const local = await openLocalTable();
try {
  const settings = { seed: values.seed, cases: Number(values.cases), planted: 0.1, listed: listedSamples() };
  for (const outcome of examineRun(settings, port, await screenerOf(SAMPLE_WATCHLISTS)))
    await saveTally(local.table, { ...decided(outcome), decisions: [] });
  const builder = new ReportBuilder();
  for await (const tally of talliesOf(local.table, port.locode, MONTH)) builder.add(tally);
  console.log(reportText({ ports: [port.locode], month: MONTH, complete: true, report: builder.report() }, values.all));
} finally {
  await local.close();
}

function decided({ label, draft, examined }: Outcome) {
  const { reference, relation } = draft.truth;
  const findings = examined.findings.map((finding) =>
    ON_TRIAL.includes(finding.check) ? { ...finding, shadow: true } : finding,
  );
  const drawn = isDrawn('salt', reference, CONTROL_SHARE);
  const route = routeCase({ port, findings, unread: [], missing: [], unscreened: false, drawn });
  const at = `${MONTH}-${String(1 + draw.int(0, 27)).padStart(2, '0')}T12:00:00.000Z`;
  const tasks = route.lanes.map((lane) => {
    const isSeen = label !== null && (route.control || findings.some((one) => one.lane === lane && !one.shadow));
    const reason: Reason = draw.chance(1 / 12)
      ? 'other'
      : isSeen && draw.chance(0.95)
        ? 'discrepancy-confirmed'
        : 'explained';
    const seconds = Math.round(120 + 900 * draw.between(0, 1) ** 2);
    const claimedAt = new Date(Date.parse(at) - seconds * 1000).toISOString();
    return { lane, claimedAt, decision: { disposition: 'released' as const, reason, note: null, by: 'officer', at } };
  });
  const record = { port: port.locode, reference, revision: 1, ...route };
  return tallyOf(record, tasks, findings, [relation.loading.country], at);
}
