import { SaxesParser } from 'saxes';
import { S3Error } from './s3-error.ts';

type XmlValue = string | number | boolean | undefined | XmlElements | XmlElements[];
/** An element per property; an array repeats the element, and undefined leaves it out. */
export interface XmlElements {
  [name: string]: XmlValue;
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** One XML document with the given root, in S3's namespace unless it is an error (S3's errors have none). */
export function writeXml(root: string, content: XmlElements): string {
  const namespace = root === 'Error' ? '' : ` xmlns="${NAMESPACE}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace}>${writeElements(content)}</${root}>`;
}

function writeElements(content: XmlElements): string {
  return Object.entries(content)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((one) => write(name, one)) : [write(name, value)]))
    .join('');
}

function write(name: string, value: Exclude<XmlValue, XmlElements[]>): string {
  if (value === undefined) return '';
  const inner = typeof value === 'object' ? writeElements(value) : escapeText(String(value));
  return `<${name}>${inner}</${name}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

export interface XmlNode {
  name: string;
  text: string;
  children: XmlNode[];
}

/** The children of a node that bear the name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The text of the first child that bears the name. */
export function textOf(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text;
}

/**
 * Parses a request's XML body, whose root must bear the given name; text is that of an element itself, not of its children.
 * Throws S3Error MalformedXML, also for any document type (a request has no use for entities).
 */
export function readXml(body: Buffer, root: string): XmlNode {
  const parser = new SaxesParser();
  const top: XmlNode = { name: '', text: '', children: [] };
  const open: XmlNode[] = [top];
  const innermost = () => open.at(-1) ?? top;
  parser.on('doctype', () => {
    throw new S3Error('MalformedXML', 'A request body must have no document type.');
  });
  parser.on('opentag', (tag) => {
    const node: XmlNode = { name: tag.name, text: '', children: [] };
    innermost().children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    innermost().text += text;
  });
  parser.on('cdata', (text) => {
    innermost().text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(body.toString('utf8')).close();
  } catch (error) {
    if (error instanceof S3Error) throw error;
    throw new S3Error('MalformedXML', 'The XML you provided was not well-formed.', {}, { cause: error });
  }
  const first = top.children[0];
  if (first?.name !== root) throw new S3Error('MalformedXML', `The XML you provided has no root element ${root}.`);
  return first;
}
