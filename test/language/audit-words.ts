import { cookedOf } from './said-patterns.ts';
import { nameOf, placeIn, type Source, type SyntaxNode, within } from './syntax.ts';

/** A word that trails hold: what was done, or `trail: ` and the name of a detail. What differs each time is a hole. */
interface AuditWord {
  pattern: string;
  place: string;
}

/** A function that records a deed: which of its arguments are the deed's name and its details; -1 where it takes none. */
interface Recording {
  action: number;
  detail: number;
}

/** What sources write into trails, as far as it is written out there. */
export function auditWordsOf(sources: readonly Source[]): AuditWord[] {
  const recording = new Map(sources.flatMap(({ nodes }) => nodes.flatMap(recordingOf)));
  return sources.flatMap((source) => {
    const given = source.nodes.flatMap((node) => deedOf(node, recording));
    const deeds = given.flatMap(({ action }) => action.flatMap((node) => textsOf(source, node)));
    const details = given.flatMap(({ detail }) => detail.flatMap((node) => keysOf(source, node)));
    return [
      ...deeds.map((node) => ({ pattern: wordOf(node), place: placeIn(source, node) })),
      ...details.map((node) => ({ pattern: `trail: ${wordOf(node)}`, place: placeIn(source, node) })),
    ];
  });
}

/** A function with a parameter `action`. */
function recordingOf(node: SyntaxNode): [string, Recording][] {
  const name = node.type === 'FunctionDeclaration' ? nameOf(within(node, 'id')[0]) : null;
  const taken = within(node, 'params').map((one) => nameOf(within(one, 'left')[0] ?? one));
  return name !== null && taken.includes('action')
    ? [[name, { action: taken.indexOf('action'), detail: taken.indexOf('detail') }]]
    : [];
}

/** The expressions for name and details of a deed, of an entry written out or of a call that records one. */
function deedOf(
  node: SyntaxNode,
  recording: ReadonlyMap<string, Recording>,
): { action: SyntaxNode[]; detail: SyntaxNode[] }[] {
  if (node.type === 'ObjectExpression') {
    const properties = [...propertiesOf(node)];
    const named = (name: string) =>
      properties.filter((one) => nameOf(within(one, 'key')[0]) === name).flatMap((one) => within(one, 'value'));
    return named('actor').length > 0 ? [{ action: named('action'), detail: named('detail') }] : [];
  }
  const called = node.type === 'CallExpression' ? recording.get(nameOf(within(node, 'callee')[0]) ?? '') : undefined;
  if (called === undefined) return [];
  const given = (at: number) => (at < 0 ? [] : within(node, 'arguments').slice(at, at + 1));
  return [{ action: given(called.action), detail: given(called.detail) }];
}

/** The properties of an object, also those of objects that are spread into it where they stand. */
function* propertiesOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (const one of within(node, 'properties')) {
    if (one.type === 'Property') yield one;
    for (const spread of one.type === 'SpreadElement' ? within(one, 'argument') : []) yield* spreadIn(spread);
  }
}

function* spreadIn(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.type === 'ObjectExpression') yield* propertiesOf(node);
  for (const part of ['right', 'consequent', 'alternate', 'expression'])
    for (const below of within(node, part)) yield* spreadIn(below);
}

function textsOf(source: Source, node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'Identifier') return namedIn(source, node).flatMap((value) => textsOf(source, value));
  if (node.type === 'ConditionalExpression') return [...within(node, 'consequent'), ...within(node, 'alternate')];
  return node.type === 'Literal' || node.type === 'TemplateLiteral' ? [node] : [];
}

function keysOf(source: Source, node: SyntaxNode): SyntaxNode[] {
  const values = node.type === 'Identifier' ? namedIn(source, node) : [node];
  return values
    .flatMap((value) => [...spreadIn(value)])
    .flatMap((property) => (property.computed === true ? [] : within(property, 'key')));
}

/** The values that a source gives a name. */
function namedIn({ nodes }: Source, name: SyntaxNode): SyntaxNode[] {
  return nodes
    .filter((node) => node.type === 'VariableDeclarator' && nameOf(within(node, 'id')[0]) === nameOf(name))
    .flatMap((node) => within(node, 'init'));
}

function wordOf(node: SyntaxNode): string {
  if (node.type !== 'TemplateLiteral') return nameOf(node) ?? '';
  return within(node, 'quasis')
    .map(cookedOf)
    .map((part, at) => (at === 0 ? part : `{${at - 1}}${part}`))
    .join('');
}
