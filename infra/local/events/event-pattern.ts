import { PatternError } from './pattern-error.ts';
import { compileMatcher, type ValueTest } from './pattern-matchers.ts';

/** Whether an event, as parsed from JSON, is one that a rule is for. */
export type EventTest = (event: unknown) => boolean;

type Path = readonly string[];

/**
 * Compiles an EventBridge event pattern. All fields must match, each by any of its listed values; a value of the event
 * that is an array matches by any element; within an array of objects one element must match the fields alone.
 * Numbers are compared by value here, where EventBridge distinguishes 300 from 300.0. Throws PatternError for whatever
 * is not part of the language, so that a pattern never silently matches less or more than it says.
 * Source: "Creating Amazon EventBridge event patterns" in the EventBridge user guide.
 */
export function compilePattern(pattern: unknown): EventTest {
  if (!isObject(pattern)) throw new PatternError([], 'a pattern is an object');
  const test = compileFields(pattern, []);
  return (event) => test(event, event);
}

/** `root` is the whole event: whether a field is absent is a matter of all array elements on its path. */
type NodeTest = (node: unknown, root: unknown) => boolean;

function compileFields(fields: Record<string, unknown>, path: Path): NodeTest {
  const entries = Object.entries(fields);
  if (entries.length === 0) throw new PatternError(path, 'an object with no fields is not allowed');
  const tests = entries.map(([name, value]): NodeTest => {
    if (name === '$or') return compileAlternatives(value, path);
    const test = compileField(value, [...path, name]);
    return (node, root) => test(isObject(node) ? node[name] : undefined, root);
  });
  return (node, root) => {
    if (Array.isArray(node) && node.length > 0)
      return node.some((element) => tests.every((test) => test(element, root)));
    return tests.every((test) => test(node, root));
  };
}

function compileAlternatives(value: unknown, path: Path): NodeTest {
  const place = [...path, '$or'];
  if (!Array.isArray(value) || value.length < 2 || !value.every(isObject)) {
    throw new PatternError(place, '$or takes an array of at least two objects');
  }
  const tests = value.map((fields) => compileFields(fields, place));
  return (node, root) => tests.some((test) => test(node, root));
}

function compileField(value: unknown, path: Path): NodeTest {
  if (isObject(value)) return compileFields(value, path);
  if (!Array.isArray(value)) throw new PatternError(path, 'values stand in an array');
  if (value.length === 0) throw new PatternError(path, 'an empty array matches nothing and is not allowed');
  const tests: ValueTest[] = [];
  let mayBeAbsent = false;
  for (const matcher of value) {
    const presence = readExists(matcher, path);
    if (presence === false) mayBeAbsent = true;
    else tests.push(presence === true ? () => true : compileMatcher(matcher, path));
  }
  const absencePath = path.filter((name) => name !== '$or');
  return (node, root) =>
    leaves(node).some((leaf) => tests.some((test) => test(leaf))) ||
    (mayBeAbsent && leavesAt(root, absencePath).length === 0);
}

function readExists(matcher: unknown, path: Path): boolean | undefined {
  if (!isObject(matcher) || !('exists' in matcher)) return undefined;
  if (Object.keys(matcher).length > 1 || typeof matcher.exists !== 'boolean') {
    throw new PatternError(path, 'exists is true or false, and stands alone');
  }
  return matcher.exists;
}

/** The plain values of a field: its own, or those of its array; an object is no value. */
function leaves(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(leaves);
  return node === undefined || isObject(node) ? [] : [node];
}

function leavesAt(node: unknown, path: Path): unknown[] {
  if (Array.isArray(node)) return node.flatMap((element) => leavesAt(element, path));
  const [name, ...rest] = path;
  if (name === undefined) return leaves(node);
  return isObject(node) ? leavesAt(node[name], rest) : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
