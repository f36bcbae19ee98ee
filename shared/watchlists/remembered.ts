import * as z from 'zod';
import { reasonWords } from '../cases/reason-words.ts';
import { listed, type Phrase, say } from '../language/phrase.ts';
import type { WatchlistEntry } from './entry.ts';
import { changesSince, type MatchedPair, matchedPairSchema, pairOf, partyKey, plainNumber } from './matched-pair.ts';
import type { Subject } from './subject.ts';

/** What an officer decided on a pair: the last decision stands. */
export const pairDecisionSchema = matchedPairSchema.extend({
  same: z.boolean().describe('whether the officer took the party for the listed one'),
  caseId: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string(),
});
export type PairDecision = z.infer<typeof pairDecisionSchema>;

/** Says of a party beforehand that it is not a listed one. The day that it expires is the last on which it counts. */
export const allowedPairSchema = z.strictObject({
  name: z.string().min(1),
  vessel: z.boolean().default(false),
  birthDate: z.iso.date().optional().describe('where given, it holds for parties born on that day only'),
  documentNumber: z.string().optional().describe('where given, it holds for parties with that number only'),
  entry: z.string().min(1).describe("the entry's id"),
  ports: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
  author: z.string().min(1),
  reason: z.string().min(1),
  expires: z.iso.date(),
});
export type AllowedPair = z.infer<typeof allowedPairSchema>;

/** A file of them: `{"allowed": [...]}`. */
export const allowedFileSchema = z.strictObject({ allowed: z.array(allowedPairSchema) });

/** What is known of a pair. `settled`: it needs no officer; else it comes back, and `because` says what changed. */
export interface Known {
  settled: boolean;
  because: Phrase;
}

export interface Remembered {
  /** Null where nothing is known. */
  about(subject: Subject, entry: WatchlistEntry): Known | null;
}

export const NOTHING_REMEMBERED: Remembered = { about: () => null };

/** What decisions and allowed pairs say for a case of a port, as of an instant. */
export function rememberedBy(
  { decisions, allowed }: { decisions: readonly PairDecision[]; allowed: readonly AllowedPair[] },
  { port, asOf }: { port: string; asOf: string },
): Remembered {
  const inForce = allowed.filter(
    ({ ports, expires }) => asOf.slice(0, 10) <= expires && (ports === 'all' || ports.includes(port)),
  );
  return {
    about(subject, entry) {
      const party = partyKey(subject);
      const good = inForce.find((one) => one.entry === entry.id && isFor(one, subject, party));
      if (good) return { settled: true, because: say`allowed by ${good.author} until ${good.expires}: ${good.reason}` };
      const decision = decisions.find((one) => one.party === party && one.entry === entry.id);
      return decision === undefined || decision.same ? null : knownFrom(decision, pairOf(subject, entry));
    },
  };
}

function knownFrom({ by, at, caseId, reason, ...before }: PairDecision, now: MatchedPair): Known {
  const told = say`dismissed before (${reasonWords(reason) ?? reason}) by ${by} in ${caseId} on ${at.slice(0, 10)}`;
  const changes = changesSince(before, now);
  if (changes.length === 0) return { settled: true, because: told };
  return { settled: false, because: say`${told}; changed since: ${listed(changes, '; ')}` };
}

function isFor({ name, vessel, birthDate, documentNumber }: AllowedPair, subject: Subject, party: string): boolean {
  if (partyKey({ name, type: vessel ? 'vessel' : 'person' }) !== party) return false;
  if (birthDate !== undefined && subject.birthDate !== birthDate) return false;
  const numbers = [subject.documentNumber, subject.imo, ...(subject.identifiers ?? [])];
  return (
    documentNumber === undefined ||
    numbers.some((one) => one != null && plainNumber(one) === plainNumber(documentNumber))
  );
}
