import type { SealedParty } from '../../cases/sealed-parties.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Match, Screener } from '../../watchlists/screener.ts';
import { NAME_ALONE, vesselOf, vesselPapers } from './k2-listed-vessel.ts';
import { everyoneNamed } from './named-parties.ts';

/** All whom K1 and K2 would screen, each once. */
export function partiesOf(dossier: Dossier): SealedParty[] {
  const people = everyoneNamed(dossier).map(({ role, subject }) => ({ check: 'K1' as const, role, subject }));
  const vessels = vesselPapers(dossier).map((paper) => vesselOf(paper));
  const once = new Map(vessels.map((subject) => [JSON.stringify([subject.name, subject.imo]), subject]));
  return [
    ...people,
    ...[...once.values()].map(({ name, type, imo }) => ({
      check: 'K2' as const,
      role: 'vessel',
      subject: { name, type, imo },
    })),
  ];
}

/** The matches that the party's check would look at. */
export function matchesOf(screener: Pick<Screener, 'screen'>, { check, subject }: SealedParty): Match[] {
  return check === 'K2' ? screener.screen(subject, NAME_ALONE) : screener.screen(subject);
}
