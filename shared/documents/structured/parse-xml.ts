import { SaxesParser } from 'saxes';
import { UnreadableError } from '../unreadable-error.ts';

interface Element {
  name: string;
  text: string;
  children: Map<string, unknown[]>;
}

const DEEPEST = 40;

/**
 * Parses XML into plain data: an element without children is its text, with children an object of lists by name.
 * Attributes and namespaces' prefixes are left out. A document type is refused: it can name files and grow without bound.
 * Throws UnreadableError `xml.doctype`, `xml.broken`, `xml.too-deep`.
 */
export function parseXml(text: string): { name: string; content: unknown } {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: { name: string; content: unknown } | null = null;
  parser.on('doctype', () => {
    throw new UnreadableError('xml.doctype', 'the XML has a document type (DOCTYPE), which is refused; leave it out');
  });
  parser.on('error', (cause) => {
    const message = `the XML is not well-formed at line ${parser.line}, column ${parser.column}; export it anew`;
    throw new UnreadableError('xml.broken', message, { cause });
  });
  parser.on('opentag', ({ name }) => {
    if (open.length >= DEEPEST) {
      throw new UnreadableError('xml.too-deep', `the XML has elements more than ${DEEPEST} deep; no paper needs that`);
    }
    open.push({ name: name.replace(/^.*:/, ''), text: '', children: new Map() });
  });
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const content = element.children.size === 0 ? element.text : Object.fromEntries(element.children);
    const parent = open.at(-1);
    if (!parent) root = { name: element.name, content };
    else {
      const same = parent.children.get(element.name) ?? [];
      parent.children.set(element.name, same);
      same.push(content);
    }
  });
  parser.write(text).close();
  if (!root) throw new UnreadableError('xml.broken', 'the XML has no element; export it anew');
  return root;
}
