import * as z from 'zod';
import type { Evidence } from '../reading.ts';
import type { SeenTree } from '../seen.ts';
import { UnreadableError } from '../unreadable-error.ts';

/** What was found beside the fields: names that the schema does not have. */
export interface Filled<T> {
  tree: SeenTree<T>;
  unknown: string[];
}

/**
 * Gives plain data of a schema's shape evidence for every value: absent fields become null, absent lists empty. With
 * `text`, leaves are strings (from XML) and are turned into what the schema asks for.
 * Throws UnreadableError `json.shape` naming the place of a value of another type.
 */
export function fill<T>(schema: z.ZodType<T>, data: unknown, options: { text: boolean }): Filled<T> {
  const unknown: string[] = [];
  // Built along the schema, value by value.
  const tree = fillAt(schema, data, '', options.text, unknown) as SeenTree<T>;
  return { tree, unknown };
}

function fillAt(schema: z.ZodType, data: unknown, place: string, text: boolean, unknown: string[]): unknown {
  if (schema instanceof z.ZodDefault) return fillAt(schema.unwrap() as z.ZodType, data, place, text, unknown);
  if (schema instanceof z.ZodOptional)
    return data === undefined ? undefined : fillAt(schema.unwrap() as z.ZodType, data, place, text, unknown);
  if (schema instanceof z.ZodNullable) {
    const absent = data === undefined || data === null || (text && isBlank(data));
    return absent ? null : fillAt(schema.unwrap() as z.ZodType, data, place, text, unknown);
  }
  if (schema instanceof z.ZodObject) return fillObject(schema, data, place, text, unknown);
  if (schema instanceof z.ZodArray) {
    if (data === undefined || data === null) return [];
    const items = text && !Array.isArray(data) ? [data] : data;
    if (!Array.isArray(items)) throw wrongShape(place, 'a list');
    return items.map((item, i) => fillAt(schema.element as z.ZodType, item, `${place}[${i}]`, text, unknown));
  }
  return leafOf(schema, text && Array.isArray(data) ? data[0] : data, place, text);
}

function fillObject(schema: z.ZodObject, data: unknown, place: string, text: boolean, unknown: string[]): unknown {
  const given = text && Array.isArray(data) ? data[0] : data;
  const fields = given === undefined || given === null || (text && isBlank(given)) ? {} : given;
  if (typeof fields !== 'object' || Array.isArray(fields)) throw wrongShape(place, 'an object');
  const entries = new Map(Object.entries(fields));
  const shape: Record<string, z.ZodType> = schema.shape;
  const tree = Object.entries(shape).map(([name, field]) => {
    const singular = name.replace(/s$/, '');
    const key = text && !entries.has(name) && entries.has(singular) ? singular : name;
    const value = entries.get(key);
    entries.delete(key);
    return [name, fillAt(field, value, place === '' ? name : `${place}.${name}`, text, unknown)];
  });
  for (const name of entries.keys()) if (unknown.length < 20) unknown.push(place === '' ? name : `${place}.${name}`);
  return Object.fromEntries(tree);
}

function leafOf(schema: z.ZodType, data: unknown, place: string, text: boolean): unknown {
  const value = text && typeof data === 'string' ? fromText(schema, data.trim()) : data;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw wrongShape(place, parsed.error.issues[0]?.message ?? 'another value');
  const evidence: Evidence = { page: 1, box: null, text: String(data), confidence: 1, reader: 'structured', place };
  return { value: parsed.data, evidence };
}

function fromText(schema: z.ZodType, text: string): unknown {
  if (schema.safeParse(text).success) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function isBlank(data: unknown): boolean {
  return typeof data === 'string' && data.trim() === '';
}

function wrongShape(place: string, wanted: string): UnreadableError {
  return new UnreadableError(
    'json.shape',
    `at ${place || 'the root'}: ${wanted} is wanted there; correct it and upload it again`,
  );
}
