import type { Finding } from '../../../shared/checks/finding.ts';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { entryFingerprint } from '../../../shared/watchlists/edition-difference.ts';
import { boundedEntry, type MatchRecord } from '../../../shared/watchlists/match-record.ts';
import { romanise } from '../../../shared/watchlists/names/romanise.ts';
import type { InForce } from './entries-in-force.ts';

/** The party of a finding and the entries that it tells of; null where nothing was kept of them. */
export async function matchOfFinding(
  finding: Finding,
  record: MatchRecord,
  inForce: (list: string, seenIn: string | null, ids: readonly string[]) => Promise<InForce | null>,
): Promise<MatchAnswer | null> {
  const { pairs = [], check } = finding;
  const wanted = new Map(pairs.map(({ entry, entryFingerprint, party }) => [entry, { entryFingerprint, party }]));
  const party = record.parties.find(
    (one) => one.check === check && one.matches.some(({ entry }) => wanted.get(entry.id)?.party === one.party),
  );
  if (party === undefined) return null;
  const shown = party.matches.filter(({ entry }) => wanted.has(entry.id));
  const lists = [...new Set(shown.map(({ entry }) => entry.list))];
  const editionOf = (list: string) => record.editions.find((one) => one.list === list)?.edition ?? null;
  const current = new Map<string, InForce | null>();
  for (const list of lists) {
    const ids = shown.filter(({ entry }) => entry.list === list).map(({ entry }) => entry.id);
    current.set(list, await inForce(list, editionOf(list), ids));
  }
  const matches = shown.map((match) => {
    const edition = editionOf(match.entry.list);
    return { ...match, edition, now: nowOf(match.entry, edition, wanted, current.get(match.entry.list) ?? null) };
  });
  const names = [
    party.subject.name ?? '',
    ...matches.flatMap(({ entry, now }) => [...entry.names, ...(now.entry?.names ?? [])].map(({ name }) => name)),
  ];
  return {
    ...{ role: party.role, subject: party.subject, at: record.at, matches },
    others: Math.max(0, pairs.length - matches.length),
    latin: latinOf(names),
  };
}

function nowOf(
  { id }: { id: string },
  edition: string | null,
  wanted: ReadonlyMap<string, { entryFingerprint: string }>,
  inForce: InForce | null,
): MatchAnswer['matches'][number]['now'] {
  if (inForce === null) return { state: 'unknown', edition: null, entry: null };
  if (inForce.edition === edition) return { state: 'same', edition, entry: null };
  if (inForce.entries === null) return { state: 'unknown', edition: inForce.edition, entry: null };
  const now = inForce.entries.get(id) ?? null;
  if (now === null || now.delistedOn !== null) return { state: 'gone', edition: inForce.edition, entry: null };
  // The entry that is kept may be cut short, so that it is the finding that says what it was.
  const same = entryFingerprint(now) === wanted.get(id)?.entryFingerprint;
  return { state: same ? 'same' : 'changed', edition: inForce.edition, entry: same ? null : boundedEntry(now).entry };
}

/** How names in other letters are said in Latin ones: as the screening itself takes them. */
function latinOf(names: readonly string[]): Record<string, string> {
  const other = names.filter((name) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name));
  return Object.fromEntries(
    [...new Set(other)].map((name) => [
      name,
      name
        .split(/\s+/)
        .map((word) => romanise(word).text)
        .join(' '),
    ]),
  );
}
