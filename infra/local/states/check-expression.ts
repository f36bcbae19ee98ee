import jsonata from 'jsonata';
import { JSONATA_FUNCTIONS, STATES_FUNCTIONS } from './jsonata-functions.ts';

/**
 * Looks an expression over without running it, for what would otherwise fail late or, worse, count as "nothing":
 * syntax, field names without an input document before them, `$eval`, and names that nothing defines.
 * @param assigned names of the variables that are assigned where the expression stands, without `$`
 * @returns the problem in words, or undefined
 */
export function problemWithExpression(source: string, assigned: ReadonlySet<string>): string | undefined {
  let ast: unknown;
  try {
    ast = jsonata(source).ast();
  } catch (error) {
    return `is not JSONata: ${isNode(error) ? String(error.message) : String(error)}`;
  }
  const rootless = findRootless(ast);
  if (rootless !== undefined) return `uses ${rootless} where there is no input document (start from $states.input)`;
  const { used, bound } = collectNames(ast);
  for (const name of used) {
    if (name === 'eval') return 'uses $eval, which Step Functions leaves out (use $parse)';
    const known =
      name === '' ||
      name === '$' ||
      name === 'states' ||
      bound.has(name) ||
      assigned.has(name) ||
      JSONATA_FUNCTIONS.has(name) ||
      Object.hasOwn(STATES_FUNCTIONS, name);
    if (!known) return `uses $${name}, which no state assigns and JSONata does not define`;
  }
  return undefined;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every variable that is read, and every name that the expression itself binds (`:=`, parameters, `@$x`, `#$i`). */
function collectNames(ast: unknown): { used: Set<string>; bound: Set<string> } {
  const used = new Set<string>();
  const bound = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'variable') used.add(String(value.value));
    if (value.type === 'bind' && isNode(value.lhs)) bound.add(String(value.lhs.value));
    if (value.type === 'lambda' && Array.isArray(value.arguments)) {
      for (const parameter of value.arguments) if (isNode(parameter)) bound.add(String(parameter.value));
    }
    for (const binder of ['focus', 'index']) {
      const name = value[binder];
      if (typeof name === 'string') bound.add(name);
      if (isNode(name)) bound.add(String(name.value));
    }
    Object.values(value).forEach(visit);
  };
  visit(ast);
  return { used, bound };
}

/** The first name that would be looked up in the input document, of which Step Functions gives an expression none. */
function findRootless(node: unknown): string | undefined {
  if (Array.isArray(node)) return firstDefined(node.map(findRootless));
  if (!isNode(node)) return undefined;
  switch (node.type) {
    case 'name':
    case 'wildcard':
    case 'descendant':
    case 'parent':
      return `"${String(node.value)}"`;
    case 'variable':
      return node.value === '' || node.value === '$' ? `"$${String(node.value)}"` : undefined;
    case 'path':
      // The later steps, and every predicate, look into what the first step gave.
      return Array.isArray(node.steps) ? findRootless(node.steps[0]) : undefined;
    case 'bind':
      return findRootless(node.rhs);
    default:
      return firstDefined(
        ['lhs', 'rhs', 'expression', 'expressions', 'arguments', 'procedure', 'condition', 'then', 'else', 'body']
          .filter((key) => !(node.type === 'lambda' && key === 'arguments'))
          .map((key) => findRootless(node[key])),
      );
  }
}

function firstDefined<T>(values: (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
