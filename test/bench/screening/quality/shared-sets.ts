import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { EvalEntity, EvalQuery } from '../../../eval/screening/labelled-set.ts';

/** Sets that are not ours to ship, read from the folder that TIDEWAITER_DATA names. */
export interface SharedSets {
  entities: EvalEntity[];
  queries: EvalQuery[];
  /** Names in another script, each with its Latin form, which is added to the entities. */
  scripts: { id: string; latin: string; script: string }[];
  pairs: NamePair[];
}

export interface NamePair {
  type: EvalEntity['type'];
  one: string;
  other: string;
  same: boolean;
}

const TYPES = { individual: 'person', entity: 'organisation', vessel: 'vessel', aircraft: 'aircraft' } as const;
const entitySchema = z.object({
  id: z.string(),
  type: z.enum(['individual', 'entity', 'vessel', 'aircraft']).transform((type) => TYPES[type]),
  names: z.array(z.string()),
});
const querySchema = z.object({ query: z.string(), expected: z.string().nullable(), category: z.string() });
const scriptSchema = z.object({ id: z.string(), latin: z.string(), script: z.string() });
const pairSchema = z.object({ schema: z.string(), name1: z.string(), name2: z.string(), is_match: z.string() });

/** Null where the folder has none of them. */
export function sharedSets(folder: string): SharedSets | null {
  const at = (file: string) => join(folder, 'screening', file);
  if (!existsSync(at('entities.jsonl'))) return null;
  const lines = <T>(file: string, schema: z.ZodType<T>): T[] =>
    readFileSync(at(file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => schema.parse(JSON.parse(line)));
  const pairs: unknown = parse(readFileSync(at('nk_cases_dev.csv')), { columns: true, bom: true });
  const entities = lines('entities.jsonl', entitySchema);
  return {
    entities,
    queries: lines('queries.jsonl', querySchema).map((query) => ({ ...query, group: 'names' })),
    scripts: lines('original-script.jsonl', scriptSchema),
    pairs: z
      .array(pairSchema)
      .parse(pairs)
      .map(({ schema, name1, name2, is_match }) => ({
        ...{ type: schema === 'Person' ? 'person' : schema === 'Vessel' ? 'vessel' : 'organisation' },
        ...{ one: name1, other: name2, same: is_match.toLowerCase() === 'true' },
      })),
  };
}

/** An alias that shares no word with the entity's other names can't be found by name. */
export function isLinkable({ category }: Pick<EvalQuery, 'category'>): boolean {
  return !category.endsWith('_other');
}
