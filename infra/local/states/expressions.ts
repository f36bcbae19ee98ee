import jsonata from 'jsonata';
import type { Clock } from './clock.ts';
import { StateError } from './errors.ts';
import { type Json, parseJson } from './json.ts';
import { STATES_FUNCTIONS } from './jsonata-functions.ts';

/** What an expression can see: `$states` and the variables assigned so far, without their `$`. */
export interface Scope {
  states: { input: Json; context: Json; result?: Json; errorOutput?: Json };
  variables: Readonly<Record<string, Json>>;
}

/** Where an expression stands, for messages: the state, and its field (`Arguments/Payload/port`). */
export interface Place {
  state: string;
  field: string;
}

/** The source between the marks, or undefined for a string that is taken as it is. */
export function expressionSource(text: string): string | undefined {
  return text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined;
}

/**
 * Works out a template: every string of the form `{% … %}` in it, however deep, is replaced by its value.
 * @throws StateError `States.QueryEvaluationError` when an expression throws or has no value
 */
export async function evaluateTemplate(template: Json, scope: Scope, place: Place, clock: Clock): Promise<Json> {
  if (typeof template === 'string') {
    const source = expressionSource(template);
    return source === undefined ? template : evaluateExpression(source, scope, place, clock);
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of template.entries()) {
      items.push(await evaluateTemplate(item, scope, { ...place, field: `${place.field}[${index}]` }, clock));
    }
    return items;
  }
  if (template === null || typeof template !== 'object') return template;
  const fields: [string, Json][] = [];
  for (const [key, value] of Object.entries(template)) {
    fields.push([key, await evaluateTemplate(value, scope, { ...place, field: `${place.field}/${key}` }, clock)]);
  }
  return Object.fromEntries(fields);
}

async function evaluateExpression(source: string, scope: Scope, place: Place, clock: Clock): Promise<Json> {
  const about = `The JSONata expression '${source}' specified for the field '${place.field}'`;
  let text: string | undefined;
  try {
    const now = clock.now();
    const value: unknown = await compile(source).evaluate(undefined, {
      ...STATES_FUNCTIONS,
      millis: () => now,
      now: (picture: unknown, zone: unknown) => formatInstant.evaluate(undefined, { now, picture, zone }),
      ...scope.variables,
      states: scope.states,
    });
    text = JSON.stringify(value, refuseFunctions);
  } catch (error) {
    throw queryError(`${about} threw an error during evaluation. ${reasonOf(error)}`, place);
  }
  if (text === undefined) throw queryError(`${about} returned nothing (undefined).`, place);
  return parseJson(text);
}

const formatInstant = jsonata('$fromMillis($now, $picture, $zone)');

/** Definitions are few and their expressions too; each is parsed once. */
const compiled = new Map<string, jsonata.Expression>();

function compile(source: string): jsonata.Expression {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const expression = jsonata(source);
  compiled.set(source, expression);
  return expression;
}

/** JSON.stringify would drop a function in silence. */
function refuseFunctions(_key: string, value: unknown): unknown {
  const isFunction =
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));
  if (isFunction) throw new TypeError('The value holds a function, which is not JSON.');
  return value;
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const message = 'message' in error ? String(error.message) : '';
  return 'code' in error ? `${String(error.code)}: ${message}` : message;
}

function queryError(cause: string, place: Place): StateError {
  return new StateError(
    'States.QueryEvaluationError',
    `An error occurred while executing the state '${place.state}'. ${cause}`,
  );
}
