import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Examined } from '../../shared/checks/check.ts';
import { type Finding, findingSchema } from '../../shared/checks/finding.ts';
import { phraseSchema } from '../../shared/language/phrase-schema.ts';
import { type CasesTable, examinationKey, findingKey, itemsOfCase, putIfAbsent } from './cases-table.ts';

/** The three ways a case is looked at, side by side. */
export type ExaminationStep = 'compare' | 'inspect' | 'screen';

const listEditionSchema = z.object({ list: z.string(), edition: z.string() });
export type ListEdition = z.infer<typeof listEditionSchema>;

export const examinationSchema = z.object({
  step: z.enum(['compare', 'inspect', 'screen']),
  examined: z.array(z.string()),
  notExamined: z.array(z.object({ check: z.string(), because: z.string(), said: phraseSchema.optional() })),
  settled: z
    .array(
      z.object({
        ...{ check: z.string(), subject: z.string(), entry: z.string() },
        ...{ because: z.string(), said: phraseSchema.optional() },
      }),
    )
    .default([])
    .describe('matches that needed no officer'),
  editions: z.array(listEditionSchema).default([]).describe('of the watchlists that were screened against'),
  profileEdition: z.int().default(0).describe("of the port's profile of checks"),
  origins: z.array(z.string()).default([]).describe('of the goods as declared, ISO 3166 alpha-2: for the tally alone'),
});
type ExaminationRecord = z.infer<typeof examinationSchema>;

/** Writes what one step found. Findings first, then the item that says the step is done: a repeat writes nothing new. */
export async function saveExamined(
  table: CasesTable,
  place: { port: string; reference: string; revision: number },
  step: ExaminationStep,
  { findings, examined, notExamined, settled }: Examined,
  by: Partial<Pick<ExaminationRecord, 'editions' | 'profileEdition' | 'origins'>>,
): Promise<void> {
  const { port, reference, revision } = place;
  await Promise.all(
    findings.map((finding) => putIfAbsent(table, { ...findingKey(port, reference, revision, finding.id), ...finding })),
  );
  const examination = { step, examined, notExamined, settled, ...by };
  await putIfAbsent(table, { ...examinationKey(port, reference, revision, step), ...examination });
}

/** The findings of one revision, ordered by id. */
export async function findingsOf(
  table: CasesTable,
  port: string,
  reference: string,
  revision: number,
): Promise<Finding[]> {
  const items = await itemsOfCase(table, port, reference, findingKey(port, reference, revision, '').sk);
  return items.map((item) => findingSchema.parse(item));
}

export async function getFinding(
  table: CasesTable,
  port: string,
  reference: string,
  revision: number,
  id: string,
): Promise<Finding | null> {
  const Key = findingKey(port, reference, revision, id);
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item === undefined ? null : findingSchema.parse(Item);
}

export async function examinationsOf(table: CasesTable, port: string, reference: string, revision: number) {
  const items = await itemsOfCase(table, port, reference, examinationKey(port, reference, revision, '').sk);
  return items.map((item) => examinationSchema.parse(item));
}
