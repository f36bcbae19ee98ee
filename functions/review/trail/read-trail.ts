import * as z from 'zod';
import { followChain } from '../../../shared/cases/audit-chain.ts';
import type { Trail, trailRequestSchema } from '../../../shared/review/trail-answers.ts';
import { auditEntry, partOfTrail, recordAudit } from '../../stores/audit.ts';
import { standingOf } from '../../stores/trail-checks.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Caller } from '../route.ts';

export interface TrailPlace {
  port: string;
  reference: string;
}

/** So long a look at a trail may take, from its first page to its last, and be one look. */
const LOOK_HOURS = 12;

const cursorSchema = z.tuple([z.enum(['newest', 'oldest']), z.int().min(0), z.string().max(200)]);

/**
 * A page of a trail. Whoever begins to read it is written down in it, once: all further pages belong to that look, and end
 * where it stands. So a trail has an end for who reads it, however slowly. Throws ApiProblem for a cursor that is none.
 */
export async function readTrail(
  { table, now }: Pick<ApiServices, 'table' | 'now'>,
  trail: TrailPlace,
  { principal, requestId }: Caller,
  { after: cursor, limit, ...asked }: z.infer<typeof trailRequestSchema>,
): Promise<Trail> {
  const at = now();
  const [order, after, begun] = cursor === undefined ? [asked.order, null, null] : cursorOf(cursor);
  const known = begun === null ? null : await auditEntry(table, trail, lookId(begun));
  const isSame = known !== null && known.actor === principal.id && hoursBetween(known.at, at) < LOOK_HOURS;
  const look = isSame
    ? known
    : await recordAudit(table, trail.port, trail.reference, {
        ...{ id: lookId(requestId), at, actor: principal.id, action: 'trail viewed', detail: {} },
      });
  const entries = look.sequence;
  const [part, { standing }] = await Promise.all([
    order === 'oldest'
      ? partOfTrail(table, trail, { from: (after ?? 0) + 1, to: entries, limit })
      : partOfTrail(table, trail, { upTo: after === null ? entries : Math.min(entries, after - 1), limit }),
    standingOf(table, trail),
  ]);
  // What stands before the page and is no entry has no hash that the page could follow from.
  const before = part.before?.event ?? (part.before === null ? null : { sequence: part.before.number, hash: '' });
  const { broken } = followChain(before, part.entries);
  const inOrder = order === 'oldest' ? part.entries : part.entries.toReversed();
  const last = inOrder.at(-1)?.number ?? null;
  const isLast = last === null || (order === 'oldest' ? last >= entries : part.before === null);
  return {
    entries,
    events: inOrder.flatMap(({ event }) => event ?? []),
    ...{ whole: broken === null, firstBreak: broken, standing },
    next: isLast ? null : nextOf([order, last, isSame && begun !== null ? begun : requestId]),
  };
}

const lookId = (request: string) => `trail-viewed-${request}`;

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

function nextOf(cursor: z.infer<typeof cursorSchema>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function cursorOf(cursor: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new ApiProblem(400, 'request.invalid', 'after is not the next of an answer; begin without it');
  }
}
