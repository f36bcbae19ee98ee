import { isObject } from './event-pattern.ts';

/** What of an event a target gets: at most one of the three, as in the templates. */
export interface TargetInput {
  /** Constant JSON in place of the event. */
  input?: string | undefined;
  inputPath?: string | undefined;
  inputTransformer?: { inputPathsMap?: Record<string, string> | undefined; inputTemplate: string } | undefined;
}

/** An input path or template that is not valid or not implemented. */
export class TargetInputError extends Error {
  override readonly name = 'TargetInputError';
  readonly code = 'events.target-input';
}

interface RuleIdentity {
  name: string;
  arn: string;
}

/** The payload for one event, as JSON. */
export type InputWriter = (event: object, rule: RuleIdentity) => string;

/**
 * Compiles how a target's payload is made. In a template, `<name>` becomes the JSON of its value, or within quotes the
 * bare text; a path that the event does not have gives null, or nothing within quotes. Throws TargetInputError.
 * Source: "Amazon EventBridge input transformation" in the EventBridge user guide.
 */
export function compileInput({ input, inputPath, inputTransformer }: TargetInput): InputWriter {
  if (input !== undefined) return () => input;
  if (inputPath !== undefined) {
    const read = compilePath(inputPath);
    return (event) => JSON.stringify(read(event) ?? null);
  }
  if (inputTransformer === undefined) return (event) => JSON.stringify(event);
  const variables = Object.entries(inputTransformer.inputPathsMap ?? {}).map(
    ([name, path]) => [name, compilePath(path)] as const,
  );
  const template = inputTransformer.inputTemplate;
  const known = new Set([...variables.map(([name]) => name), ...Object.keys(predefined({}, { name: '', arn: '' }))]);
  const unknown = placeholders(template).find((name) => !known.has(name));
  if (unknown !== undefined) throw new TargetInputError(`the input template uses <${unknown}>, which no path defines`);
  return (event, rule) => {
    const values = {
      ...predefined(event, rule),
      ...Object.fromEntries(variables.map(([name, read]) => [name, read(event)])),
    };
    return fill(template, values);
  };
}

function predefined(event: object, rule: RuleIdentity): Record<string, unknown> {
  const ingested = 'time' in event ? event.time : null;
  return {
    'aws.events.rule-arn': rule.arn,
    'aws.events.rule-name': rule.name,
    'aws.events.event': event,
    'aws.events.event.json': event,
    'aws.events.event.ingestion-time': ingested,
  };
}

const PLACEHOLDER = /<([A-Za-z0-9_.-]+)>/;

function placeholders(template: string): string[] {
  return [...template.matchAll(new RegExp(PLACEHOLDER, 'g'))].map(([, name = '']) => name);
}

function fill(template: string, values: Record<string, unknown>): string {
  let quoted = false;
  const tokens = template.matchAll(new RegExp(`\\\\[\\s\\S]|"|${PLACEHOLDER.source}|[\\s\\S]`, 'g'));
  return [...tokens]
    .map(([token, name]) => {
      if (token === '"') quoted = !quoted;
      if (name === undefined) return token;
      const json = JSON.stringify(values[name] ?? null);
      if (!quoted) return json;
      const text = typeof values[name] === 'object' || values[name] === undefined ? json : String(values[name]);
      return values[name] === undefined || values[name] === null ? '' : JSON.stringify(text).slice(1, -1);
    })
    .join('');
}

/** The part of JSONPath that targets use: `$`, names after dots, indexes and quoted names in brackets. */
function compilePath(path: string): (event: unknown) => unknown {
  const steps = [...path.slice(1).matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/g)];
  if (!path.startsWith('$') || steps.map(([step]) => step).join('') !== path.slice(1)) {
    throw new TargetInputError(`the input path '${path}' is not implemented: it takes $, .name, [0] and ['name']`);
  }
  return (event) =>
    steps.reduce<unknown>((node, [, name, index, quoted]) => {
      if (index !== undefined) return Array.isArray(node) ? node[Number(index)] : undefined;
      return isObject(node) ? node[name ?? quoted ?? ''] : undefined;
    }, event);
}
