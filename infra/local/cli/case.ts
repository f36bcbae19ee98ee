import { styleText } from 'node:util';
import type { WholeCase } from '../../../shared/review/answers.ts';
import { sharedFormSchema } from '../../../shared/sharing/agency.ts';
import { ApiClient } from './api-client.ts';
import { caseIdOperand } from './case-id-operand.ts';
import { type Call, type Command, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { findingText } from './finding-text.ts';
import { textTable } from './text-table.ts';
import { foreignText } from './text-width.ts';
import { statusText } from './wording.ts';

export const showCase: Command = {
  options: [
    { name: 'json', help: 'prints the whole case as JSON' },
    {
      name: 'export',
      value: 'FILE.zip',
      help: 'writes the evidence package of the case, as a supervisor or an auditor',
    },
    { name: 'share', value: 'AGENCY', help: 'prints what the agency may have of the closed case, as a supervisor' },
    { name: 'form', value: 'FORM', help: `for --share: ${sharedFormSchema.options.join(' or ')} (default stix)` },
    ...connectionOptions,
  ],
  async run(call) {
    const { id } = caseIdOperand(call.operands[0]);
    const target = call.value('export');
    if (target !== undefined) return await exportTo(call, id, target);
    const agency = call.value('share');
    if (agency !== undefined) return await shareWith(call, id, agency);
    const whole = await new ApiClient(connect(call, 'officer-anna')).case(id);
    console.log(call.has('json') ? JSON.stringify(whole) : caseText(id, whole));
    return EXIT.ok;
  },
};

async function exportTo(call: Call, id: string, target: string): Promise<number> {
  const { package: files } = await new ApiClient(connect(call, 'auditor-dana')).export(id);
  const { writePackage } = await import('./evidence/write-package.ts');
  await writePackage(target, files);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${target}: ${files.length} files of ${id}, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`anybody can check it with: npx tidewaiter verify ${target}`);
  return EXIT.ok;
}

/** FollowTheMoney's tools read one entity a line. */
async function shareWith(call: Call, id: string, agency: string): Promise<number> {
  const form = oneOf(call, 'form', sharedFormSchema.options) ?? 'stix';
  const { handedOver } = await new ApiClient(connect(call, 'supervisor-chris')).handOver(id, { agency, form });
  const { content } = handedOver;
  console.log(
    Array.isArray(content)
      ? content.map((entity) => JSON.stringify(entity)).join('\n')
      : JSON.stringify(content, null, 2),
  );
  return EXIT.ok;
}

export function caseText(id: string, whole: WholeCase): string {
  const { case: record, documents, readingCostUsd, tasks, audit, drill } = whole;
  const title = (text: string) => `\n${styleText('bold', text)}`;
  const lines = [
    `${styleText('bold', id)}  revision ${record.revision}  ${statusText(record)}`,
    ...(record.score === null ? [] : [scoreLine(record)]),
    ...(record.failure === null ? [] : [styleText('red', `stopped by ${record.failure}`)]),
    ...(record.reasons ?? []).map((reason) => styleText('yellow', foreignText(reason))),
    ...endedLines(record, drill),
    ...findingLines(whole, title),
    title(`Papers and scans (${documents.length})`),
    textTable(
      ['file', 'kind', 'read by', ''],
      documents.map((document) => [
        foreignText(document.file),
        document.kind ?? '',
        document.reader ?? '',
        document.problem === null
          ? document.partial === true
            ? 'in part'
            : ''
          : styleText('red', foreignText(document.problem.message)),
      ]),
    ),
    `  read for USD ${readingCostUsd.toFixed(4)} by list price`,
    title(`Tasks (${tasks.length})`),
    ...tasks.map(
      (task) =>
        `  ${id}/${task.revision}/${task.lane}  ${task.decision === null ? `${task.state}${task.claimedBy === null ? '' : `, held by ${task.claimedBy}`}` : `${task.decision.disposition} (${task.decision.reason}) by ${task.decision.by}`}`,
    ),
    ...examinationLines(whole, title),
    title((audit[0]?.sequence ?? 1) > 1 ? `Trail (from entry ${audit[0]?.sequence} on)` : 'Trail'),
    ...audit.map(
      (event) =>
        `  ${event.sequence}  ${event.at.slice(0, 19).replace('T', ' ')}  ${event.action}  ${styleText('dim', event.actor)}`,
    ),
  ];
  return lines.join('\n');
}

