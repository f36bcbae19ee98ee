import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, onTestFinished, test } from 'vitest';
import { withdrawEarlierTasks } from '../../../functions/receive/arrival.ts';
import { earlierDecision } from '../../../functions/review/tasks/earlier-decision.ts';
import { tellUntold } from '../../../functions/review/tasks/tell-untold.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { createTask, getTask, moveTask } from '../../../functions/stores/tasks.ts';
import type { Decision } from '../../../shared/cases/decision.ts';
import { decided } from '../../../shared/cases/task-decided.ts';
import { claimed } from '../../../shared/cases/task-moves.ts';
import { openLocalTable } from './local-table.ts';
import { PORT } from './simulated-region.ts';

const AT = '2026-03-02T09:00:00.000Z';
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' as const };
const ANNA = { id: 'officer-anna', supervisor: false };

const HELD: Decision = {
  ...{ disposition: 'held', reason: 'other', note: null, findings: [], marks: [], requestId: 'r' },
  ...{ by: ANNA.id, at: AT, since: null },
};

/** A task that an officer has claimed, of a case whose next revision has been opened. */
async function claimedTask() {
  const local = await openLocalTable();
  onTestFinished(() => local.close());
  const { table } = local;
  const sfn = mockClient(SFNClient);
  sfn.on(SendTaskSuccessCommand).resolves({});
  await openCase(table, PLACE, AT, AT);
  await createTask(table, {
    ...{ ...PLACE, state: 'open', priority: 3, createdAt: AT, dueAt: AT, escalation: 0, taskToken: 'token' },
    ...{ claimedBy: null, leaseUntil: null, decision: null },
  });
  await moveTask(table, PLACE, claimed(ANNA, AT));
  await changeCase(table, PLACE, {}, { revision: 2 }, AT);
  const record = await getCase(table, 'NLRTM', 'C1');
  if (record === null) throw new Error('the case was opened');
  const services = {
    ...{ workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' } },
    ...{ ports: new Map([[PORT.locode, PORT]]), now: () => AT },
  };
  return { table, sfn, record, services };
}

test('a decision that is made in the moment of withdrawal is still told of, and stands in the trail', async () => {
  const { table, sfn, record, services } = await claimedTask();
  const decide = decided(ANNA, HELD, false);
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const [command] = call;
    if (command instanceof PutCommand && command.input.Item?.state === 'withdrawn') {
      await moveTask(table, PLACE, decide);
    }
    return Reflect.apply(table.client.send, table.client, call);
  };
  const raced = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
  await withdrawEarlierTasks({ ...services, table: raced }, record);
  expect(await getTask(table, PLACE)).toMatchObject({ state: 'decided', told: false });
  expect(await tellUntold({ ...services, table }, 'NLRTM')).toBe(1);
  expect(await auditOf(table, 'NLRTM', 'C1')).toMatchObject([{ action: 'task decided', actor: ANNA.id }]);
  expect(sfn.commandCalls(SendTaskSuccessCommand)).toHaveLength(1);
});

test('that a first decision was made stands in the trail, also where its officer was cut off and the task withdrawn', async () => {
  const { table, record, services } = await claimedTask();
  const send: CasesTable['client']['send'] = (...call: unknown[]) => {
    const [command] = call;
    // From then on the officer's function is gone.
    if (command instanceof QueryCommand) throw new Error('cut off');
    return Reflect.apply(table.client.send, table.client, call);
  };
  const cut = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
  await expect(moveTask(cut, PLACE, decided(ANNA, HELD, true), earlierDecision)).rejects.toThrow('cut off');
  expect(await auditOf(table, 'NLRTM', 'C1')).toEqual([]);
  await withdrawEarlierTasks({ ...services, table }, record);
  expect(await auditOf(table, 'NLRTM', 'C1')).toMatchObject([
    { action: 'first decision recorded', actor: ANNA.id, detail: { revision: 1, lane: 'documents' } },
  ]);
});
