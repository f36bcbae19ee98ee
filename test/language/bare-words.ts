import { cookedOf, isSaid } from './said-patterns.ts';
import { everyNode, nameOf, placeIn, type Source, type SyntaxNode, within } from './syntax.ts';

/** What an officer reads of a check: these fields take phrases wherever they stand. */
const FIELDS = new Set(['message', 'notExamined', 'unseen', 'because', 'label', 'said']);
/** These put phrases together. */
const JOINING = new Set(['linked', 'listed', 'sentences']);

interface Functions {
  /** By name, those of all sources. */
  readonly byName: ReadonlyMap<string, readonly { source: Source; node: SyntaxNode }[]>;
}

/** The functions of all sources, through which words may come. */
export function functionsOf(sources: readonly Source[]): Functions {
  const all = sources.flatMap((source) =>
    source.nodes.flatMap((node) => namedFunction(node).map((one) => ({ ...one, source }))),
  );
  return { byName: Map.groupBy(all, ({ name }) => name) };
}

function namedFunction(node: SyntaxNode): { name: string; node: SyntaxNode }[] {
  const name = nameOf(within(node, 'id')[0]);
  if (name === null) return [];
  if (node.type === 'FunctionDeclaration') return [{ name, node }];
  const value = node.type === 'VariableDeclarator' ? within(node, 'init')[0] : undefined;
  return value?.type === 'ArrowFunctionExpression' ? [{ name, node: value }] : [];
}

/**
 * The places of a source where words that an officer reads are not said: text in a field, an argument, a constant or a result
 * that is a Phrase, also where it comes there through a name or a function. What is all in capitals is a code.
 */
export function bareWordsOf(source: Source, functions: Functions): string[] {
  const search = new Search(functions);
  const fields = new Set([...FIELDS, ...phraseFieldsOf(source)]);
  for (const node of source.nodes) {
    for (const words of readWords(source, node, fields, functions)) search.from(source, words);
  }
  return [...search.found];
}

/** The expressions of which the node says that they are read by officers. */
function readWords(source: Source, node: SyntaxNode, fields: ReadonlySet<string>, functions: Functions): SyntaxNode[] {
  if (isSaid(node)) return within(node, 'quasi').flatMap((quasi) => within(quasi, 'expressions'));
  switch (node.type) {
    case 'Property':
      return fields.has(nameOf(within(node, 'key')[0]) ?? '') ? within(node, 'value') : [];
    case 'VariableDeclarator':
      return within(node, 'id').some(isPhrase) ? within(node, 'init').flatMap(leaves) : [];
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
      return namesPhrase(within(node, 'returnType')[0]) ? resultsOf(node) : [];
    case 'CallExpression': {
      const [called] = calledBy(source, nameOf(within(node, 'callee')[0]) ?? '', functions);
      const takes = called === undefined ? [] : within(called.node, 'params').map(isPhrase);
      return within(node, 'arguments').filter((_, at) => takes[at] === true);
    }
    default:
      return [];
  }
}

/** The functions that a name may mean in a source: its own before those of others. */
function calledBy(
  source: Source,
  name: string,
  { byName }: Functions,
): readonly { source: Source; node: SyntaxNode }[] {
  const known = byName.get(name) ?? [];
  const here = known.filter((one) => one.source === source);
  return here.length > 0 ? here : known;
}

/** The names of fields that the source declares to be phrases. */
function phraseFieldsOf({ nodes }: Source): string[] {
  return nodes
    .filter((node) => node.type === 'TSPropertySignature' && isPhrase(node))
    .flatMap((node) => nameOf(within(node, 'key')[0]) ?? []);
}

function isPhrase(declared: SyntaxNode): boolean {
  const [pattern = declared] = within(declared, 'left');
  return namesPhrase(within(pattern, 'typeAnnotation')[0]);
}

