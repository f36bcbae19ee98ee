import type * as z from 'zod';
import { checkErrorNames, checkFlow, checkResource, checkTemplates } from './check-state.ts';
import { CHAIN_FIELDS, type Chain, MACHINE_FIELDS, type Machine, STATE_FIELDS, type State } from './definition.ts';
import { DefinitionRefused } from './errors.ts';
import { parseJson } from './json.ts';

/**
 * Reads a state machine in the Amazon States Language (Standard, JSONata). Whatever this runtime does not implement
 * is refused here, before anything runs: a field that is ignored in silence is a difference from AWS nobody sees.
 * @param definition the JSON, as text or parsed
 * @throws DefinitionRefused naming the state and the remedy
 */
export function loadDefinition(definition: unknown): Machine {
  let raw = definition;
  if (typeof definition === 'string') {
    try {
      raw = parseJson(definition);
    } catch (error) {
      throw new DefinitionRefused(undefined, `the definition is not JSON (${String(error)})`, 'mend its JSON');
    }
  }
  if (isObject(raw) && raw.QueryLanguage !== 'JSONata') {
    throw new DefinitionRefused(undefined, 'the query language is not JSONata', 'set "QueryLanguage": "JSONata"');
  }
  const machine = parse(MACHINE_FIELDS, raw, undefined);
  const seen = new Set<string>();
  const chain = loadChain(machine, undefined, new Set(), seen);
  return machine.TimeoutSeconds === undefined ? chain : { ...chain, timeoutSeconds: machine.TimeoutSeconds };
}

/**
 * @param owner the Parallel or Map state that the chain belongs to
 * @param outer variables assigned further out: visible within, but not to be assigned there
 * @param seen every state name so far; AWS wants them unique in the whole machine
 */
function loadChain(
  raw: z.infer<typeof CHAIN_FIELDS>,
  owner: string | undefined,
  outer: ReadonlySet<string>,
  seen: Set<string>,
): Chain {
  const shallow = new Map(Object.entries(raw.States).map(([name, state]) => [name, loadState(name, state, seen)]));
  if (!shallow.has(raw.StartAt)) {
    throw new DefinitionRefused(
      owner,
      `StartAt names "${raw.StartAt}", which does not exist`,
      'name one of its states',
    );
  }
  const own = assignedNames([...shallow.values()]);
  const visible = new Set([...outer, ...own]);
  const states = new Map<string, State>();
  for (const [name, state] of shallow) {
    checkFlow(name, state, new Set(shallow.keys()));
    checkTemplates(name, state, visible, outer);
    if ('Retry' in state) checkErrorNames(name, state);
    if (state.Type === 'Task') checkResource(name, state);
    states.set(name, loadNested(name, state, visible, seen));
  }
  return { startAt: raw.StartAt, states };
}

type Shallow = { [Type in keyof typeof STATE_FIELDS]: z.infer<(typeof STATE_FIELDS)[Type]> }[keyof typeof STATE_FIELDS];

function loadState(name: string, raw: unknown, seen: Set<string>): Shallow {
  if (seen.has(name)) throw new DefinitionRefused(name, 'another state has the same name', 'rename one of them');
  seen.add(name);
  const type = isObject(raw) ? String(raw.Type) : 'none';
  if (!isStateType(type)) {
    throw new DefinitionRefused(name, `the type ${type} is not known`, `use ${Object.keys(STATE_FIELDS).join(', ')}`);
  }
  return parse<Shallow>(STATE_FIELDS[type], raw, name);
}

function loadNested(name: string, state: Shallow, visible: ReadonlySet<string>, seen: Set<string>): State {
  if (state.Type === 'Parallel') {
    return {
      ...state,
      Branches: state.Branches.map((branch) => loadChain(parse(CHAIN_FIELDS, branch, name), name, visible, seen)),
    };
  }
  if (state.Type === 'Map') {
    const { ProcessorConfig: _inline, ...processor } = state.ItemProcessor;
    return { ...state, ItemProcessor: loadChain(parse(CHAIN_FIELDS, processor, name), name, visible, seen) };
  }
  return state;
}

function assignedNames(states: Shallow[]): Set<string> {
  const assigns = states.flatMap((state) => [
    'Assign' in state ? state.Assign : undefined,
    ...('Catch' in state ? state.Catch.map((catcher) => catcher.Assign) : []),
    ...(state.Type === 'Choice' ? state.Choices.map((rule) => rule.Assign) : []),
  ]);
  return new Set(assigns.flatMap((assign) => Object.keys(assign ?? {})));
}

/** Fields of JSONPath, by which a definition shows that it was written for the other query language. */
const JSONPATH_FIELDS = new Set(
  `InputPath OutputPath ResultPath ResultSelector Parameters Result ItemsPath SecondsPath TimestampPath TimeoutSecondsPath
  HeartbeatSecondsPath ErrorPath CausePath MaxConcurrencyPath Variable Iterator`.split(/\s+/),
);

function parse<T>(schema: z.ZodType<T>, raw: unknown, state: string | undefined): T {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const [field] = issue.keys;
    const at = where === '' ? `"${field}"` : `"${field}" in ${where}`;
    throw JSONPATH_FIELDS.has(field ?? '')
      ? new DefinitionRefused(state, `${at} is JSONPath`, 'write it as {% … %} in Arguments, Output, Assign or Items')
      : new DefinitionRefused(state, `the field ${at} is not implemented`, 'leave it out, or implement it first');
  }
  const remedy = issue?.path.includes('Mode') ? 'use an inline Map' : 'correct the field';
  throw new DefinitionRefused(state, `${where || 'it'} is wrong: ${issue?.message ?? 'invalid'}`, remedy);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStateType(type: string): type is keyof typeof STATE_FIELDS {
  return Object.hasOwn(STATE_FIELDS, type);
}
