import type { TraderExperience } from '../../experience/experience.ts';
import { substancesOf } from '../../experience/observations.ts';
import { tradersOf } from '../../experience/traders.ts';
import { substanceName } from '../../goods/substance-names.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck, type Examination } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { kilograms } from '../kilograms.ts';
import { listingsAt, recognisedSubstances } from './listed-goods.ts';

export const l3Quantity = defineCheck({
  id: 'L3',
  version: 1,
  title: 'More of a listed substance than its consignee has use for',
  severity: 'high',
  lane: 'goods',
  wrongBy: 'Distributors and new customers; stocks bought for a season; a name written otherwise than before.',
  needs: 'a listed substance with its weight, its consignee, and closed cases to know the consignee by',
  thresholds: {
    factor: { usual: 3, unit: 'times', says: 'the most that the consignee had before' },
    leastKg: { usual: 50, unit: 'kg', says: 'below, it is a matter of samples' },
    cases: { usual: 5, unit: 'cases', says: 'from which it is known what a consignee deals in' },
    memory: { usual: 100, unit: 'cases', says: 'closed before anybody can be called unknown' },
  },
  examine(examination, limits) {
    const { dossier, port, experience } = examination;
    const recognised = [...(recognisedSubstances(dossier) ?? [])].filter(([one]) => listingsAt(one, port).length > 0);
    const onTheirWay = substancesOf(dossier).filter(
      ({ kg, substance }) => kg !== null && recognised.some(([{ name }]) => name === substance),
    );
    if (onTheirWay.length === 0)
      return { notExamined: say`no listed substance is named with its weight and a consignee or buyer` };
    const remembered = (experience.memory?.cases ?? 0) >= limits.memory;
    const known = onTheirWay.some(({ trader }) => profileOf(examination, trader) !== undefined);
    if (!remembered && !known) return { notExamined: say`too little is known of earlier cases to tell who uses what` };
    return { found: onTheirWay.flatMap((one) => judge(examination, one, limits, remembered)) };
  },
});

type OnItsWay = ReturnType<typeof substancesOf>[number];

function profileOf({ experience }: Examination, trader: string): TraderExperience | undefined {
  return experience.traders.find((one) => one.trader === trader);
}

function judge(
  examination: Examination,
  one: OnItsWay,
  { factor, leastKg, cases }: { factor: number; leastKg: number; cases: number },
  remembered: boolean,
): Discrepancy[] {
  const { experience } = examination;
  const { trader, substance } = one;
  const kg = one.kg ?? 0;
  if (kg < leastKg) return [];
  const before = experience.substances.filter(
    (past) => past.trader === trader && past.substance === substance && past.released === true,
  );
  const masses = before.flatMap((past) => past.kg ?? []);
  const most = Math.max(0, ...masses);
  if (masses.length > 0) {
    if (kg <= factor * most) return [];
    return [
      discrepancy(examination, one, say`at most ${kilograms(most)} in ${masses.length} earlier cases`, 'high', false),
    ];
  }
  const profile = profileOf(examination, trader);
  if (profile === undefined)
    return remembered ? [discrepancy(examination, one, say`the consignee is in no closed case`, 'high', false)] : [];
  if (profile.cases < cases) return [];
  const chemicals = Object.keys(profile.headings).some((heading) => CHEMICALS.test(heading));
  const says = chemicals
    ? say`none in ${profile.cases} closed cases`
    : say`none in ${profile.cases} closed cases, nor any chemicals`;
  return [discrepancy(examination, one, says, chemicals ? 'medium' : 'high', chemicals)];
}

/** Chapters of chemicals and fertilisers. */
const CHEMICALS = /^(2[89]|3[0-8])/;

function discrepancy(
  { dossier }: Examination,
  { trader, substance, kg }: OnItsWay,
  before: Phrase,
  severity: Severity,
  usualTrade: boolean,
): Discrepancy {
  const party = tradersOf(dossier).find(({ key }) => key === trader);
  const lines = [...(recognisedSubstances(dossier) ?? [])].find(([{ name }]) => name === substance)?.[1] ?? [];
  const evidence = [
    ...lines.slice(0, 3).map((one) => one.evidence),
    ...(party ? [paperEvidence(party.paper, party.path, say`Name of the consignee`, party.name)] : []),
    registerEvidence(say`What came to the consignee of ${substanceName(substance)} before`, before),
  ];
  const certainty = usualTrade ? 'verify' : certaintyOf(evidence);
  const note = usualTrade ? say`The consignee deals in chemicals: please verify what it is for.` : askToLook(certainty);
  const name = party?.name ?? trader;
  const message = sentences(
    say`${kilograms(kg ?? 0)} of ${substanceName(substance)} for ${name}; before: ${before}.`,
    note,
  );
  return { subject: `${substance}, ${name}`, certainty, severity, evidence, message };
}
