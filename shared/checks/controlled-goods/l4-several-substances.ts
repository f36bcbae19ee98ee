import type { SubstanceExperience } from '../../experience/experience.ts';
import { tradersOf } from '../../experience/traders.ts';
import { CONTROLLED_SUBSTANCES } from '../../goods/controlled-substances.ts';
import { substanceName } from '../../goods/substance-names.ts';
import { listed, say, sentences } from '../../language/phrase.ts';
import type { PortProfile } from '../../ports/port-profile.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import { kilograms } from '../kilograms.ts';
import { listingsAt, type Recognised, recognisedSubstances } from './listed-goods.ts';

const DAY_MS = 86_400_000;
/** From so many different ones on, together, they are no longer taken for chance. */
const MANY = 3;

export const l4SeveralSubstances = defineCheck({
  id: 'L4',
  version: 1,
  title: 'Several listed substances to one party, or to parties that belong together',
  severity: 'critical',
  lane: 'goods',
  wrongBy:
    'Suppliers of laboratories, schools and industry, who have many substances all the time; an address shared by a whole building.',
  needs: 'listed substances of this case or of others, and their consignee',
  thresholds: {
    days: { usual: 60, unit: 'days', says: 'within which they count together' },
    supplier: { usual: 12, unit: 'cases', says: 'with listed substances make a supplier of the party' },
  },
  examine({ dossier, port, experience }, { days, supplier }) {
    const here = [...(recognisedSubstances(dossier) ?? [])].filter(
      ([substance, recognised]) =>
        listingsAt(substance, port).length > 0 && recognised.some(({ hit }) => hit.by === 'name' || hit.by === 'cas'),
    );
    const traders = tradersOf(dossier);
    if (here.length === 0 || traders.length === 0)
      return { notExamined: say`no listed substance is named together with a consignee or buyer` };
    const since = Date.parse(dossier.asOf) - days * DAY_MS;
    // What another port's country lists is no concern of this one's.
    const listedHere = experience.substances.filter(({ substance }) => isListedAt(substance, port));
    const recent = listedHere.filter(({ at }) => Date.parse(at) >= since);
    const names = new Set(here.map(([{ name }]) => name));
    const others = recent.filter(({ substance }) => !names.has(substance));
    const all = new Set([...names, ...others.map(({ substance }) => substance)]);
    if (all.size < 2) return { found: [] };
    const cases = new Set(listedHere.map(({ caseId }) => caseId)).size;
    const [first] = traders;
    return { found: first ? [discrepancy(here, others, all, first, cases >= supplier, days)] : [] };
  },
});

/** Whether the substance of that name, of another case, is listed where this one is. */
function isListedAt(name: string, port: PortProfile): boolean {
  return CONTROLLED_SUBSTANCES.some((one) => one.name === name && listingsAt(one, port).length > 0);
}

/** So many other cases are shown. */
const SHOWN = 8;

function discrepancy(
  here: readonly (readonly [{ name: string }, readonly Recognised[]])[],
  others: readonly SubstanceExperience[],
  all: ReadonlySet<string>,
  trader: ReturnType<typeof tradersOf>[number],
  isSupplier: boolean,
  days: number,
): Discrepancy {
  const newest = new Map(others.toReversed().map((one) => [`${one.caseId} ${one.substance}`, one] as const));
  const evidence = [
    ...here.flatMap(([, recognised]) => recognised.slice(0, 1).map((one) => one.evidence)),
    paperEvidence(trader.paper, trader.path, say`Name of the consignee`, trader.name),
    ...[...newest.values()].slice(0, SHOWN).map((one) => {
      const weight = one.kg === null ? say`weight not known` : kilograms(one.kg);
      const linked = say`to a party with the same address, telephone or account`;
      return registerEvidence(
        say`Case ${one.caseId}, ${one.at.slice(0, 10)}`,
        listed([substanceName(one.substance), weight, ...(one.trader === trader.key ? [] : [linked])]),
      );
    }),
  ];
  const many = all.size >= MANY && !isSupplier;
  const note = isSupplier
    ? say`The party has had listed substances in many cases, as suppliers do: please verify.`
    : many
      ? null
      : say`Two may be chance: please verify what they are for.`;
  const earlier = [...new Set(others.map(({ substance }) => substance))].map(substanceName);
  const named = listed(here.map(([{ name }]) => substanceName(name)));
  const message = sentences(
    earlier.length === 0
      ? say`${named} for ${trader.name} in one case: ${all.size} listed substances.`
      : say`${named} for ${trader.name}, to whom, or to parties that belong to it, came ${listed(earlier)} within ${days} days: ${all.size} listed substances.`,
    note,
  );
  return {
    subject: trader.name,
    certainty: many ? 'likely' : 'verify',
    severity: many ? 'critical' : isSupplier ? 'medium' : 'high',
    evidence,
    message,
  };
}
