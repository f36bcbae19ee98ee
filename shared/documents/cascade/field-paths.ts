/** The steps of a path as in evidence: `lines[2].amount` gives `lines`, `2`, `amount`. */
function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

/** The value at a path; null where there is none, or nothing on the way. */
export function valueAt(fields: object, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (node, step) => (isTree(node) && Object.hasOwn(node, step) ? (node[step] ?? null) : null),
    fields,
  );
}

/** The list at a path; empty where there is none. */
export function listAt(fields: object, path: string): unknown[] {
  const list = valueAt(fields, path);
  return Array.isArray(list) ? list : [];
}

/**
 * Writes a value, behind the last of a list too. A party that was not read yet, the only part of fields that may be absent
 * above a value, is made. False where a row on the way does not exist.
 */
export function setAt(fields: object, path: string, value: unknown): boolean {
  const steps = stepsOf(path);
  const last = steps.pop();
  let node: unknown = fields;
  for (const step of steps) {
    if (!isTree(node) || !Object.hasOwn(node, step)) return false;
    if (node[step] === null) node[step] = { name: null, address: null, country: null };
    node = node[step];
  }
  if (Array.isArray(node) && Number(last) === node.length) return node.push(value) > 0;
  if (last === undefined || !isTree(node) || !Object.hasOwn(node, last)) return false;
  node[last] = value;
  return true;
}

/** Where a pattern leads: `[]` stands for each row that there is. */
export function pathsOf(fields: object, pattern: string): string[] {
  const at = pattern.indexOf('[]');
  if (at < 0) return [pattern];
  const list = pattern.slice(0, at);
  return listAt(fields, list).flatMap((_, i) => pathsOf(fields, `${list}[${i}]${pattern.slice(at + 2)}`));
}

function isTree(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
