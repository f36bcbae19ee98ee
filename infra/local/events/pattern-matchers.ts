import { BlockList, isIP } from 'node:net';
import { PatternError } from './pattern-error.ts';

/** Whether one plain value of an event (string, number, boolean, null) matches. */
export type ValueTest = (value: unknown) => boolean;

type Path = readonly string[];

/** One element of a field's array: a plain value, or an object with one comparison. Throws PatternError. */
export function compileMatcher(matcher: unknown, path: Path): ValueTest {
  if (matcher === null || ['string', 'number', 'boolean'].includes(typeof matcher)) return (value) => value === matcher;
  const [name, operand] = onlyEntry(matcher, path);
  switch (name) {
    case 'prefix':
    case 'suffix':
      return affixTest(name, operand, path);
    case 'equals-ignore-case':
    case 'wildcard':
      return textTest(name, operand, path);
    case 'anything-but':
      return anythingBut(operand, path);
    case 'numeric':
      return numericTest(operand, path);
    case 'cidr':
      return cidrTest(String(operand), path);
    default:
      throw new PatternError(path, `there is no comparison '${name}'`);
  }
}

function affixTest(name: 'prefix' | 'suffix', operand: unknown, path: Path): ValueTest {
  if (typeof operand === 'string') return textTest(name, operand, path);
  const [inner, affix] = onlyEntry(operand, path);
  if (inner !== 'equals-ignore-case') throw new PatternError(path, `${name} takes text or equals-ignore-case`);
  if (typeof affix !== 'string') throw new PatternError(path, 'equals-ignore-case takes text');
  const test = textTest(name, affix.toLowerCase(), path);
  return (value) => typeof value === 'string' && test(value.toLowerCase());
}

type TextComparison = 'prefix' | 'suffix' | 'equals-ignore-case' | 'wildcard';

/** The comparisons that only text can satisfy. */
const TEXT_TESTS: Record<TextComparison, (operand: string, path: Path) => (value: string) => boolean> = {
  prefix: (operand) => (value) => value.startsWith(operand),
  suffix: (operand) => (value) => value.endsWith(operand),
  'equals-ignore-case': (operand) => (value) => value.toLowerCase() === operand.toLowerCase(),
  wildcard: wildcardTest,
};

function textTest(name: TextComparison, operand: unknown, path: Path): ValueTest {
  if (typeof operand !== 'string') throw new PatternError(path, `${name} takes text`);
  const test = TEXT_TESTS[name](operand, path);
  return (value) => typeof value === 'string' && test(value);
}

/**
 * `*` stands for any number of characters, `\*` and `\\` for themselves. Each literal is looked for at its earliest place,
 * so a hostile value costs no more than its length times the pattern's (a regular expression would backtrack).
 */
function wildcardTest(pattern: string, path: Path): (value: string) => boolean {
  const literals = [''];
  for (const [token] of pattern.matchAll(/\\?[\s\S]/gu)) {
    if (token === '*') literals.push('');
    else if (!token.startsWith('\\')) literals.push(`${literals.pop()}${token}`);
    else if (token === '\\*' || token === '\\\\') literals.push(`${literals.pop()}${token.slice(1)}`);
    else throw new PatternError(path, 'a backslash stands only before * or another backslash');
  }
  if (literals.slice(1, -1).includes('')) throw new PatternError(path, 'two asterisks in a row are not allowed');
  const [first = '', ...rest] = literals;
  const last = rest.pop();
  return (value) => {
    if (last === undefined) return value === first;
    if (!value.startsWith(first)) return false;
    let from = first.length;
    for (const literal of rest) {
      const at = value.indexOf(literal, from);
      if (at < 0) return false;
      from = at + literal.length;
    }
    return value.length - last.length >= from && value.endsWith(last);
  };
}

/** Any present value that none of the operands describes. */
function anythingBut(operand: unknown, path: Path): ValueTest {
  const excluded = isPlainList(operand) ? listTests(operand, path) : comparisonTests(operand, path);
  return (value) => !excluded.some((test) => test(value));
}

function isPlainList(operand: unknown): operand is unknown[] | string | number {
  return Array.isArray(operand) || typeof operand === 'string' || typeof operand === 'number';
}

function listTests(operand: unknown[] | string | number, path: Path): ValueTest[] {
  const values = Array.isArray(operand) ? operand : [operand];
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size !== 1 || !(kinds.has('string') || kinds.has('number'))) {
    throw new PatternError(path, 'anything-but takes text or numbers, not both in one list');
  }
  return values.map((excluded) => (value: unknown) => value === excluded);
}

function comparisonTests(operand: unknown, path: Path): ValueTest[] {
  const [name, inner] = onlyEntry(operand, path);
  if (name !== 'prefix' && name !== 'suffix' && name !== 'equals-ignore-case' && name !== 'wildcard') {
    throw new PatternError(path, `anything-but does not go with '${name}'`);
  }
  const operands = Array.isArray(inner) ? inner : [inner];
  if (operands.length === 0) throw new PatternError(path, 'anything-but needs at least one value');
  return operands.map((one) => textTest(name, one, path));
}

const COMPARISONS: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};
/** The range that EventBridge compares numbers in. */
const LARGEST_NUMBER = 5_000_000_000;

/** One comparison, or a lower and an upper bound. */
function numericTest(operand: unknown, path: Path): ValueTest {
  const parts = Array.isArray(operand) ? operand : [];
  const pairs = parts.flatMap((sign, index) => (index % 2 === 0 ? [{ sign, bound: parts[index + 1] }] : []));
  const signs = pairs.map(({ sign }) => String(sign)).join(' ');
  if (!/^(?:[=<>]|[<>]=|>=? <=?)$/.test(signs)) {
    throw new PatternError(path, 'numeric takes one comparison, or > or >= and then < or <=');
  }
  const tests = pairs.map(({ sign, bound }) => {
    const compare = COMPARISONS[String(sign)];
    if (compare === undefined || typeof bound !== 'number' || Math.abs(bound) > LARGEST_NUMBER) {
      throw new PatternError(path, `numeric compares with numbers between -${LARGEST_NUMBER} and ${LARGEST_NUMBER}`);
    }
    return (value: number) => compare(value, bound);
  });
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function cidrTest(block: string, path: Path): ValueTest {
  const [network = '', length = ''] = block.split('/');
  const family = isIP(network);
  if (family === 0 || !/^\d{1,3}$/.test(length) || Number(length) > (family === 4 ? 32 : 128)) {
    throw new PatternError(path, `'${block}' is no block of IP addresses`);
  }
  const list = new BlockList();
  list.addSubnet(network, Number(length), family === 4 ? 'ipv4' : 'ipv6');
  return (value) =>
    typeof value === 'string' && isIP(value) === family && list.check(value, family === 4 ? 'ipv4' : 'ipv6');
}

function onlyEntry(matcher: unknown, path: Path): [string, unknown] {
  const entries =
    typeof matcher === 'object' && matcher !== null && !Array.isArray(matcher) ? Object.entries(matcher) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new PatternError(path, 'a comparison is an object with exactly one name');
  }
  return entry;
}
