import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type CasesTable, unlessRefused } from './cases-table.ts';

const rateKey = (operation: string) => ({ pk: 'RATE#textract', sk: operation });
const answerSchema = z.object({ nextAt: z.number() });

/**
 * Further ahead than this no turn lies, for each reader waits for one at a time: then a clock that was wrong has set it,
 * and it is set anew.
 */
const FURTHEST_MS = 300_000;
const TRIES = 20;

/**
 * Takes the next free turn of an operation and returns its instant, in milliseconds since 1970: now, or `intervalMs` after
 * the last one that was taken by anyone. A turn that is taken and not used is lost, no more.
 */
export async function takeTurn(
  table: CasesTable,
  operation: string,
  intervalMs: number,
  now: () => number,
): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const at = now();
    const behind = await update(table, operation, {
      // Others have turns still to come: this one follows the last of theirs.
      set: 'nextAt = nextAt + :interval',
      when: 'nextAt BETWEEN :now AND :furthest',
      values: { ':interval': intervalMs, ':now': at, ':furthest': at + FURTHEST_MS },
    });
    if (behind !== null) return behind - intervalMs;
    const first = await update(table, operation, {
      set: 'nextAt = :after',
      when: 'attribute_not_exists(nextAt) OR nextAt < :now OR nextAt > :furthest',
      values: { ':after': at + intervalMs, ':now': at, ':furthest': at + FURTHEST_MS },
    });
    if (first !== null) return at;
  }
  throw new Error(`no turn for ${operation} was to be had in ${TRIES} tries`);
}

interface Change {
  set: string;
  when: string;
  values: Record<string, number>;
}

/** The instant that was written, null where the condition refused it. */
async function update(table: CasesTable, operation: string, { set, when, values }: Change): Promise<number | null> {
  let written: number | null = null;
  const write = async () => {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        ...{ TableName: table.name, Key: rateKey(operation) },
        ...{ UpdateExpression: `SET ${set}`, ConditionExpression: when, ExpressionAttributeValues: values },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    written = answerSchema.parse(Attributes).nextAt;
  };
  return (await unlessRefused(write())) ? written : null;
}
