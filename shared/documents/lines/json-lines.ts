import { isRoot } from '../structured/own-reports.ts';

const DEEPEST = 60;

/**
 * A JSON text laid out with a value a line, each with its path below the report's root, as evidence has it. Order and
 * values are the sender's, the spaces are not. Throws where the text is no JSON, and RangeError where it is nested too deep.
 */
export function* jsonLines(text: string): Generator<{ place: string | null; text: string }> {
  const data: unknown = JSON.parse(text);
  yield* linesOf('', data, null, 0, '');
}

function* linesOf(
  key: string,
  value: unknown,
  place: string | null,
  depth: number,
  comma: string,
): Generator<{ place: string | null; text: string }> {
  if (depth > DEEPEST) throw new RangeError('nested too deep to be laid out');
  const indent = '  '.repeat(depth);
  if (value === null || typeof value !== 'object') {
    yield { place, text: `${indent}${key}${JSON.stringify(value)}${comma}` };
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    yield { place, text: `${indent}${key}${open}${close}${comma}` };
    return;
  }
  yield { place, text: `${indent}${key}${open}` };
  for (const [i, [name, item]] of entries.entries()) {
    const last = i === entries.length - 1 ? '' : ',';
    yield* linesOf(isList ? '' : `${JSON.stringify(name)}: `, item, below(place, name, isList, depth), depth + 1, last);
  }
  yield { place: null, text: `${indent}${close}${comma}` };
}

function below(place: string | null, name: string, isList: boolean, depth: number): string | null {
  if (depth === 0) return isRoot(name) ? '' : null;
  if (place === null) return null;
  if (isList) return `${place}[${name}]`;
  return place === '' ? name : `${place}.${name}`;
}
