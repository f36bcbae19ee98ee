import * as z from 'zod';
import { amountSchema, dateSchema } from './invoice-fields.ts';
import { type DocumentKind, readingSchema } from './reading.ts';

/** What a value is, for whoever corrects it: what may be typed, and how it is shown. */
export const valueKindSchema = z.enum(['text', 'whole-number', 'number', 'amount', 'date', 'yes-no', 'choice']);
export type ValueKind = z.infer<typeof valueKindSchema>;

/** The kind of the value at a path of a paper's fields, with what can be chosen. */
export function valueKindAt(kind: DocumentKind, path: string): { kind: ValueKind; choices?: string[] } {
  const fields = readingSchema.options.find(({ shape }) => shape.kind.value === kind)?.shape.fields;
  const leaf = path
    .split(/[.[\]]+/)
    .reduce<z.ZodType | null>((schema, step) => (step === '' ? schema : below(schema, step)), fields ?? null);
  const schema = leaf === null ? null : bare(leaf);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodNumber) return { kind: schema.format === 'safeint' ? 'whole-number' : 'number' };
  if (schema === amountSchema) return { kind: 'amount' };
  return { kind: schema === dateSchema ? 'date' : 'text' };
}

function below(schema: z.ZodType | null, step: string): z.ZodType | null {
  const node = schema === null ? null : bare(schema);
  if (node instanceof z.ZodArray) return node.element as z.ZodType;
  if (!(node instanceof z.ZodObject)) return null;
  const shape: Record<string, z.ZodType> = node.shape;
  return Object.hasOwn(shape, step) ? (shape[step] ?? null) : null;
}

function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}
