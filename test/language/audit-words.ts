import { cookedOf } from './said-patterns.ts';
import { nameOf, placeIn, type Source, type SyntaxNode, within } from './syntax.ts';

/** A word that trails hold: what was done, or `trail: ` and the name of a detail. What differs each time is a hole. */
interface AuditWord {
  pattern: string;
  place: string;
}

/** The functions that record a deed of somebody: which of their arguments is its name, and which its details. */
const RECORDING: Readonly<Record<string, { action: number; detail: number }>> = { audited: { action: 3, detail: 4 } };

/** What a source writes into trails, as far as it is written out there. */
export function auditWordsOf(source: Source): AuditWord[] {
  const deeds: SyntaxNode[] = [];
  const details: SyntaxNode[] = [];
  for (const node of source.nodes) {
    if (node.type === 'ObjectExpression') {
      const properties = [...propertiesOf(node)];
      const named = (name: string) => properties.find((one) => nameOf(within(one, 'key')[0]) === name);
      const [action, detail] = [named('action'), named('detail')];
      if (action === undefined || named('actor') === undefined) continue;
      deeds.push(...within(action, 'value').flatMap(textsOf));
      if (detail !== undefined) details.push(...within(detail, 'value').flatMap(keysOf));
    }
    const recording = RECORDING[nameOf(within(node, 'callee')[0]) ?? ''];
    if (node.type !== 'CallExpression' || recording === undefined) continue;
    const given = within(node, 'arguments');
    deeds.push(...given.slice(recording.action, recording.action + 1).flatMap(textsOf));
    details.push(...given.slice(recording.detail, recording.detail + 1).flatMap(keysOf));
  }
  return [
    ...deeds.map((node) => ({ pattern: wordOf(node), place: placeIn(source, node) })),
    ...details.map((node) => ({ pattern: `trail: ${wordOf(node)}`, place: placeIn(source, node) })),
  ];
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

function textsOf(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'ConditionalExpression') return [...within(node, 'consequent'), ...within(node, 'alternate')];
  return node.type === 'Literal' || node.type === 'TemplateLiteral' ? [node] : [];
}

function keysOf(node: SyntaxNode): SyntaxNode[] {
  return [...spreadIn(node)].flatMap((property) => (property.computed === true ? [] : within(property, 'key')));
}

function wordOf(node: SyntaxNode): string {
  if (node.type !== 'TemplateLiteral') return nameOf(node) ?? '';
  return within(node, 'quasis')
    .map(cookedOf)
    .map((part, at) => (at === 0 ? part : `{${at - 1}}${part}`))
    .join('');
}
