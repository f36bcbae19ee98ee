import { SaxesParser } from 'saxes';
import { WatchlistError } from '../entry.ts';

/** An XML element with its text and its children; attributes are not kept. */
export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

/** Deeper than any list is; a bound on what a hostile file can cost. */
const DEEPEST = 32;

/** Parses a small-grained XML file. Throws WatchlistError `watchlist.doctype` on any doctype, `watchlist.xml` where it is not well formed. */
export function parseXmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', text: '', children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new WatchlistError(
      'watchlist.doctype',
      'the file declares a document type, which is refused: entities can be made to grow without bound',
    );
  });
  parser.on('error', (error) => {
    throw new WatchlistError('watchlist.xml', `line ${parser.line}, column ${parser.column}: not well formed`, {
      cause: error,
    });
  });
  parser.on('opentag', ({ name }) => {
    const element: XmlElement = { name, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST)
      throw new WatchlistError('watchlist.xml', `line ${parser.line}: nested deeper than ${DEEPEST} elements`);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new WatchlistError('watchlist.xml', 'the file holds no element');
  return document;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Texts of all elements found by following names downwards, without empty ones. */
export function textsAt(element: XmlElement, ...path: string[]): string[] {
  const [name, ...rest] = path;
  if (name === undefined) return element.text.trim() === '' ? [] : [element.text.trim()];
  return childrenOf(element, name).flatMap((child) => textsAt(child, ...rest));
}
