import { parseSync } from 'vite';

/** A node of the syntax tree of a source, by the names of ESTree. */
export interface SyntaxNode {
  type: string;
  start: number;
  readonly [part: string]: unknown;
}

export interface Source {
  path: string;
  text: string;
  /** The program and all below it. */
  nodes: readonly SyntaxNode[];
}

/** A TypeScript source with its tree. Throws where it is none. */
export function parsed(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  const root: unknown = program;
  if (errors.length > 0 || !isNode(root)) throw new Error(`${path}: ${errors[0]?.message ?? 'no program'}`);
  return { path, text, nodes: [...everyNode(root)] };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes in a part of a node: none, one, or those of a list. */
export function within(node: SyntaxNode, part: string): SyntaxNode[] {
  const value = node[part];
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

/** A node and all below it. */
export function* everyNode(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const part of Object.keys(node)) {
    if (part === 'type' || part === 'start' || part === 'end') continue;
    for (const below of within(node, part)) yield* everyNode(below);
  }
}

/** What a name, a key or a literal text says. */
export function nameOf(node: SyntaxNode | undefined): string | null {
  const name = node?.type === 'Identifier' ? node.name : node?.type === 'Literal' ? node.value : null;
  return typeof name === 'string' ? name : null;
}

export function placeIn({ path, text }: Source, { start }: SyntaxNode): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
