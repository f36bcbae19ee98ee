import fc from 'fast-check';
import type { TaskCall } from '../../../infra/local/states/run.ts';
import { fail, LAMBDA, WAITING_LAMBDA } from './state-machine-server.ts';

/** A piece of a random machine; a chain is a list of them. */
type Piece =
  | { kind: 'task'; failures: number }
  | { kind: 'token'; answer: 'success' | 'failure' | 'none' }
  | { kind: 'pass' }
  | { kind: 'wait' }
  | { kind: 'broken' }
  | { kind: 'loop'; times: number }
  | { kind: 'parallel'; branches: Piece[][]; caught: boolean }
  | { kind: 'map'; items: number; concurrency: number; each: Piece[] };

export const randomMachine: fc.Arbitrary<Piece[]> = fc.letrec<{ chain: Piece[]; piece: Piece }>((tie) => ({
  chain: fc.array(tie('piece'), { minLength: 1, maxLength: 3, depthIdentifier: 'chain' }),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'chain' },
    fc.record({ kind: fc.constant('task'), failures: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ kind: fc.constant('token'), answer: fc.constantFrom('success', 'failure', 'none') }),
    fc.constantFrom({ kind: 'pass' }, { kind: 'wait' }, { kind: 'broken' }),
    fc.record({ kind: fc.constant('loop'), times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      kind: fc.constant('parallel'),
      branches: fc.array(tie('chain'), { minLength: 1, maxLength: 2 }),
      caught: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('map'),
      items: fc.integer({ min: 0, max: 3 }),
      concurrency: fc.integer({ min: 0, max: 2 }),
      each: tie('chain'),
    }),
  ) as fc.Arbitrary<Piece>,
})).chain;

/** The machine in the States Language. Its data is a string that every state adds its name to. */
export function definitionOf(pieces: Piece[]): { QueryLanguage: string; StartAt: string; States: object } {
  let count = 0;
  const chainOf = (chain: Piece[]): { StartAt: string; States: Record<string, object> } => {
    const names = chain.map(({ kind }) => `${kind} ${++count}`);
    const States: Record<string, object> = {};
    for (const [index, piece] of chain.entries()) {
      const name = names[index] ?? '';
      const next = names[index + 1];
      const onward = next === undefined ? { End: true } : { Next: next };
      Object.assign(States, statesOf(name, piece, onward, chainOf));
    }
    return { StartAt: names[0] ?? '', States };
  };
  return { QueryLanguage: 'JSONata', ...chainOf(pieces) };
}

type Onward = { End: boolean } | { Next: string };

function statesOf(name: string, piece: Piece, onward: Onward, chainOf: (chain: Piece[]) => object): object {
  const added = (what: string) => `{% $states.input & '/${name}=' & ${what} %}`;
  const after = `${name} caught`;
  const caught = {
    Catch: [{ ErrorEquals: ['States.ALL'], Output: added('$states.errorOutput.Error'), Next: after }],
  };
  const landing = { [after]: { Type: 'Pass', ...onward } };
  const Retry = [{ ErrorEquals: ['Busy'], MaxAttempts: 1, IntervalSeconds: 5 }];
  const Arguments = {
    trace: '{% $states.input %}',
    id: '{% $uuid() %}',
    retries: '{% $states.context.State.RetryCount %}',
    piece: JSON.stringify(piece),
  };
  const Output = added('$string($states.result)');
  switch (piece.kind) {
    case 'task':
      return { [name]: { Type: 'Task', Resource: LAMBDA, Arguments, Retry, Output, ...caught, ...onward }, ...landing };
    case 'token': {
      const task = { Type: 'Task', Resource: WAITING_LAMBDA, Arguments, TimeoutSeconds: 60, Output };
      return { [name]: { ...task, ...caught, ...onward }, ...landing };
    }
    case 'pass':
      return { [name]: { Type: 'Pass', Output: added('"passed"'), ...onward } };
    case 'wait':
      return { [name]: { Type: 'Wait', Seconds: 20, Output: added('"waited"'), ...onward } };
    case 'broken':
      return { [name]: { Type: 'Pass', Output: added('$number("x")'), ...onward } };
    case 'loop': {
      const variable = name.replace(' ', '');
      const again = { Condition: `{% $${variable} < ${piece.times} %}`, Next: `${name} turn` };
      return {
        [name]: { Type: 'Pass', Assign: { [variable]: 0 }, Next: `${name} turn` },
        [`${name} turn`]: {
          Type: 'Task',
          Resource: LAMBDA,
          Arguments: { ...Arguments, piece: JSON.stringify({ kind: 'task', failures: 0 }) },
          Assign: { [variable]: `{% $${variable} + 1 %}` },
          Output,
          Next: `${name} again`,
        },
        [`${name} again`]: { Type: 'Choice', Choices: [again], Default: after },
        ...landing,
      };
    }
    case 'parallel': {
      const parallel = { Type: 'Parallel', Branches: piece.branches.map(chainOf), Output, Retry, ...onward };
      return piece.caught ? { [name]: { ...parallel, ...caught }, ...landing } : { [name]: parallel };
    }
    case 'map': {
      const Items = Array.from({ length: piece.items }, (_, i) => `${name}[${i}]`);
      const ItemProcessor = chainOf(piece.each);
      return { [name]: { Type: 'Map', Items, MaxConcurrency: piece.concurrency, ItemProcessor, Output, ...onward } };
    }
  }
}

/** What a task of a random machine gives: always the same for the same arguments. */
export function perform(call: TaskCall): unknown {
  const { piece, retries } = readCall(call);
  if (piece.kind !== 'task') return null;
  return retries < piece.failures ? fail('Busy') : `done ${retries}`;
}

/** What the token of a call is answered with, or undefined when nobody answers it. */
export function tokenAnswer(call: TaskCall): { output: string } | { failed: { error: string } } | undefined {
  const { piece } = readCall(call);
  if (piece.kind !== 'token' || piece.answer === 'none') return undefined;
  return piece.answer === 'success' ? { output: 'answered' } : { failed: { error: 'Refused' } };
}

/** `id` is another for every attempt, and the same when an attempt is repeated after a crash. */
export function readCall(call: Pick<TaskCall, 'arguments'>): { piece: Piece; retries: number; id: string } {
  const given = call.arguments as { piece: string; retries: number; id: string };
  return { piece: JSON.parse(given.piece), retries: given.retries, id: given.id };
}
