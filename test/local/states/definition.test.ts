import { expect, test } from 'vitest';
import { DefinitionRefused } from '../../../infra/local/states/errors.ts';
import { loadDefinition } from '../../../infra/local/states/load-definition.ts';
import { openStateMachines } from '../../../infra/local/states/open-state-machines.ts';
import { LAMBDA, MACHINE_ARN } from './state-machine-server.ts';

/** A machine whose first state is the one given; "Next" and variables lead to one that exists. */
function load(state: Record<string, unknown>, machine: Record<string, unknown> = {}) {
  const States = { First: state, Second: { Type: 'Pass', Assign: { port: 'NLRTM' }, End: true } };
  return loadDefinition({ QueryLanguage: 'JSONata', StartAt: 'First', States, ...machine });
}

const task = { Type: 'Task', Resource: LAMBDA, Next: 'Second' };
const pass = { Type: 'Pass', Next: 'Second' };
const inner = { StartAt: 'In', States: { In: { Type: 'Pass', End: true } } };

test.each([
  [
    'a Task with everything',
    { ...task, Arguments: { a: '{% $port %}' }, TimeoutSeconds: 9, Comment: 'why', Assign: {} },
  ],
  ['a direct Lambda ARN', { ...task, Resource: 'arn:aws:lambda:eu-west-1:000000000000:function:seal' }],
  ['an optimized integration', { ...task, Resource: 'arn:aws:states:::dynamodb:updateItem' }],
  ['a Map', { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, ...inner }, Next: 'Second' }],
  ['a Parallel', { Type: 'Parallel', Branches: [inner], Next: 'Second' }],
  ['a Fail', { Type: 'Fail', Error: 'Own', Cause: '{% $states.input.why %}' }],
  ['a Wait', { Type: 'Wait', Timestamp: '2026-01-01T00:00:00Z', Next: 'Second' }],
])('takes %s', (_what, state) => {
  expect(load(state).startAt).toBe('First');
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['an unknown type', { ...pass, Type: 'Sleep' }, /type Sleep/],
  ['JSONPath', { ...task, ResultPath: '$.a' }, /"ResultPath" is JSONPath.*Remedy: write it as \{%/],
  ['JSONPath in a template', { ...task, Arguments: { 'a.$': '$.a' } }, /"a\.\$" is JSONPath/],
  ['a state in the other query language', { ...pass, QueryLanguage: 'JSONPath' }, /QueryLanguage/],
  ['an unknown field', { ...task, Credentials: { RoleArn: 'x' } }, /"Credentials" is not implemented/],
  ['an unknown field of a retrier', { ...task, Retry: [{ ErrorEquals: ['A'], Max: 3 }] }, /"Max" in Retry\.0/],
  ['.sync', { ...task, Resource: 'arn:aws:states:::states:startExecution.sync:2' }, /\.sync:2/],
  ['an activity', { ...task, Resource: 'arn:aws:states:eu-west-1:000000000000:activity:a' }, /activity/],
  ['a heartbeat without a token', { ...task, HeartbeatSeconds: 9 }, /HeartbeatSeconds without a task token/],
  [
    'a distributed Map',
    { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, ...inner }, End: true },
    /inline Map/,
  ],
  [
    'tolerated failures',
    { Type: 'Map', ItemProcessor: inner, ToleratedFailureCount: 1, End: true },
    /ToleratedFailureCount/,
  ],
  ['no way on', { Type: 'Pass' }, /either Next or "End"/],
  ['two ways on', { ...pass, End: true }, /either Next or "End"/],
  ['a way to nowhere', { Type: 'Pass', Next: 'Third' }, /"Third"/],
  ['a catcher to nowhere', { ...task, Catch: [{ ErrorEquals: ['A'], Next: 'Third' }] }, /"Third"/],
  ['a rule to nowhere', { Type: 'Choice', Choices: [{ Condition: '{% true %}', Next: 'Third' }] }, /"Third"/],
  [
    'a wait for two things',
    { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', End: true },
    /Seconds or Timestamp/,
  ],
  [
    'an error that does not exist',
    { ...task, Catch: [{ ErrorEquals: ['States.TimeOut'], Next: 'Second' }] },
    /States\.TimeOut/,
  ],
  ['States.ALL among others', { ...task, Retry: [{ ErrorEquals: ['States.ALL', 'A'] }] }, /alone and last/],
  [
    'States.ALL before others',
    { ...task, Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['A'] }] },
    /alone and last/,
  ],
  ['half an expression', { ...pass, Output: '{% $states.input' }, /Output is half an expression/],
  ['broken JSONata', { ...pass, Output: { a: ['{% 1 + %}'] } }, /Output\/a\/0 is not JSONata/],
  ['a name without a document', { ...pass, Output: '{% port %}' }, /uses "port" where there is no input/],
  ['a variable nobody assigns', { ...pass, Output: '{% $prot %}' }, /\$prot, which no state assigns/],
  ['a function that is not there', { ...pass, Output: '{% $eval("1") %}' }, /\$eval/],
  ['a result where there is none', { ...pass, Output: '{% $states.result %}' }, /\$states\.result, which only/],
  [
    'an error where there is none',
    { ...task, Output: '{% $states.errorOutput %}' },
    /\$states\.errorOutput, which only/,
  ],
])('refuses %s, and says what to do', (_what, state, message) => {
  const loading = () => load(state);

  expect(loading).toThrow(DefinitionRefused);
  expect(loading).toThrow(message);
  expect(loading).toThrow(/^State "First": .* Remedy: .+\.$/);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['another query language', { QueryLanguage: 'JSONPath' }, /"QueryLanguage": "JSONata"/],
  ['no query language, which means JSONPath', { QueryLanguage: undefined }, /"QueryLanguage": "JSONata"/],
  ['a start that does not exist', { StartAt: 'Zero' }, /StartAt names "Zero"/],
  ['an unknown field', { Foo: 1 }, /"Foo" is not implemented/],
])('refuses a machine with %s', (_what, machine, message) => {
  expect(() => load(pass, machine)).toThrow(message);
});

