import { SaxesParser } from 'saxes';
import { UnreadableError } from '../../documents/unreadable-error.ts';

/** An XML element with its attributes, own text and children. Prefixes of namespaces are left out of names. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  children: XmlNode[];
}

const DEEPEST = 40;
const MOST_NODES = 200_000;

/**
 * Parses XML into a tree. A document type is refused: it can name files and grow without bound.
 * Throws UnreadableError `xml.doctype`, `xml.broken`, `xml.too-deep`.
 */
export function parseXmlTree(text: string): XmlNode {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  let nodes = 0;
  parser.on('doctype', () => {
    throw new UnreadableError('xml.doctype', 'the XML has a document type (DOCTYPE), which is refused; leave it out');
  });
  parser.on('error', (cause) => {
    const message = `the XML is not well-formed at line ${parser.line}, column ${parser.column}; export it anew`;
    throw new UnreadableError('xml.broken', message, { cause });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST || ++nodes > MOST_NODES) {
      const bound = open.length >= DEEPEST ? `elements more than ${DEEPEST} deep` : `more than ${MOST_NODES} elements`;
      throw new UnreadableError('xml.too-deep', `the XML has ${bound}; no record of a scan needs that`);
    }
    const attributes = new Map(
      Object.entries(tag.attributes).map(([name, value]) => [localName(name), String(value)] as const),
    );
    const node: XmlNode = { name: localName(tag.name), attributes, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const addText = (more: string) => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop() ?? null;
    if (open.length === 0) root ??= closed;
  });
  parser.write(text).close();
  if (root === null) throw new UnreadableError('xml.broken', 'the XML has no element; export it anew');
  return root;
}

/** All elements found by following names downwards. */
export function nodesAt(node: XmlNode, ...path: string[]): XmlNode[] {
  return path.reduce<XmlNode[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [node],
  );
}

/** The first text found by following names downwards; null where there is none or it is blank. */
export function textAt(node: XmlNode, ...path: string[]): string | null {
  return (
    nodesAt(node, ...path)
      .map(({ text }) => text.trim())
      .find((text) => text !== '') ?? null
  );
}

/** Every element of the tree, parents before children. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
