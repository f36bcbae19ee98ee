import * as z from 'zod';
import { parseScanRecordData } from '../../parse-scan-record.ts';
import { type ScanRecord, scanRecordSchema } from '../../scan-record.ts';
import type { XmlNode } from '../xml-tree.ts';

/**
 * Reads the scan record from XML: an element a field, repeated for lists, its root `scanRecord`; a box as four numbers. What
 * is null in JSON is left out or empty. Throws UnreadableError `scan-record.field`.
 */
export function recordFromXml(root: XmlNode): ScanRecord {
  return parseScanRecordData(dataOf(scanRecordSchema, [root]));
}

/** Plain data of the schema's shape; what does not fit is left for the schema to tell. */
function dataOf(schema: z.core.$ZodType, nodes: readonly XmlNode[]): unknown {
  if (schema instanceof z.ZodNullable) {
    const [node] = nodes;
    const empty = node === undefined || (node.children.length === 0 && node.text.trim() === '');
    return empty ? null : dataOf(schema.unwrap(), nodes);
  }
  if (schema instanceof z.ZodOptional) return nodes.length === 0 ? undefined : dataOf(schema.unwrap(), nodes);
  if (schema instanceof z.ZodArray) return nodes.map((node) => dataOf(schema.element, [node]));
  const [node] = nodes;
  if (node === undefined) return undefined;
  const text = node.text.trim();
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    return Object.fromEntries(
      Object.entries(shape).map(([name, field]) => [
        name,
        dataOf(
          field,
          node.children.filter((child) => child.name === name),
        ),
      ]),
    );
  }
  if (schema instanceof z.ZodTuple) return text.split(/[\s,]+/).map(numberOr);
  return schema instanceof z.ZodNumber ? numberOr(text) : text;
}

function numberOr(text: string): unknown {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
