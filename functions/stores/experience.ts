import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseIdOf } from '../../shared/cases/case-id.ts';
import type {
  Experience,
  GoodsKind,
  Memory,
  SubstanceExperience,
  TraderExperience,
} from '../../shared/experience/experience.ts';
import {
  type Observations,
  observationsSchema,
  type Questions,
  type SubstanceOnItsWay,
} from '../../shared/experience/observations.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { type CasesTable, caseKey, itemsOfCase, putIfAbsent } from './cases-table.ts';

/** Experience is looked at newest first, and never more of it than so, whatever the table has grown to. */
const NEWEST_VALUES = 100;
const NEWEST_CASES = 200;
const NEWEST_SUBSTANCES = 100;
/** Of a partition key DynamoDB takes 2,048 bytes, of a sort key 1,024; names can be long. */
const LONGEST_KEY = 400;

interface Place {
  port: string;
  reference: string;
}

const OBSERVATIONS = 'OBSERVATIONS#';
const observationsKey = ({ port, reference }: Place, revision: number) => ({
  pk: caseKey(port, reference).pk,
  sk: `${OBSERVATIONS}r${String(revision).padStart(4, '0')}`,
});
/** One partition a question: how dear were such goods, what did this trader deal in, how much is remembered here. */
const goodsKey = ({ measure, hs6, origin, currency, unit }: GoodsKind) =>
  `EXPERIENCE#GOODS#${measure}#${hs6}#${origin ?? '*'}#${currency ?? '-'}#${unit ?? '-'}`;
const traderKeyOf = (trader: string) => `EXPERIENCE#TRADER#${trader}`.slice(0, LONGEST_KEY);
const memoryKey = (port: string) => `EXPERIENCE#CASES#${port}`;
const substancesKey = (trader: string, drill: boolean) =>
  `EXPERIENCE#SUBSTANCES#${drill ? 'drill#' : ''}${trader}`.slice(0, LONGEST_KEY);

/** Keeps what a revision would teach, until it is known how its case ends. */
export async function saveObservations(
  table: CasesTable,
  place: Place & { revision: number },
  observations: Observations,
): Promise<void> {
  await putIfAbsent(table, { ...observationsKey(place, place.revision), observations: JSON.stringify(observations) });
}

/**
 * Teaches what a closed case left, if it was released: only such cases, and no drills, may be taught from. What earlier
 * revisions of it have taught and this one does not is withdrawn: of a case that is closed again the newest counts. A
 * repeat writes nothing new.
 */
export async function teach(
  table: CasesTable,
  place: Place & { revision: number },
  closedAt: string,
  released: boolean,
): Promise<void> {
  const all = await itemsOfCase(table, place.port, place.reference, OBSERVATIONS);
  const own = observationsKey(place, place.revision).sk;
  const lessons = new Map<string, Lesson>();
  for (const item of all) {
    const { sk, observations } = keptSchema.parse(item);
    if (sk > own || (sk === own && !released)) continue;
    for (const lesson of lessonsOf(observationsSchema.parse(JSON.parse(observations)), place, closedAt))
      lessons.set(JSON.stringify([lesson.pk, lesson.sk]), sk === own ? lesson : { ...lesson, withdrawn: true });
  }
  await fewAtOnce([...lessons.values()], (item) => putIfAbsent(table, item));
}

type Lesson = { pk: string; sk: string; withdrawn?: true } & Record<string, unknown>;

const keptSchema = z.object({ sk: z.string(), observations: z.string() });

function lessonsOf({ goods, traders, substances, valueEur }: Observations, place: Place, closedAt: string): Lesson[] {
  const caseId = caseIdOf(place.port, place.reference);
  const seen = { sk: `${closedAt}#${caseId}`, at: closedAt, caseId };
  return [
    ...goods.map(({ value, ...kind }) => ({ pk: goodsKey(kind), ...seen, value })),
    ...traders.map(({ trader, headings, codes }) => ({ pk: traderKeyOf(trader), ...seen, headings, codes })),
    ...substances.map(({ trader, substance, kg }) => ({
      ...seen,
      pk: substancesKey(trader, false),
      sk: `${closedAt}#${caseId}#${substance}#released`.slice(0, LONGEST_KEY),
      ...{ trader, substance, kg, released: true },
    })),
    { pk: memoryKey(place.port), ...seen, valueEur },
  ];
}