/** Of a type that is Phrase, or holds it. */
function namesPhrase(type: SyntaxNode | undefined): boolean {
  if (type === undefined) return false;
  return [...everyNode(type)].some((node) => nameOf(node) === 'Phrase' || nameOf(node) === 'Sentence');
}

/** The values of a constant: of an object or a list those in it. */
function leaves(value: SyntaxNode): SyntaxNode[] {
  if (value.type === 'ObjectExpression') {
    return within(value, 'properties').flatMap((property) => within(property, 'value').flatMap(leaves));
  }
  return value.type === 'ArrayExpression' ? within(value, 'elements').flatMap(leaves) : [value];
}

function takesApart(called: SyntaxNode): boolean {
  return within(called, 'params')[0]?.type === 'ObjectPattern';
}

function resultsOf(called: SyntaxNode): SyntaxNode[] {
  const body = within(called, 'body');
  return body.flatMap((one) => (one.type === 'BlockStatement' ? [...returnsIn(one)] : [one]));
}

function* returnsIn(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.type === 'ReturnStatement') yield* within(node, 'argument');
  for (const part of Object.keys(node)) {
    for (const below of within(node, part)) if (!below.type.includes('Function')) yield* returnsIn(below);
  }
}

class Search {
  readonly found = new Set<string>();
  private readonly seen = new Set<SyntaxNode>();
  private readonly functions: Functions;

  constructor(functions: Functions) {
    this.functions = functions;
  }

  /** Follows an expression to the texts that it may be. */
  from(source: Source, node: SyntaxNode): void {
    if (this.seen.has(node)) return;
    this.seen.add(node);
    const follow = (...parts: string[]) => {
      for (const part of parts) for (const below of within(node, part)) this.from(source, below);
    };
    switch (node.type) {
      case 'Literal':
        this.note(source, node, nameOf(node) ?? '');
        break;
      case 'TemplateLiteral':
        this.note(source, node, within(node, 'quasis').map(cookedOf).join(''));
        break;
      case 'ConditionalExpression':
        follow('consequent', 'alternate');
        break;
      case 'LogicalExpression':
        follow(...(node.operator === '&&' ? ['right'] : ['left', 'right']));
        break;
      case 'BinaryExpression':
        follow('left', 'right');
        break;
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression':
        follow('expression');
        break;
      case 'ArrayExpression':
        follow('elements');
        break;
      case 'ArrowFunctionExpression':
        for (const result of resultsOf(node)) this.from(source, result);
        break;
      case 'Identifier':
        this.fromName(source, nameOf(node) ?? '');
        break;
      case 'CallExpression':
        this.fromCall(source, node);
        break;
      default:
    }
  }

  private note(source: Source, node: SyntaxNode, text: string): void {
    if (/\p{Ll}/u.test(text)) this.found.add(`${placeIn(source, node)} ${text}`);
  }

  private fromName(source: Source, name: string): void {
    for (const node of source.nodes) {
      if (node.type !== 'VariableDeclarator' || nameOf(within(node, 'id')[0]) !== name) continue;
      for (const value of within(node, 'init')) this.from(source, value);
    }
  }

  private fromCall(source: Source, node: SyntaxNode): void {
    const [callee] = within(node, 'callee');
    const name = nameOf(callee);
    const follows = callee?.type === 'MemberExpression' ? ['map', 'flatMap', 'join', 'concat', 'at'] : [...JOINING];
    const method = callee?.type === 'MemberExpression' ? nameOf(within(callee, 'property')[0]) : name;
    if (method !== null && follows.includes(method)) {
      for (const given of method === 'join' ? [] : within(node, 'arguments')) this.from(source, given);
      // What is taken apart is no text itself, and its parts are put in by their own names.
      if (within(node, 'arguments').some(takesApart)) return;
      for (const of of callee === undefined ? [] : within(callee, 'object')) this.from(source, of);
      return;
    }
    if (name === null) return;
    for (const one of calledBy(source, name, this.functions)) {
      for (const result of resultsOf(one.node)) this.from(one.source, result);
    }
  }
}
