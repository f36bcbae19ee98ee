import * as z from 'zod';
import { sealedPartiesSchema } from '../cases/sealed-parties.ts';
import { phraseSchema } from '../language/phrase-schema.ts';
import { watchlistEntrySchema } from './entry.ts';
import { partyKey } from './matched-pair.ts';
import type { Match, Subject } from './screener.ts';

/** A listed entry as it was when a party was found like it, and what spoke for and against. */
export const recordedMatchSchema = z.object({
  entry: watchlistEntrySchema,
  name: z.string().describe('the listed name that came nearest'),
  nameScore: z.number().min(0).max(1),
  score: z.number().min(0).max(1).describe('that the two are one, where half of those asked about are listed'),
  identified: z.boolean().describe('a number is equal'),
  reasons: z.array(
    z.object({
      speaks: z.enum(['for', 'against']),
      text: z.string(),
      said: phraseSchema.optional().describe('the text, to be told in another language'),
      odds: z.number().describe('what it adds to the log-odds, in nats'),
    }),
  ),
  left: z.int().min(0).describe('names, addresses and numbers of the entry that were left out'),
});
export type RecordedMatch = z.infer<typeof recordedMatchSchema>;

const sealedPartySchema = sealedPartiesSchema.shape.parties.element;

/** What the parties of one revision were like, kept beside the findings that tell of it. */
export const matchRecordSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  at: z.iso.datetime(),
  editions: z.array(z.object({ list: z.string(), edition: z.string() })),
  parties: z.array(
    sealedPartySchema.extend({
      party: z.string().describe('as in matched pairs'),
      matches: z.array(recordedMatchSchema),
    }),
  ),
});
export type MatchRecord = z.infer<typeof matchRecordSchema>;
export type PartyMatches = MatchRecord['parties'][number];

/** An officer compares so many at most; the finding says how many there are. */
const MOST_MATCHES = 20;
const MOST_PARTIES = 200;
/** Of each: some entries have hundreds of addresses. */
const MOST_FACTS = 40;

/** What is kept of the matches of some parties; those without any are left out. */
export function recordedParties(
  found: readonly { party: z.infer<typeof sealedPartySchema>; matches: readonly Match[] }[],
): PartyMatches[] {
  return found
    .filter(({ matches }) => matches.length > 0)
    .slice(0, MOST_PARTIES)
    .map(({ party, matches }) => ({
      ...party,
      party: partyKey(party.subject satisfies Subject),
      matches: matches.slice(0, MOST_MATCHES).map(recorded),
    }));
}

function recorded({ entry, name, nameScore, score, identified, reasons }: Match): RecordedMatch {
  const { entry: bounded, left } = boundedEntry(entry);
  return {
    ...{ entry: bounded, left, name, nameScore, score, identified },
    reasons: reasons.map((one) => ({ ...one })),
  };
}

/** An entry with no more facts than somebody reads. */
export function boundedEntry(entry: RecordedMatch['entry']): { entry: RecordedMatch['entry']; left: number } {
  const { names, addresses, identifiers, programmes } = entry;
  const left = [names, addresses, identifiers, programmes].reduce(
    (sum, facts) => sum + Math.max(0, facts.length - MOST_FACTS),
    0,
  );
  if (left === 0) return { entry, left };
  return {
    left,
    entry: {
      ...entry,
      names: names.slice(0, MOST_FACTS),
      addresses: addresses.slice(0, MOST_FACTS),
      identifiers: identifiers.slice(0, MOST_FACTS),
      programmes: programmes.slice(0, MOST_FACTS),
    },
  };
}
