import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { caseIdOf } from '../../shared/cases/case-id.ts';
import { type Sighting, sightingSchema } from '../../shared/checks/check.ts';
import type { Identifier } from '../../shared/dossier/case-identifiers.ts';
import type { PartyIdentifier } from '../../shared/dossier/case-parties.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { type CasesTable, caseKey, unlessRefused } from './cases-table.ts';
import type { ExaminationStep } from './examinations.ts';

/** At most so many sightings of one identifier are looked at: a seal seen a hundred times needs no hundred-and-first. */
export const SIGHTINGS = 25;
/** A case shows one value on so many things at most (`identifiersOf`), so that its own do not crowd out the others. */
const OWN = 10;

/**
 * What each step's checks look for in other cases: each step remembers and looks up these, and no others. Parties are
 * remembered too, see functions/stores/party-sightings.ts: no check is ever shown where they were seen.
 */
export const KINDS_OF_STEP = {
  compare: ['container', 'seal', 'identity-number', 'invoice-number', 'file'],
  inspect: ['image-band', 'image-pixels'],
  screen: ['address', 'telephone', 'account'],
} as const satisfies Record<ExaminationStep, readonly Sighting['kind'][]>;

/** Whose memory: drill cases are seen by one another only, so that what is invented accuses nobody. */
export interface Remembering {
  port: string;
  reference: string;
  drill: boolean;
}

/**
 * Remembers that a case showed these identifiers, from the instant `seenAt`. A repeat changes nothing; a later revision
 * that knows more of a place replaces what is told of it.
 */
export async function rememberIdentifiers(
  table: CasesTable,
  { port, reference, drill }: Remembering,
  identifiers: readonly (Identifier | PartyIdentifier)[],
  seenAt: string,
): Promise<void> {
  const kept = identifiers.filter((identifier) => !('sought' in identifier && identifier.sought));
  await fewAtOnce(kept, ({ kind, value, about, detail = {} }) =>
    unlessRefused(
      table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: {
            pk: caseKey(port, reference).pk,
            sk: `IDENTIFIER#${kind}#${value}#${about}`.slice(0, LONGEST_KEY),
            identifier: indexKey({ kind, value }, { port, drill }),
            ...{ seenAt, caseId: caseIdOf(port, reference), kind, value, about, detail },
            says: JSON.stringify(detail),
          },
          ConditionExpression: 'attribute_not_exists(pk) OR (seenAt < :seenAt AND says <> :says)',
          ExpressionAttributeValues: { ':seenAt': seenAt, ':says': JSON.stringify(detail) },
        }),
      ),
    ),
  );
}

/**
 * The newest sightings of these identifiers in other cases, at most 25 of each: one bounded query an identifier, whatever
 * the table has grown to.
 */
export async function seenElsewhere(
  table: CasesTable,
  { port, reference, drill }: Remembering,
  identifiers: readonly Identifier[],
): Promise<Sighting[]> {
  const keys = [...new Set(identifiers.map((identifier) => indexKey(identifier, { port, drill })))];
  const found = await fewAtOnce(keys, async (key) => {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'identifiers',
        Limit: SIGHTINGS + OWN,
        ScanIndexForward: false,
        KeyConditionExpression: '#identifier = :key',
        ExpressionAttributeNames: { '#identifier': 'identifier' },
        ExpressionAttributeValues: { ':key': key },
      }),
    );
    return Items.map((item) => sightingSchema.parse(item))
      .filter(({ caseId }) => caseId !== caseIdOf(port, reference))
      .slice(0, SIGHTINGS);
  });
  return found.flat();
}

/** The newest sightings of one identifier in true cases, at most 25. */
export async function sightingsOf(
  table: CasesTable,
  identifier: Pick<Identifier, 'kind' | 'value'>,
): Promise<Sighting[]> {
  return seenElsewhere(table, { port: '', reference: '', drill: false }, [{ ...identifier, about: '' }]);
}

/** What a case is remembered by, of one kind: at most `most`, those whose value begins with `beginning`. One query. */
export async function identifiersOfCase(
  table: CasesTable,
  { port, reference }: Pick<Remembering, 'port' | 'reference'>,
  kind: Sighting['kind'],
  most: number,
  beginning = '',
): Promise<Identifier[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      Limit: most,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': caseKey(port, reference).pk,
        ':prefix': `IDENTIFIER#${kind}#${beginning}`,
      },
    }),
  );
  return Items.map((item) => sightingSchema.parse(item));
}

/** Of a sort key DynamoDB takes 1,024 bytes. */
const LONGEST_KEY = 300;

/**
 * What an identifier is found under in the index. Parties port by port: a carrier's thousand cases at one port hide none of
 * another, and what a reader may not see is never read.
 */
export function indexKey(
  { kind, value }: Pick<Identifier | PartyIdentifier, 'kind' | 'value'>,
  { port, drill }: Pick<Remembering, 'port' | 'drill'>,
): string {
  const where = kind === 'party' || kind === 'registration' ? `${port}#` : '';
  return `${drill ? 'drill#' : ''}${kind}#${where}${value}`.slice(0, LONGEST_KEY);
}
