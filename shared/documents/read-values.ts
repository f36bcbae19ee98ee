import * as z from 'zod';
import { valueAt } from './cascade/field-paths.ts';
import type { FileReading } from './file-reading.ts';
import { evidenceSchema, type Reading } from './reading.ts';
import { toneOf } from './sureness.ts';
import { type ValueKind, valueKindAt, valueKindSchema } from './value-kind.ts';

/** One value that was read from a file, with where it stands and what it is printed as. */
export const readValueSchema = evidenceSchema.extend({
  paper: z.int().min(0).describe('which paper of the file, from 0'),
  path: z.string().describe("into the paper's fields"),
  value: z.string().describe('as it was understood; empty where the path leads to several'),
  kind: valueKindSchema,
  choices: z.array(z.string()).optional(),
});
export type ReadValue = z.infer<typeof readValueSchema>;

/** All values of a file, in the order in which they stand: by page, from top to bottom; those without layout as they were read. */
export function readValuesOf({ papers }: FileReading): ReadValue[] {
  const kinds = new Map<string, { kind: ValueKind; choices?: string[] }>();
  const values = papers.flatMap((reading, paper) => valuesOf(reading, paper, kinds));
  return values.sort((a, b) => a.page - b.page || topOf(a) - topOf(b) || leftOf(a) - leftOf(b));
}

export function isDoubtful(value: ReadValue): boolean {
  return toneOf(value) !== 'sure';
}

function valuesOf(reading: Reading, paper: number, kinds: Map<string, { kind: ValueKind; choices?: string[] }>) {
  return Object.entries(reading.evidence).map(([path, evidence]): ReadValue => {
    // Rows of a list are alike.
    const shape = `${reading.kind} ${path.replace(/\[\d+\]/g, '[0]')}`;
    const kind = kinds.get(shape) ?? valueKindAt(reading.kind, path);
    kinds.set(shape, kind);
    const value = valueAt(reading.fields, path);
    const told = value === null || typeof value === 'object' ? '' : String(value);
    return { ...evidence, paper, path, value: told, ...kind };
  });
}

/** Half a per cent of a page: what stands in one line. */
const LINE = 0.005;
const topOf = ({ box }: ReadValue) => (box === null ? 0 : Math.round((box[1] + box[3] / 2) / LINE));
const leftOf = ({ box }: ReadValue) => box?.[0] ?? 0;
