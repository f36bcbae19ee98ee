import { sleepUntil } from './clock.ts';
import { type ChoiceState, type FailState, LONGEST_SECONDS, type WaitState } from './definition.ts';
import { StateError } from './errors.ts';
import type { Json } from './json.ts';
import { leave } from './leaving.ts';
import { evaluateField, type Visit } from './run.ts';
import type { Exit } from './steps.ts';

/** The first rule whose condition is true decides; without one, `Default`. */
export async function runChoice(state: ChoiceState, visit: Visit): Promise<Exit> {
  for (const [index, rule] of state.Choices.entries()) {
    const field = `Choices[${index}]/`;
    const met = await evaluateField(visit, `${field}Condition`, rule.Condition);
    if (typeof met !== 'boolean') throw mistyped(visit, `${field}Condition`, 'a boolean', met);
    if (met) return leave(visit, state.Type, { ...rule, field }, visit.input);
  }
  if (state.Default === undefined) {
    throw new StateError(
      'States.NoChoiceMatched',
      `No rule of the state '${visit.name}' matched, and it has no Default.`,
    );
  }
  return leave(visit, state.Type, { Output: state.Output, Assign: state.Assign, Next: state.Default }, visit.input);
}

/** Ends at an instant that is stored on entry, so that a restart does not begin the wait again. */
export async function runWait(state: WaitState, visit: Visit): Promise<Exit> {
  const { steps, clock } = visit.run;
  let until = steps.get(visit.path, 'entered')?.until;
  if (until === undefined) {
    until = state.Timestamp === undefined ? await secondsFromNow(state, visit) : await timestamp(state, visit);
    steps.put(visit.path, 'entered', { type: state.Type, at: visit.enteredAt, until });
  }
  await sleepUntil(clock, until, visit.signal);
  return leave(visit, state.Type, state, visit.input);
}

async function secondsFromNow(state: WaitState, visit: Visit): Promise<number> {
  const seconds = await wholeSeconds(visit, 'Seconds', state.Seconds ?? 0, 0);
  return visit.enteredAt + seconds * 1000;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

async function timestamp(state: WaitState, visit: Visit): Promise<number> {
  const value = await evaluateField(visit, 'Timestamp', state.Timestamp ?? null);
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return Date.parse(value);
  throw mistyped(visit, 'Timestamp', 'an ISO 8601 instant with its zone', value);
}

export async function runFail(state: FailState, visit: Visit): Promise<Exit> {
  const text = async (field: 'Error' | 'Cause'): Promise<string | undefined> => {
    const template = state[field];
    if (template === undefined) return undefined;
    const value = await evaluateField(visit, field, template);
    if (typeof value !== 'string') throw mistyped(visit, field, 'a string', value);
    return value;
  };
  throw new StateError(await text('Error'), await text('Cause'));
}

/** Works out a number of seconds, as a number or an expression. */
export async function wholeSeconds(visit: Visit, field: string, template: Json, least: number): Promise<number> {
  const value = await evaluateField(visit, field, template);
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= LONGEST_SECONDS) return value;
  throw mistyped(visit, field, `a whole number of seconds from ${least} to ${LONGEST_SECONDS}`, value);
}

/** An expression that gave a value of the wrong kind. */
export function mistyped(visit: Visit, field: string, wanted: string, value: Json): StateError {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  return new StateError(
    'States.QueryEvaluationError',
    `An error occurred while executing the state '${visit.name}'. The field '${field}' must be ${wanted}, and is ${kind}.`,
  );
}
