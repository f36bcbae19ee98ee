import { REASONS } from '../../../../shared/cases/decision.ts';
import type { WholeCase } from '../../../../shared/review/answers.ts';
import { ApiClient } from '../api-client.ts';
import { type Command, EXIT } from '../command.ts';
import { connect, connectionOptions } from '../connection.ts';
import { textTable } from '../text-table.ts';

/** How one drill went: what was planted, what the checks found of it, and what its officers made of it. */
interface Score {
  case: string;
  planted: { check: string; difficulty: string; says: string }[];
  foundByChecks: boolean;
  disposition: string | null;
  officers: string[];
  /** Found what was planted, or released what was in order. */
  right: boolean;
}

export const drillReport: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'only drills of this port' },
    { name: 'json', help: 'prints the scores as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const client = new ApiClient(connect(call, 'supervisor-chris'));
    const port = call.value('port');
    const { cases } = await client.cases({ status: 'closed', limit: '500', ...(port !== undefined && { port }) });
    const scores: Score[] = [];
    for (const { port: at, reference, drill } of cases) {
      if (drill) scores.push(scoreOf(`${at}/${reference}`, await client.case(`${at}/${reference}`)));
    }
    console.log(call.has('json') ? JSON.stringify(scores) : textOf(scores));
    return EXIT.ok;
  },
};

function scoreOf(id: string, { case: record, findings, tasks, drill }: WholeCase): Score {
  const planted = drill?.planted ?? [];
  const decisions = tasks.flatMap(({ revision, decision }) =>
    revision === record.revision && decision ? [decision] : [],
  );
  const confirmed = decisions.some(
    ({ reason, disposition }) => REASONS[reason] === 'right' || disposition !== 'released',
  );
  return {
    case: id,
    planted,
    foundByChecks:
      planted.length > 0 && planted.every(({ check }) => findings.some((finding) => finding.check === check)),
    disposition: record.disposition,
    officers: [...new Set(decisions.map(({ by }) => by))],
    right: confirmed === planted.length > 0,
  };
}

function textOf(scores: readonly Score[]): string {
  if (scores.length === 0) return 'no drill is closed yet';
  const rows = scores.map((score) => [
    score.case,
    score.planted.map(({ check, difficulty, says }) => `${check} ${difficulty}: ${says}`).join('; ') || 'nothing',
    score.planted.length === 0 ? '' : score.foundByChecks ? 'yes' : 'no',
    `${score.disposition ?? ''}${score.officers.length > 0 ? ` by ${score.officers.join(', ')}` : ''}`,
    score.right ? 'right' : 'wrong',
  ]);
  const planted = scores.filter((score) => score.planted.length > 0);
  const inOrder = scores.filter((score) => score.planted.length === 0);
  const count = (some: readonly Score[]) => `${some.filter(({ right }) => right).length} of ${some.length}`;
  return [
    textTable(['case', 'planted', 'checks', 'closed', 'officers'], rows),
    '',
    `found what was planted: ${count(planted)}; released what was in order: ${count(inOrder)}`,
  ].join('\n');
}
