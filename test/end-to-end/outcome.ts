import { expect } from 'vitest';
import * as z from 'zod';
import type { Sample } from '../../infra/local/cli/start/expectation.ts';
import { differences, type Expectation } from '../../infra/local/cli/start/expectation.ts';
import { auditEventSchema, firstBreak } from '../../shared/cases/audit-chain.ts';
import { executionName } from '../../shared/cases/case-record.ts';
import type { Progress } from '../../shared/review/answers.ts';
import { eventually, filesOf, idOf, type RunningStage } from './running-stage.ts';

const keysSchema = z.looseObject({ pk: z.string(), sk: z.string() });
const documentSchema = z.object({ key: z.string(), state: z.string() });
const taskSchema = z.object({ revision: z.int(), lane: z.string(), state: z.string() });

/**
 * Holds a case that came to rest to what was promised of it: the expected findings, once; one document item an upload;
 * one open task a lane, none of earlier revisions; one execution a revision, none of them failed; a whole audit trail.
 */
export async function expectOutcome(running: RunningStage, sample: Sample): Promise<void> {
  const { expected } = sample;
  const id = idOf(sample);
  const progress = await running.progress(id);
  if (progress === null) throw new Error(`${id} is not there`);
  expect(differences(progress, expected), id).toEqual([]);
  const executions = await endedExecutions(running, expected, progress);
  const items = (await running.items())
    .map((item) => keysSchema.parse(item))
    .filter(({ pk }) => pk === `CASE#${id.replace('/', '#')}`);
  const under = (prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix));

  const documents = under('DOCUMENT#').map((item) => documentSchema.parse(item));
  const files = [...(await filesOf(sample)), ...(await filesOf(sample, true))];
  expect(documents.map(({ key }) => key).sort(), id).toEqual(files.map(({ key }) => key).sort());
  expect(
    documents.filter(({ state }) => state === 'received'),
    id,
  ).toEqual([]);

  const tasks = under('TASK#').map((item) => taskSchema.parse(item));
  const standing = tasks.filter(({ revision }) => revision === progress.revision);
  expect(standing.map(({ lane, state }) => `${lane} ${state}`).sort(), id).toEqual(
    expected.lanes.map((lane) => `${lane} open`).sort(),
  );
  expect(
    tasks.filter((task) => task.revision < progress.revision && task.state === 'open'),
    id,
  ).toEqual([]);

  const last = expected.status === 'closed' ? 'SUCCEEDED' : 'RUNNING';
  expect(executions, id).toEqual(
    Array.from({ length: progress.revision }, (_, index) => index + 1)
      .map((one) => ({
        name: executionName(expected.port, expected.reference, one),
        status: one === progress.revision ? last : 'SUCCEEDED',
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  const trail = under('AUDIT#')
    .map((item) => auditEventSchema.parse(item))
    .sort((a, b) => a.sequence - b.sequence);
  expect(firstBreak(trail), id).toBeNull();
  expect(new Set(trail.map((event) => event.id)).size, id).toBe(trail.length);
}

/** The executions of a case, once its state has no more to follow: a task in each lane, and none at work but the last. */
async function endedExecutions(running: RunningStage, { port, reference, lanes, status }: Expectation, at: Progress) {
  const waiting = executionName(port, reference, at.revision);
  return eventually(async () => {
    const { tasks } = await running.api.case(`${port}/${reference}`);
    const executions = (await running.executions()).filter(({ name }) => name.startsWith(`${port}-${reference}-r`));
    const atWork = executions.filter(
      (one) => one.status === 'RUNNING' && (status === 'closed' || one.name !== waiting),
    );
    const asked = tasks.filter(({ revision }) => revision === at.revision);
    return atWork.length === 0 && asked.length >= lanes.length && executions;
  }, `the tasks of ${port}/${reference} are open, and its earlier workflows have ended`);
}