function scoreLine({ score, chance, priority }: WholeCase['case']): string {
  const likely = chance === null ? '' : `, something wrong in ${Math.round(chance * 100)} of 100 such cases`;
  return `score ${score?.toFixed(0)} of 100${likely}, priority ${priority} of 4`;
}

/** What an officer learns when the case is closed: that nothing had been found, or that all of it was made up. */
function endedLines({ control, drill }: WholeCase['case'], truth: WholeCase['drill']): string[] {
  return [
    ...(control ? [styleText('cyan', 'was drawn for the control sample: the checks had found nothing')] : []),
    ...(drill
      ? [
          styleText(
            'cyan',
            `was a drill, and is in no statistic${truth ? `: announced by ${truth.by} on ${truth.at.slice(0, 10)}` : ''}`,
          ),
        ]
      : []),
    ...(truth?.planted ?? []).map(
      ({ check, says, difficulty }) => `  planted for ${check} (${difficulty}): ${foreignText(says)}`,
    ),
    ...(truth?.planted.length === 0 ? ['  nothing was planted: all of it was in order'] : []),
  ];
}

function findingLines({ case: record, findings }: WholeCase, title: (text: string) => string): string[] {
  if (record.blind && record.status !== 'closed') {
    return [title('Findings'), '  not shown until it is decided: look at papers and scans for yourself'];
  }
  if (record.status !== 'closed' && record.status !== 'in-review') {
    return [title('Findings'), '  not shown until all of it is examined'];
  }
  const counted = findings.filter(({ shadow }) => shadow !== true);
  const onTrial = findings.filter(({ shadow }) => shadow === true);
  return [
    title(counted.length === 0 ? 'No findings' : `Findings (${counted.length})`),
    ...counted.map(findingText),
    ...(onTrial.length === 0
      ? []
      : [title(`Of checks on trial (${onTrial.length}): for information, in neither score nor lanes`)]),
    ...onTrial.map(findingText),
  ];
}

const CHECKS_A_LINE = 20;

function examinationLines({ examinations }: WholeCase, title: (text: string) => string): string[] {
  const examined = [...new Set(examinations.flatMap((step) => step.examined))].sort(byId);
  const notExamined = examinations.flatMap((step) => step.notExamined).sort((a, b) => byId(a.check, b.check));
  const editions = examinations.flatMap((step) => step.editions);
  const settled = examinations.flatMap((step) => step.settled);
  const profile = Math.max(0, ...examinations.map(({ profileEdition }) => profileEdition));
  const rows = Array.from({ length: Math.ceil(examined.length / CHECKS_A_LINE) }, (_, at) =>
    examined.slice(at * CHECKS_A_LINE, (at + 1) * CHECKS_A_LINE).join(' '),
  );
  return [
    ...(examined.length === 0 ? [] : [title(`Examined (${examined.length})`)]),
    ...rows.map((row) => `  ${row}`),
    ...(profile === 0 ? [] : [`  by edition ${profile} of the port's profile: see "tidewaiter checks list --port"`]),
    ...(notExamined.length === 0 ? [] : [title(`Not examined (${notExamined.length})`)]),
    ...notExamined.map(({ check, because }) => `  ${check.padEnd(3)} ${because}`),
    ...(editions.length === 0
      ? []
      : [`  screened against ${editions.map(({ list, edition }) => `${list} ${edition}`).join(', ')}`]),
    ...(settled.length === 0 ? [] : [title(`Matches that were settled before (${settled.length})`)]),
    ...settled.map(
      ({ check, subject, entry, because }) =>
        `  ${check.padEnd(3)} “${foreignText(subject)}” and entry ${entry}: ${because}`,
    ),
  ];
}

function byId(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}
