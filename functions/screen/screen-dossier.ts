import { screenChecks } from '../../shared/checks/screen-checks.ts';
import { matchesOf, partiesOf } from '../../shared/checks/watchlists/screened-parties.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { recordedParties } from '../../shared/watchlists/match-record.ts';
import { partyKey } from '../../shared/watchlists/matched-pair.ts';
import { type AllowedPair, NOTHING_REMEMBERED, rememberedBy } from '../../shared/watchlists/remembered.ts';
import type { Match, Screener, Subject } from '../../shared/watchlists/screener.ts';
import type { ChosenChecks } from '../examine-revision.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { saveMatches } from '../stores/match-records.ts';
import type { ObjectStore } from '../stores/objects.ts';
import { pairDecisionsOn } from '../stores/pair-decisions.ts';
import { saveParties } from '../stores/parties.ts';
import type { PortLists } from './lists-in-force.ts';

export interface ScreenServices {
  table: CasesTable;
  objects: ObjectStore;
  readingsBucket: string;
  listsOf(port: string): Promise<PortLists>;
  allowed(): Promise<AllowedPair[]>;
}

/** The checks that screen a revision, with all that they go by. */
export async function screeningChecks(
  { table, objects, readingsBucket, listsOf, allowed }: ScreenServices,
  dossier: Dossier,
  revision: number,
): Promise<ChosenChecks> {
  const { port, reference, asOf } = dossier;
  const parties = partiesOf(dossier);
  // Kept before it is looked up what is in force: an edition that comes in force after that look then finds the parties.
  await saveParties(objects, readingsBucket, { port, reference, revision, asOf, parties });
  const { screener, unopened, editions } = await listsOf(port);
  if (screener === null)
    return { checks: screenChecks({ screener, unopened, remembered: NOTHING_REMEMBERED }), editions };
  const once = screeningOnce(screener);
  const found = parties
    .map((party) => ({ party, matches: matchesOf(once, party) }))
    .filter(({ matches }) => matches.length > 0);
  const keys = found.map(({ party: { subject } }) => partyKey(subject));
  const decisions = await pairDecisionsOn(table, port, keys);
  if (found.length > 0) {
    const record = { ...{ port, reference, revision, editions }, at: asOf, parties: recordedParties(found) };
    await saveMatches(objects, readingsBucket, record);
  }
  const remembered = rememberedBy({ decisions, allowed: await allowed() }, { port, asOf });
  return { checks: screenChecks({ screener: once, unopened, remembered }), editions };
}

/** Remembers what came of each subject, since it is screened to look up decisions and again by the check. */
function screeningOnce(screener: Pick<Screener, 'screen'>): Pick<Screener, 'screen'> {
  const known = new Map<string, Match[]>();
  return {
    screen(subject: Subject, least?: number): Match[] {
      const key = JSON.stringify([subject, least]);
      const matches = known.get(key) ?? screener.screen(subject, least);
      known.set(key, matches);
      return matches;
    },
  };
}