test('refuses what is wrong within a branch by the name of the state there', () => {
  const branch = { StartAt: 'Deep', States: { Deep: { Type: 'Pass', InputPath: '$', End: true } } };

  expect(() => load({ Type: 'Parallel', Branches: [inner, branch], End: true })).toThrow(/^State "Deep": "InputPath"/);
});

test('refuses the same state name twice, also in different branches', () => {
  expect(() => load({ Type: 'Parallel', Branches: [inner, inner], End: true })).toThrow(
    /another state has the same name/,
  );
});

test('lets a branch read the variables around it, but not assign them, nor read those of its sibling', () => {
  const branch = (name: string, fields: Record<string, unknown>) => ({
    StartAt: name,
    States: { [name]: { Type: 'Pass', ...fields, End: true } },
  });
  const parallel = (...Branches: unknown[]) => load({ Type: 'Parallel', Branches, Next: 'Second' });

  expect(parallel(branch('A', { Output: '{% $port %}' })).startAt).toBe('First');
  expect(() => parallel(branch('A', { Assign: { port: 1 } }))).toThrow(/outer scope/);
  expect(() => parallel(branch('A', { Assign: { own: 1 } }), branch('B', { Output: '{% $own %}' }))).toThrow(/\$own/);
});

test('refuses a definition that is not JSON', () => {
  expect(() => loadDefinition('{"StartAt":')).toThrow(/not JSON/);
});

test('refuses a resource that the task runner does not know, before anything is opened', () => {
  const definition = { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { ...task, Next: undefined, End: true } } };
  const machine = { name: 'Case', arn: MACHINE_ARN, roleArn: 'r', definition: JSON.stringify(definition) };
  const tasks = { run: async () => null, supports: () => false };

  const opening = () => openStateMachines({ dataDir: '/dev/null/x', region: 'eu-west-1', machines: [machine], tasks });

  expect(opening).toThrow(/State "A": the runtime does not know the resource arn:aws:states:::lambda:invoke/);
});
