import { nameOf, placeIn, type Source, type SyntaxNode, within } from './syntax.ts';

/** A pattern of `say`, as it is looked up in a catalogue: holes are numbered. */
export interface SaidPattern {
  pattern: string;
  /** `path:line`. */
  place: string;
}

/** All patterns that a source says. */
export function patternsOf(source: Source): SaidPattern[] {
  return source.nodes.filter(isSaid).map((node) => ({ pattern: patternOf(node), place: placeIn(source, node) }));
}

/** What a check says of what commonly makes it wrong: the same text each time. */
export function wrongByOf(source: Source): SaidPattern[] {
  return source.nodes
    .filter((node) => node.type === 'Property' && nameOf(within(node, 'key')[0]) === 'wrongBy')
    .flatMap((node) => within(node, 'value'))
    .flatMap((value) => ({ pattern: nameOf(value) ?? '', place: placeIn(source, value) }))
    .filter(({ pattern }) => pattern.includes(' '));
}

export function isSaid(node: SyntaxNode): boolean {
  return node.type === 'TaggedTemplateExpression' && nameOf(within(node, 'tag')[0]) === 'say';
}

function patternOf(node: SyntaxNode): string {
  const parts = within(node, 'quasi').flatMap((quasi) => within(quasi, 'quasis').map(cookedOf));
  return parts.map((part, at) => (at === 0 ? part : `{${at - 1}}${part}`)).join('');
}

/** The text of a piece of a template. */
export function cookedOf({ value }: SyntaxNode): string {
  const isPiece = typeof value === 'object' && value !== null && 'cooked' in value;
  return isPiece ? String(value.cooked) : '';
}
