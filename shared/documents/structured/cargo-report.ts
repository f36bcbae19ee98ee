import * as z from 'zod';
import { decodeText } from '../decode-text.ts';
import type { ReadPaper } from '../read-paper.ts';
import { settle } from '../seen.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { fill } from './fill.ts';
import { isRoot, REPORTS, type Root } from './own-reports.ts';
import { parseXml } from './parse-xml.ts';

const ROOTS = Object.keys(REPORTS).join(', ');

/** Reads `{"cargoReport": {...}}`, or another of the roots, by the published schema. Throws UnreadableError. */
export function readJson(bytes: Uint8Array): ReadPaper {
  const text = decodeText(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableError('json.broken', 'the JSON is cut off or malformed; export it anew', { cause });
  }
  const object = z.record(z.string(), z.unknown()).safeParse(data);
  const root = object.success ? Object.keys(object.data).find(isRoot) : undefined;
  if (!object.success || root === undefined) {
    throw new UnreadableError('json.shape', `the JSON is no object with one of ${ROOTS} at its root`);
  }
  return readRoot(root, object.data[root], false);
}

/** Reads the same shapes from XML: an element a field, repeated for lists. Throws UnreadableError. */
export function readXml(bytes: Uint8Array): ReadPaper {
  const { name, content } = parseXml(decodeText(bytes));
  if (!isRoot(name)) throw new UnreadableError('xml.root', `the root element of the XML is none of ${ROOTS}`);
  return readRoot(name, content, true);
}

function readRoot(root: Root, data: unknown, text: boolean): ReadPaper {
  if (root === 'cargoReport') return { kind: 'manifest', ...readFields(REPORTS.cargoReport, data, text) };
  if (root === 'billOfLading') return { kind: 'bill-of-lading', ...readFields(REPORTS.billOfLading, data, text) };
  if (root === 'equipmentReport')
    return { kind: 'equipment-report', ...readFields(REPORTS.equipmentReport, data, text) };
  if (root === 'invoice') return { kind: 'invoice', ...readFields(REPORTS.invoice, data, text) };
  return { kind: 'packing-list', ...readFields(REPORTS.packingList, data, text) };
}

function readFields<T>(schema: z.ZodType<T>, data: unknown, text: boolean) {
  const { tree, unknown } = fill(schema, data, { text });
  const problems = unknown.map((place) => ({
    code: 'field.unknown',
    message: `${place} is no field that is read here`,
  }));
  return { ...settle(schema, tree), reader: 'structured' as const, pages: 1, partial: problems.length > 0, problems };
}
