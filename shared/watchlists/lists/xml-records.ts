import { SaxesParser } from 'saxes';
import { WatchlistError } from '../entry.ts';
import type { SourceFile } from './source-file.ts';
import { textPieces } from './text-encoding.ts';

/** An XML element with its attributes, text and children, without namespace prefixes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
  /** The line of its file that its opening tag ends on, from 1. */
  line: number;
}

/** Deeper than any list is; bounds on what a hostile file can cost. */
const DEEPEST = 32;
const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 100;
const SHORTEST_SLICE = 13;

/**
 * Reads an XML file record by record: of the whole file only the elements named in `records` are built, one at a time, each
 * whole when `take` gets it. Throws WatchlistError `watchlist.doctype` on any doctype, `watchlist.truncated` where the file
 * ends within an element, `watchlist.xml` where it is not well formed, nested without bound, or begins with another element.
 */
export function readXmlRecords(
  file: SourceFile,
  root: string,
  records: ReadonlySet<string>,
  take: (record: XmlElement) => void,
): void {
  const parser = new SaxesParser();
  const open: string[] = [];
  const building: XmlElement[] = [];
  let built = 0;
  let atEnd = false;
  const fail = (what: string, cause?: unknown) =>
    new WatchlistError('watchlist.xml', `${file.name}, line ${parser.line}: ${what}`, { cause });
  parser.on('doctype', () => {
    throw new WatchlistError(
      'watchlist.doctype',
      `${file.name}, line ${parser.line}: declares a document type, which is refused: entities can be made to grow without bound`,
    );
  });
  parser.on('error', (cause) => {
    if (!atEnd) throw fail('not well formed; fetch the list anew', cause);
    const within = open.at(-1);
    const place = within === undefined ? 'without any element' : `within the element ${within}`;
    throw new WatchlistError(
      'watchlist.truncated',
      `${file.name}, line ${parser.line}: the file ends ${place}; the download was cut off, fetch it anew`,
      { cause },
    );
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (open.length === 0 && name !== root) throw fail(`begins with the element ${shortened(name)}, not with ${root}`);
    open.push(name);
    if (open.length > DEEPEST) throw fail(`nested deeper than ${DEEPEST} elements`);
    if (building.length === 0 && !records.has(name)) return;
    if (building.length === 0) built = 0;
    if (++built > MOST_ELEMENTS) throw fail(`more than ${MOST_ELEMENTS} elements within one ${building[0]?.name}`);
    const attributes = Object.entries(tag.attributes);
    if (attributes.length > MOST_ATTRIBUTES) throw fail(`more than ${MOST_ATTRIBUTES} attributes of one element`);
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(attributes.map(([key, value]) => [localName(key), ownText(value)])),
      text: '',
      children: [],
      line: parser.line,
    };
    building.at(-1)?.children.push(element);
    building.push(element);
  });
  const addText = (text: string) => {
    const element = building.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
    const element = building.pop();
    if (element === undefined) return;
    element.text = ownText(element.text);
    if (building.length === 0) take(element);
  });
  for (const piece of textPieces(file)) parser.write(piece);
  atEnd = true;
  parser.close();
}

export function childrenOf(element: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [element],
  );
}

/** Texts of all elements found by following names downwards, without empty ones. */
export function textsAt(element: XmlElement, ...path: string[]): string[] {
  return childrenOf(element, ...path).flatMap(({ text }) => text.trim() || []);
}

export function textAt(element: XmlElement, ...path: string[]): string {
  return textsAt(element, ...path)[0] ?? '';
}

/** V8 cuts a longer text out of the piece of the file that it came from, and keeps the whole piece as long as the text. */
function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text).toString();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
