import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../infra/local/states/json.ts';
import { NEVER_ANSWERS, runDefinition } from '../../infra/local/states/run-definition.ts';
import { RETRIES } from '../../infra/workflows/station-tasks.ts';
import { caseDefinition } from './case-definition.ts';

const definition = caseDefinition();

const input = { port: 'NLRTM', reference: 'R1', revision: 2, gatherSeconds: 600, settleSeconds: 30 };
const place = { port: 'NLRTM', reference: 'R1', revision: 2 };
const answer = (payload: Json) => ({ StatusCode: 200, Payload: payload });

/** A case whose papers come at once and in which nothing is found. */
const smooth = {
  'Await papers': { complete: true },
  Seal: answer({ outcome: 'sealed' }),
  Compare: answer({ findings: 0 }),
  Inspect: answer({ findings: 0 }),
  Screen: answer({ findings: 0 }),
  Route: answer({ superseded: false, lanes: [] }),
  Close: answer({}),
  'Mark as failed': {},
};
const twoLanes = answer({
  superseded: false,
  lanes: [
    { lane: 'documents', dueSeconds: 3600 },
    { lane: 'imaging', dueSeconds: 7200 },
  ],
});

const oneLane = answer({ superseded: false, lanes: [{ lane: 'goods', dueSeconds: 3600 }] });

function fault(name: string): () => never {
  return () => {
    throw Object.assign(new Error('for this test'), { name });
  };
}

type Run = Awaited<ReturnType<typeof runDefinition>>;
const statesOf = (run: Run) => run.calls.map(({ state }) => state);
const payloadsOf = (run: Run, wanted: string) =>
  run.calls.filter(({ state }) => state === wanted).map((call) => JSON.parse(JSON.stringify(call.arguments)).Payload);

describe('the definition', () => {
  it('is the one that was agreed on', () => {
    expect(definition).toMatchSnapshot();
  });

  it('is Amazon States Language', () => {
    expect(validate(definition)).toMatchObject({ isValid: true, errors: [] });
  });

  it('retries only errors that it names', () => {
    const names = RETRIES.flatMap(({ errors = [] }) => errors);
    expect(names).not.toContain('States.ALL');
    expect(names).not.toContain('States.TaskFailed');
    expect(JSON.stringify(definition)).not.toContain('"Retry":[{"ErrorEquals":["States.');
  });
});

describe('a case in which nothing is found', () => {
  it('is gathered, sealed, examined from three sides, routed and closed', async () => {
    const run = await runDefinition(definition, input, smooth);
    expect(run.status).toBe('SUCCEEDED');
    expect(statesOf(run).slice(0, 2)).toEqual(['Await papers', 'Seal']);
    expect(new Set(statesOf(run).slice(2, 5))).toEqual(new Set(['Compare', 'Inspect', 'Screen']));
    expect(statesOf(run).slice(5)).toEqual(['Route', 'Close']);
  });

  it('tells every station which revision it is about', async () => {
    const run = await runDefinition(definition, input, smooth);
    expect(payloadsOf(run, 'Await papers')).toEqual([{ step: 'await', ...place, taskToken: expect.any(String) }]);
    expect(payloadsOf(run, 'Seal')).toEqual([{ step: 'seal', ...place }]);
    for (const state of ['Compare', 'Inspect', 'Screen', 'Route', 'Close'])
      expect(payloadsOf(run, state)).toEqual([place]);
  });

  it('waits a little for more once it is complete', async () => {
    const run = await runDefinition(definition, input, smooth);
    expect(run.seconds).toBe(input.settleSeconds);
  });
});

describe('gathering', () => {
  it('ends at the deadline with what is there', async () => {
    const run = await runDefinition(definition, input, { ...smooth, 'Await papers': NEVER_ANSWERS });
    expect(run.status).toBe('SUCCEEDED');
    expect(run.seconds).toBe(input.gatherSeconds);
  });

  it('goes on as long as it is told that papers are still being read', async () => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      'Await papers': NEVER_ANSWERS,
      Seal: ({ attempt }: { attempt: number }) =>
        answer(attempt < 3 ? { outcome: 'incomplete', gatherSeconds: 60 } : { outcome: 'sealed' }),
    });
    expect(statesOf(run).filter((state) => state === 'Await papers')).toHaveLength(3);
    expect(run.seconds).toBe(input.gatherSeconds + 60 + 60);
    expect(run.status).toBe('SUCCEEDED');
  });

  it('leaves a revision alone that something late has replaced', async () => {
    const run = await runDefinition(definition, input, { ...smooth, Seal: answer({ outcome: 'superseded' }) });
    expect(run.status).toBe('SUCCEEDED');
    expect(statesOf(run)).toEqual(['Await papers', 'Seal']);
  });
});

