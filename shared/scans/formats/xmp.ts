import { UnreadableError } from '../../documents/unreadable-error.ts';
import { headerText, type ImageMetadata, NO_METADATA } from './image-metadata.ts';
import { plausiblePitchMm } from './pixel-pitch.ts';
import { everyNode, parseXmlTree, type XmlNode } from './xml-tree.ts';

/** Elements and attributes of XMP (ISO 16684-1) by their local names, in the order in which they are believed. */
const NAMES = {
  make: ['Make'],
  model: ['Model'],
  scannerId: ['BodySerialNumber', 'SerialNumber'],
  takenAt: ['DateTimeOriginal', 'CreateDate', 'DateCreated'],
  description: ['description', 'ImageDescription'],
  software: ['CreatorTool', 'Software'],
} as const;

/** What an XMP packet says. A packet that can't be parsed says nothing: null. */
export function xmpMetadata(packet: Uint8Array): ImageMetadata | null {
  let root: XmlNode;
  try {
    root = parseXmlTree(new TextDecoder('utf-8', { fatal: true }).decode(packet).replace(/[\0\s]+$/, ''));
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof TypeError) return null;
    throw error;
  }
  const said = new Map<string, string>();
  for (const node of everyNode(root)) {
    for (const [name, value] of node.attributes) if (!said.has(name)) said.set(name, value);
    const text = [...everyNode(node)].map(({ text }) => text.trim()).find((one) => one !== '');
    if (text !== undefined && !said.has(node.name)) said.set(node.name, text);
  }
  const first = (names: readonly string[]) =>
    headerText(names.map((name) => said.get(name)).find((one) => one !== undefined));
  return {
    ...NO_METADATA,
    make: first(NAMES.make),
    model: first(NAMES.model),
    scannerId: first(NAMES.scannerId),
    takenAt: xmpDate(first(NAMES.takenAt)),
    description: first(NAMES.description),
    software: first(NAMES.software),
    pixelPitchMm: pitchOf(said),
  };
}

function xmpDate(text: string | null): string | null {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text ?? '');
  return match && !Number.isNaN(Date.parse(match[0])) ? match[0] : null;
}

function pitchOf(said: ReadonlyMap<string, string>): number | null {
  const [, above, below = '1'] = /^(\d+)(?:\/(\d+))?$/.exec(said.get('XResolution') ?? '') ?? [];
  if (above === undefined) return null;
  const unit = said.get('ResolutionUnit');
  const millimetres = unit === '3' ? 10 : unit === '2' || unit === undefined ? 25.4 : Number.NaN;
  return plausiblePitchMm(Number(above) / Number(below) / millimetres);
}