/** Remembers listed substances on their way to traders, from open cases as well: drills are seen by one another only. */
export async function rememberSubstances(
  table: CasesTable,
  { port, reference, drill }: Place & { drill: boolean },
  substances: readonly SubstanceOnItsWay[],
  at: string,
): Promise<void> {
  const caseId = caseIdOf(port, reference);
  await fewAtOnce(substances, ({ trader, substance, kg }) =>
    putIfAbsent(table, {
      pk: substancesKey(trader, drill),
      sk: `${at}#${caseId}#${substance}`.slice(0, LONGEST_KEY),
      ...{ at, caseId, trader, substance, kg },
    }),
  );
}

/** What closed cases have taught about the goods and traders of a case: one bounded query a question. */
export async function experienceWith(
  table: CasesTable,
  place: Place,
  questions: Questions,
): Promise<Pick<Experience, 'goods' | 'traders' | 'memory'>> {
  const own = caseIdOf(place.port, place.reference);
  const [goods, traders, memory] = await Promise.all([
    fewAtOnce(questions.goods, async (kind) => {
      const values = await newest(table, goodsKey(kind), NEWEST_VALUES, valueSchema, own);
      return { ...kind, values: values.map(({ value, at }) => ({ value, at })) };
    }),
    fewAtOnce(questions.traders, async (trader) =>
      traderOf(trader, await newest(table, traderKeyOf(trader), NEWEST_CASES, tradedSchema, own)),
    ),
    newest(table, memoryKey(place.port), NEWEST_CASES, rememberedSchema, own),
  ]);
  return {
    goods: goods.filter(({ values }) => values.length > 0),
    traders: traders.filter((one) => one !== null),
    memory: memoryOf(memory),
  };
}

/** Listed substances that came to any of these traders in other cases, newest first. */
export async function substancesTo(
  table: CasesTable,
  { port, reference, drill }: Place & { drill: boolean },
  traders: readonly string[],
): Promise<SubstanceExperience[]> {
  const own = caseIdOf(port, reference);
  const found = await fewAtOnce(traders, (trader) =>
    query(table, substancesKey(trader, drill), NEWEST_SUBSTANCES, substanceSchema),
  );
  return found.flatMap((ofTrader) => standing(ofTrader)).filter(({ caseId }) => caseId !== own);
}

const seenSchema = z.object({ at: z.string(), caseId: z.string(), withdrawn: z.boolean().optional() });
const valueSchema = seenSchema.extend({ value: z.number() });
const tradedSchema = seenSchema.extend({ headings: z.array(z.string()), codes: z.array(z.string()) });
const rememberedSchema = seenSchema.extend({ valueEur: z.number().nullable() });
const substanceSchema = seenSchema.extend({
  trader: z.string(),
  substance: z.string(),
  kg: z.number().nullable(),
  released: z.boolean().optional(),
});

/** Without releases that a later revision of their case withdrew. Newest first. */
function standing(substances: readonly z.infer<typeof substanceSchema>[]): SubstanceExperience[] {
  const withdrawn = new Set<string>();
  return substances.flatMap(({ withdrawn: isWithdrawn, ...one }) => {
    const id = JSON.stringify([one.caseId, one.substance]);
    if (isWithdrawn) withdrawn.add(id);
    return isWithdrawn || (one.released && withdrawn.has(id)) ? [] : [one];
  });
}

function traderOf(trader: string, cases: readonly z.infer<typeof tradedSchema>[]): TraderExperience | null {
  const [last, first] = [cases[0], cases.at(-1)];
  if (last === undefined || first === undefined) return null;
  return {
    ...{ trader, cases: cases.length, firstAt: first.at, lastAt: last.at },
    headings: countsOf(cases.flatMap(({ headings }) => headings)),
    codes: countsOf(cases.flatMap(({ codes }) => codes)),
  };
}

function memoryOf(cases: readonly z.infer<typeof rememberedSchema>[]): Memory {
  const valuesEur = cases.flatMap(({ valueEur }) => valueEur ?? []);
  return { cases: cases.length, since: cases.at(-1)?.at ?? null, valuesEur };
}

function countsOf(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The newest items of a partition, of each case its newest, without those of the case that asks. */
async function newest<T extends { caseId: string; withdrawn?: boolean | undefined }>(
  table: CasesTable,
  pk: string,
  most: number,
  schema: z.ZodType<T>,
  own: string,
): Promise<T[]> {
  const found = new Map<string, T>();
  for (const one of await query(table, pk, most, schema))
    if (one.caseId !== own && !found.has(one.caseId)) found.set(one.caseId, one);
  return [...found.values()].filter(({ withdrawn }) => withdrawn !== true);
}

async function query<T>(table: CasesTable, pk: string, most: number, schema: z.ZodType<T>): Promise<T[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      // Of two cases examined at once at least one then sees the other.
      ConsistentRead: true,
      Limit: most,
      ScanIndexForward: false,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items.map((item) => schema.parse(item));
}