describe('review', () => {
  it('asks in every lane, each with its own time', async () => {
    const run = await runDefinition(definition, input, { ...smooth, Route: twoLanes, 'Ask an officer': {} });
    const ask = { step: 'ask', ...place, escalation: 0, taskToken: expect.any(String) };
    expect(payloadsOf(run, 'Ask an officer')).toEqual([
      { ...ask, lane: 'documents', dueSeconds: 3600 },
      { ...ask, lane: 'imaging', dueSeconds: 7200 },
    ]);
    expect(statesOf(run).at(-1)).toBe('Close');
  });

  it('raises an overdue task, once per deadline, until somebody decides', async () => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      Route: oneLane,
      'Ask an officer': ({ attempt }: { attempt: number }) => (attempt < 4 ? NEVER_ANSWERS : {}),
      'Overdue?': ({ attempt }: { attempt: number }) => answer({ escalation: attempt, dueSeconds: 4 * 3600 }),
    });
    expect(payloadsOf(run, 'Ask an officer').map(({ escalation }) => escalation)).toEqual([0, 1, 2, 3]);
    const look = { step: 'look', ...place, lane: 'goods', escalateSeconds: 4 * 3600 };
    expect(payloadsOf(run, 'Overdue?')).toEqual([look, look, look]);
    expect(run.seconds).toBe(input.settleSeconds + 3600 + 2 * 4 * 3600);
    expect(run.status).toBe('SUCCEEDED');
  });

  it('waits on, and raises nothing, where it is told that the clock of the task stood still', async () => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      Route: oneLane,
      'Ask an officer': ({ attempt }: { attempt: number }) => (attempt < 3 ? NEVER_ANSWERS : {}),
      'Overdue?': answer({ escalation: 0, dueSeconds: 900 }),
    });
    expect(payloadsOf(run, 'Ask an officer').map(({ escalation, dueSeconds }) => [escalation, dueSeconds])).toEqual([
      [0, 3600],
      [0, 900],
      [0, 900],
    ]);
    expect(run.seconds).toBe(input.settleSeconds + 3600 + 900);
  });

  it('does not begin for a revision that was replaced meanwhile', async () => {
    const run = await runDefinition(definition, input, { ...smooth, Route: answer({ superseded: true, lanes: [] }) });
    expect(run.status).toBe('SUCCEEDED');
    expect(statesOf(run).at(-1)).toBe('Route');
  });
});

describe('when something goes wrong', () => {
  it.each(RETRIES.flatMap(({ errors = [] }) => errors))('tries again after %s', async (name) => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      Compare: ({ attempt }: { attempt: number }) => (attempt === 1 ? fault(name)() : answer({ findings: 0 })),
    });
    expect(run.status).toBe('SUCCEEDED');
    expect(statesOf(run).filter((state) => state === 'Compare')).toHaveLength(2);
  });

  it('waits for its turn however many cases begin at once', async () => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      Compare: ({ attempt }: { attempt: number }) =>
        attempt <= 100 ? fault('Lambda.TooManyRequestsException')() : answer({ findings: 0 }),
    });
    expect(run.status).toBe('SUCCEEDED');
    expect(run.seconds).toBeGreaterThan(1800);
  });

  it.each(['Await papers', 'Seal', 'Inspect', 'Route', 'Ask an officer', 'Close'])(
    'writes an unforeseen error of "%s" onto the case and fails under its name',
    async (state) => {
      const run = await runDefinition(definition, input, {
        ...smooth,
        Route: twoLanes,
        'Ask an officer': {},
        [state]: fault('TypeError'),
      });
      expect(run).toMatchObject({ status: 'FAILED', error: 'TypeError' });
      const mark = run.calls.at(-1);
      expect(mark?.state).toBe('Mark as failed');
      expect(mark?.arguments).toMatchObject({
        TableName: 'table:Cases',
        Key: { pk: { S: 'CASE#NLRTM#R1' }, sk: { S: 'CASE' } },
        ConditionExpression: '#revision = :revision AND #status <> :closed',
        ExpressionAttributeValues: {
          ':failed': { S: 'failed' },
          ':error': { S: 'TypeError' },
          ':queue': { S: 'NLRTM#case#failed' },
          ':now': { S: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) },
          ':revision': { N: '2' },
        },
      });
    },
  );

  it('does not take a station that never answers for a deadline that passed', async () => {
    const run = await runDefinition(definition, input, { ...smooth, Inspect: NEVER_ANSWERS });
    expect(run).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    expect(statesOf(run).at(-1)).toBe('Mark as failed');
  });

  it('fails under the first name even where the case can no longer be marked', async () => {
    const run = await runDefinition(definition, input, {
      ...smooth,
      Route: fault('TypeError'),
      'Mark as failed': fault('DynamoDB.ConditionalCheckFailedException'),
    });
    expect(run).toMatchObject({ status: 'FAILED', error: 'TypeError' });
  });

  it('ends on the case where an answer is not what was agreed on', async () => {
    const run = await runDefinition(definition, input, { ...smooth, Route: answer({}) });
    expect(run).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(statesOf(run).at(-1)).toBe('Mark as failed');
  });
});
