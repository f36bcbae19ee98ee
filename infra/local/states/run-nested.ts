import type { Chain, MapState, ParallelState } from './definition.ts';
import { Cancelled } from './errors.ts';
import { type Json, withinPayloadLimit } from './json.ts';
import { leave } from './leaving.ts';
import { withRecovery } from './recovery.ts';
import { evaluateField, type Surroundings, type Visit } from './run.ts';
import { mistyped } from './run-plain.ts';
import { chainPath, type Exit } from './steps.ts';

/** `runChain`, handed in because chains and nested states need each other. */
type RunChain = (chain: Chain, around: Surroundings, input: Json) => Promise<Json>;

/** How many items of an inline Map are worked on at once when it does not say (service quota). */
const INLINE_CONCURRENCY = 40;

/** Runs all branches on the same input; the result is their outputs in order. */
export async function runParallel(state: ParallelState, visit: Visit, runChain: RunChain): Promise<Exit> {
  enter(visit, state.Type);
  return withRecovery(visit, state, async (attempt) => {
    const { steps } = visit.run;
    let scheduled = steps.get(attempt.path, 'scheduled');
    if (scheduled === undefined || !('input' in scheduled)) {
      const input =
        state.Arguments === undefined ? visit.input : await evaluateField(attempt, 'Arguments', state.Arguments);
      scheduled = { input: withinPayloadLimit(input, `The state '${visit.name}' received arguments`) };
      steps.put(attempt.path, 'scheduled', scheduled);
    }
    const { input } = scheduled;
    const result = await together(attempt, state.Branches.length, state.Branches.length, (index, around) => {
      const branch = state.Branches[index];
      return branch === undefined ? Promise.resolve(null) : runChain(branch, around, input);
    });
    return leave(attempt, state.Type, state, result, { result });
  });
}

/** Runs the processor on every item; the result is its outputs in the items' order. */
export async function runMap(state: MapState, visit: Visit, runChain: RunChain): Promise<Exit> {
  enter(visit, state.Type);
  return withRecovery(visit, state, async (attempt) => {
    const { steps } = visit.run;
    let scheduled = steps.get(attempt.path, 'scheduled');
    if (scheduled === undefined || !('items' in scheduled)) {
      scheduled = await selectItems(state, attempt);
      steps.put(attempt.path, 'scheduled', scheduled);
    }
    const { items, inputs, concurrency } = scheduled;
    const result = await together(attempt, items.length, concurrency, (index, around) => {
      const item = { Index: index, Value: items[index] ?? null };
      return runChain(state.ItemProcessor, { ...around, item }, inputs[index] ?? null);
    });
    return leave(attempt, state.Type, state, result, { result });
  });
}

async function selectItems(state: MapState, attempt: Visit) {
  const items = state.Items === undefined ? attempt.input : await evaluateField(attempt, 'Items', state.Items);
  if (!Array.isArray(items)) throw mistyped(attempt, 'Items', 'an array', items);
  const inputs: Json[] = [];
  for (const [Index, Value] of items.entries()) {
    const seen: Visit = { ...attempt, item: { Index, Value } };
    const input =
      state.ItemSelector === undefined ? Value : await evaluateField(seen, 'ItemSelector', state.ItemSelector);
    inputs.push(withinPayloadLimit(input, `The state '${attempt.name}' selected an item`));
  }
  const most = await evaluateField(attempt, 'MaxConcurrency', state.MaxConcurrency);
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 0) {
    throw mistyped(attempt, 'MaxConcurrency', 'a whole number from 0', most);
  }
  return { items, inputs, concurrency: most === 0 ? INLINE_CONCURRENCY : Math.min(most, INLINE_CONCURRENCY) };
}

function enter(visit: Visit, type: string): void {
  if (visit.run.steps.get(visit.path, 'entered') === undefined) {
    visit.run.steps.put(visit.path, 'entered', { type, at: visit.enteredAt });
  }
}

/**
 * Runs `count` chains, at most `concurrency` at once. The first failure gives the others up and is thrown once they
 * have let go, so that none of them writes after the state has moved on.
 */
async function together(
  visit: Visit,
  count: number,
  concurrency: number,
  start: (index: number, around: Surroundings) => Promise<Json>,
): Promise<Json[]> {
  const { run, variables, item } = visit;
  const inner = new AbortController();
  const giveUp = () => inner.abort(visit.signal.reason);
  visit.signal.addEventListener('abort', giveUp, { once: true });
  const outputs: Json[] = new Array(count).fill(null);
  let next = 0;
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let index = next++; index < count && !inner.signal.aborted; index = next++) {
      const path = chainPath(visit.path, index);
      try {
        outputs[index] = await start(index, {
          run,
          variables,
          path,
          signal: inner.signal,
          ...(item === undefined ? {} : { item }),
        });
      } catch (error) {
        failures.push(error);
        inner.abort(new Cancelled('A sibling failed.'));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, concurrency) }, work));
  visit.signal.removeEventListener('abort', giveUp);
  visit.signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
  return outputs;
}
