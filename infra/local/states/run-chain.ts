import type { Chain, State } from './definition.ts';
import { StateError } from './errors.ts';
import type { Json } from './json.ts';
import { leave } from './leaving.ts';
import type { Surroundings, Visit } from './run.ts';
import { runMap, runParallel } from './run-nested.ts';
import { runChoice, runFail, runWait } from './run-plain.ts';
import { runTask } from './run-task.ts';
import { type Exit, visitPath } from './steps.ts';

/** Standard executions end at 25,000 history events; a record here makes one to two of them. */
const MOST_RECORDS = 25_000;

/**
 * Runs a chain from its first state to its end. Visits that are on record are passed over: that is the replay.
 * @returns the output of the last state
 * @throws StateError when the chain fails
 * @throws Cancelled when it was given up
 */
export async function runChain(chain: Chain, around: Surroundings, input: Json): Promise<Json> {
  const { steps } = around.run;
  const visits = new Map<string, number>();
  let variables = around.variables;
  let flowing = input;
  let name: string | undefined = chain.startAt;
  while (name !== undefined) {
    const number: number = (visits.get(name) ?? 0) + 1;
    visits.set(name, number);
    const path = visitPath(around.path, name, number);
    let exit: Exit | undefined = steps.get(path, 'exited');
    if (exit === undefined) {
      around.signal.throwIfAborted();
      if (steps.size >= MOST_RECORDS) {
        throw new StateError('States.Runtime', 'The execution reached the maximum number of history events (25000).');
      }
      const enteredAt = steps.get(path, 'entered')?.at ?? around.run.clock.now();
      exit = await visitState(chain, { ...around, variables, name, path, input: flowing, enteredAt, attempt: 0 });
      around.signal.throwIfAborted();
      steps.put(path, 'exited', exit);
    }
    if (exit.assign !== undefined) variables = { ...variables, ...exit.assign };
    flowing = exit.output;
    name = exit.next;
  }
  return flowing;
}

function visitState(chain: Chain, visit: Visit): Promise<Exit> {
  const state: State | undefined = chain.states.get(visit.name);
  if (state === undefined) throw new StateError('States.Runtime', `The state '${visit.name}' does not exist.`);
  switch (state.Type) {
    case 'Pass':
      return leave(visit, state.Type, state, visit.input);
    case 'Succeed':
      return leave(visit, state.Type, state, visit.input);
    case 'Fail':
      return runFail(state, visit);
    case 'Choice':
      return runChoice(state, visit);
    case 'Wait':
      return runWait(state, visit);
    case 'Task':
      return runTask(state, visit);
    case 'Parallel':
      return runParallel(state, visit, runChain);
    case 'Map':
      return runMap(state, visit, runChain);
  }
}
