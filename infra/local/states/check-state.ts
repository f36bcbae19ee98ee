import { problemWithExpression } from './check-expression.ts';
import type { Catcher, Retrier, TaskState } from './definition.ts';
import { DefinitionRefused } from './errors.ts';
import { expressionSource } from './expressions.ts';

/** Where a chain may go from a state: `Next`, `Default`, the rules' and catchers' `Next` all exist, and it does end. */
export function checkFlow(name: string, state: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): void {
  if ('Next' in state === 'End' in state && !['Choice', 'Succeed', 'Fail'].includes(String(state.Type))) {
    throw new DefinitionRefused(name, 'it needs either Next or "End": true', 'give exactly one of the two');
  }
  for (const target of nextNames(state)) {
    if (names.has(target)) continue;
    throw new DefinitionRefused(name, `it leads to "${target}", which does not exist beside it`, 'name a state there');
  }
  if (state.Type === 'Wait' && 'Seconds' in state === 'Timestamp' in state) {
    throw new DefinitionRefused(name, 'it needs either Seconds or Timestamp', 'give exactly one of the two');
  }
}

function nextNames(value: unknown, key = ''): string[] {
  if ((key === 'Next' || key === 'Default') && typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => nextNames(item));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).filter(([field]) => !ELSEWHERE.has(field) && !TEMPLATES.has(field));
  return inside.flatMap(([field, item]) => nextNames(item, field));
}

/** Fields that hold chains of their own, checked when those are loaded. */
const ELSEWHERE = new Set(['Branches', 'ItemProcessor']);
/** Fields that hold data, where a key called "Next" means nothing. */
const TEMPLATES = new Set(['Arguments', 'Output', 'Assign', 'Items', 'ItemSelector']);

const RESULT_STATES = new Set(['Task', 'Parallel', 'Map']);

/**
 * Every expression of a state: it parses, knows its names, and does not read what is not there at that place.
 * @param visible variables assigned in this chain or further out
 * @param outer those of them that are further out, which must not be assigned again
 */
export function checkTemplates(
  name: string,
  state: Readonly<Record<string, unknown>>,
  visible: ReadonlySet<string>,
  outer: ReadonlySet<string>,
): void {
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value === 'string') checkString(value, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (path.length === 0 && (ELSEWHERE.has(key) || key === 'Comment')) continue;
      if (key.endsWith('.$')) {
        throw new DefinitionRefused(name, `"${key}" is JSONPath`, `write "${key.slice(0, -2)}": "{% … %}"`);
      }
      if (path.at(-1) === 'Assign' && (outer.has(key) || key === 'states')) {
        throw new DefinitionRefused(name, `the variable ${key} belongs to an outer scope`, 'use another name');
      }
      visit(item, [...path, key]);
    }
  };
  const checkString = (text: string, path: string[]): void => {
    const source = expressionSource(text);
    const field = path.join('/');
    if (source === undefined) {
      if (!text.startsWith('{%') && !text.endsWith('%}')) return;
      throw new DefinitionRefused(name, `${field} is half an expression`, 'write {% … %} from first to last character');
    }
    const problem = problemWithExpression(source, visible) ?? misplaced(source, path, String(state.Type));
    if (problem !== undefined) {
      throw new DefinitionRefused(name, `the expression '${source}' in ${field} ${problem}`, 'correct the expression');
    }
  };
  visit(state, []);
}

function misplaced(source: string, path: string[], type: string): string | undefined {
  const handsOn = path.includes('Output') || path.includes('Assign');
  const catches = path[0] === 'Catch';
  if (/\$states\.result\b/.test(source) && !(handsOn && !catches && RESULT_STATES.has(type))) {
    return 'reads $states.result, which only Output and Assign of Task, Parallel and Map have';
  }
  if (/\$states\.errorOutput\b/.test(source) && !(handsOn && catches)) {
    return 'reads $states.errorOutput, which only Output and Assign of a Catch have';
  }
  return undefined;
}

/** Error names that the States Language defines; others with this prefix are slips of the pen. */
const RESERVED = new Set(
  `ALL BranchFailed DataLimitExceeded ExceedToleratedFailureThreshold HeartbeatTimeout Http.Socket IntrinsicFailure
  ItemReaderFailed NoChoiceMatched ParameterPathFailure Permissions QueryEvaluationError ResultPathMatchFailure
  ResultWriterFailed Runtime TaskFailed Timeout`
    .split(/\s+/)
    .map((error) => `States.${error}`),
);

export function checkErrorNames(name: string, state: { Retry: Retrier[]; Catch: Catcher[] }): void {
  for (const [field, list] of [['Retry', state.Retry] as const, ['Catch', state.Catch] as const]) {
    for (const [index, { ErrorEquals }] of list.entries()) {
      const unknown = ErrorEquals.find((error) => error.startsWith('States.') && !RESERVED.has(error));
      if (unknown !== undefined) {
        throw new DefinitionRefused(name, `${field} names ${unknown}, which does not exist`, 'correct the error name');
      }
      if (ErrorEquals.includes('States.ALL') && (ErrorEquals.length > 1 || index < list.length - 1)) {
        throw new DefinitionRefused(name, `States.ALL in ${field} is not alone and last`, 'give it a last entry');
      }
    }
  }
}

const LAMBDA_ARN = /^arn:[^:]+:lambda:[^:]*:\d{12}:function:[^:]+(:[^:]+)?$/;
const INTEGRATION = /^arn:[^:]+:states:::[a-z0-9-]+(:[a-z0-9-]+)?:[A-Za-z0-9]+(?<pattern>\..+)?$/;

export function checkResource(name: string, state: TaskState): void {
  const { Resource: resource } = state;
  const integration = INTEGRATION.exec(resource);
  if (integration === null && !LAMBDA_ARN.test(resource)) {
    throw new DefinitionRefused(name, `the resource ${resource} is not implemented`, 'use lambda:invoke');
  }
  const pattern = integration?.groups?.pattern;
  if (pattern !== undefined && pattern !== '.waitForTaskToken') {
    throw new DefinitionRefused(name, `the pattern ${pattern} of ${resource} is not implemented`, 'wait for a token');
  }
  if (state.HeartbeatSeconds !== undefined && pattern === undefined) {
    throw new DefinitionRefused(name, 'HeartbeatSeconds without a task token is not implemented', 'leave it out');
  }
  const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state;
  if (typeof heartbeat === 'number' && typeof timeout === 'number' && heartbeat >= timeout) {
    throw new DefinitionRefused(name, 'HeartbeatSeconds is not below TimeoutSeconds', 'make it smaller');
  }
}
