import { SaxesParser } from 'saxes';
import { UnreadableError } from '../unreadable-error.ts';

interface Open {
  name: string;
  tag: string;
  place: string;
  text: string;
  parent: boolean;
  /** How many children of each name came before. */
  counts: Map<string, number>;
}

interface Line {
  place: string | null;
  text: string;
}

const DEEPEST = 40;

/**
 * An XML text laid out with an element a line, each with its path below the root, numbered among those of its name. Throws
 * UnreadableError for a document type, and for what is not well-formed.
 */
export function xmlLines(text: string): Line[] {
  const parser = new SaxesParser();
  const lines: Line[] = [];
  const open: Open[] = [];
  const indent = () => '  '.repeat(open.length);
  parser.on('doctype', () => {
    throw new UnreadableError('xml.doctype', 'the XML has a document type (DOCTYPE), which is refused');
  });
  parser.on('error', (cause) => {
    throw new UnreadableError('xml.broken', `the XML is not well-formed at line ${parser.line}`, { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) throw new UnreadableError('xml.too-deep', 'the XML is nested too deep');
    const parent = open.at(-1);
    if (parent && !parent.parent) {
      parent.parent = true;
      lines.push({ place: parent.place, text: `${'  '.repeat(open.length - 1)}<${parent.tag}>` });
    }
    const plain = name.replace(/^.*:/, '');
    const count = parent?.counts.get(plain) ?? 0;
    parent?.counts.set(plain, count + 1);
    const place = parent === undefined ? '' : `${parent.place === '' ? '' : `${parent.place}.`}${plain}[${count}]`;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}=${JSON.stringify(String(value))}`);
    open.push({ name, tag: `${name}${written.join('')}`, place, text: '', parent: false, counts: new Map() });
  });
  const add = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    if (element.parent) lines.push({ place: null, text: `${indent()}</${element.name}>` });
    else lines.push({ place: element.place, text: `${indent()}<${element.tag}>${element.text}</${element.name}>` });
  });
  parser.write(text).close();
  return lines;
}
