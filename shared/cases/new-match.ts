import { changesSince, type MatchedPair } from '../watchlists/matched-pair.ts';
import type { CaseRecord } from './case-record.ts';

/**
 * Whether a match is one that a case's officers were not asked about: `asked` are the pairs of the findings of its
 * revision. One that they were asked about comes back where the entry has changed, unless they have acted on it: a case
 * that was not released stays as it was closed.
 */
export function isNewMatch(
  pair: MatchedPair,
  asked: readonly MatchedPair[],
  { status, disposition }: Pick<CaseRecord, 'status' | 'disposition'>,
): boolean {
  const before = asked.find(({ party, entry }) => party === pair.party && entry === pair.entry);
  if (before === undefined) return true;
  if (status === 'closed' && disposition !== 'released') return false;
  return changesSince(before, pair).length > 0;
}
