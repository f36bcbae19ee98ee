import { styleText } from 'node:util';
import { ApiClient } from './api-client.ts';
import type { WholeCase } from './api-shapes.ts';
import { caseIdOperand } from './case-id-operand.ts';
import { type Command, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { findingText } from './finding-text.ts';
import { textTable } from './text-table.ts';
import { foreignText } from './text-width.ts';
import { statusText } from './wording.ts';

export const showCase: Command = {
  options: [{ name: 'json', help: 'prints the whole case as JSON' }, ...connectionOptions],
  async run(call) {
    const { id } = caseIdOperand(call.operands[0]);
    const whole = await new ApiClient(connect(call, 'officer-anna')).case(id);
    console.log(call.has('json') ? JSON.stringify(whole) : textOf(id, whole));
    return EXIT.ok;
  },
};

function textOf(id: string, whole: WholeCase): string {
  const { case: record, documents, readingCostUsd, findings, examinations, tasks, audit } = whole;
  const title = (text: string) => `\n${styleText('bold', text)}`;
  const notExamined = examinations.flatMap((step) => step.notExamined);
  const editions = examinations.flatMap((step) => step.editions);
  const settled = examinations.flatMap((step) => step.settled);
  const lines = [
    `${styleText('bold', id)}  revision ${record.revision}  ${statusText(record)}`,
    ...(record.score === null ? [] : [`score ${record.score.toFixed(0)} of 100, priority ${record.priority} of 4`]),
    ...(record.failure === null ? [] : [styleText('red', `stopped by ${record.failure}`)]),
    ...(record.reasons ?? []).map((reason) => styleText('yellow', foreignText(reason))),
    title(findings.length === 0 ? 'No findings' : `Findings (${findings.length})`),
    ...findings.map(findingText),
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
    ...(notExamined.length === 0 ? [] : [title('Not examined')]),
    ...notExamined.map(({ check, because }) => `  ${check.padEnd(3)} ${because}`),
    ...(editions.length === 0
      ? []
      : [`  screened against ${editions.map(({ list, edition }) => `${list} ${edition}`).join(', ')}`]),
    ...(settled.length === 0 ? [] : [title(`Matches that were settled before (${settled.length})`)]),
    ...settled.map(
      ({ check, subject, entry, because }) =>
        `  ${check.padEnd(3)} “${foreignText(subject)}” and entry ${entry}: ${because}`,
    ),
    title('Trail'),
    ...audit.map(
      (event) =>
        `  ${event.sequence}  ${event.at.slice(0, 19).replace('T', ' ')}  ${event.action}  ${styleText('dim', event.actor)}`,
    ),
  ];
  return lines.join('\n');
}
