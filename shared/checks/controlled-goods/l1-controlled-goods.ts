import { CONTROL_LISTS, type Listing } from '../../goods/control-lists.ts';
import type { ControlledSubstance } from '../../goods/controlled-substances.ts';
import { substanceName } from '../../goods/substance-names.ts';
import { capital, listed, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import type { PortProfile } from '../../ports/port-profile.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, registerEvidence } from '../evidence.ts';
import type { Certainty, Severity } from '../finding.ts';
import { listingsAt, type Recognised, recognisedSubstances, restrictedAbove } from './listed-goods.ts';

export const l1ControlledGoods: Check = {
  id: 'L1',
  version: 1,
  title: 'Goods on a control list',
  severity: 'high',
  lane: 'goods',
  wrongBy:
    'Licit bulk trade, by far the most of it; mixtures below the concentration limit; HS subheadings that hold other goods too.',
  needs: 'goods described or coded',
  examine({ dossier, port }) {
    const bySubstance = recognisedSubstances(dossier);
    if (bySubstance === null) return { notExamined: say`no paper describes the goods or gives their HS code` };
    return {
      found: [...bySubstance].flatMap(([substance, recognised]) => discrepancy(substance, recognised, port)),
    };
  },
};

function discrepancy(substance: ControlledSubstance, recognised: Recognised[], port: PortProfile): Discrepancy[] {
  const listings = listingsAt(substance, port);
  const [first] = recognised;
  if (listings.length === 0 || first === undefined) return [];
  const { certainty, severity, how, ask = null } = judge(recognised, listings);
  const rules = listings.map((listing) =>
    registerEvidence(
      say`${CONTROL_LISTS[listing.list].title}, edition ${CONTROL_LISTS[listing.list].edition}`,
      ruleText(substance, listing),
    ),
  );
  const names = listed(
    listings.map(({ list }) => CONTROL_LISTS[list].title),
    '; ',
  );
  return [
    {
      subject: substance.name,
      certainty,
      severity,
      evidence: [...recognised.map(({ evidence }) => evidence), ...rules],
      message: sentences(say`${capital(substanceName(substance.name))}: ${how}.`, ask, say`It is on: ${names}.`),
    },
  ];
}

/** A name or CAS number says what it is; a code only what it may be; a concentration at or below every limit takes the gravity away. */
function judge(
  recognised: Recognised[],
  listings: Listing[],
): { certainty: Certainty; severity: Severity; how: Phrase; ask?: Phrase | null } {
  // Of several lines the strongest counts, in whatever order they stand. One without a share may be of any, but for a paper
  // that is only terser than another.
  const byName = recognised.filter(({ hit }) => hit.by === 'name' || hit.by === 'cas');
  const telling = new Set(byName.filter(({ hit }) => hit.percent !== null).map(({ line }) => line.paper));
  const [named] = byName
    .filter(({ hit, line }) => hit.percent !== null || telling.size === 0 || telling.has(line.paper))
    .toSorted((a, b) => (b.hit.percent ?? 100) - (a.hit.percent ?? 100));
  if (named) {
    const { hit, evidence } = named;
    const limits = listings.flatMap(({ limitPercent }) => limitPercent ?? []);
    const { percent } = hit;
    const below = percent !== null && limits.length > 0 && limits.every((limit) => percent <= limit);
    const certainty = certaintyOf([evidence]);
    return {
      certainty,
      severity: below ? 'low' : listings.some(({ list }) => CONTROL_LISTS[list].gravity === 'high') ? 'high' : 'medium',
      how: namedIn(hit.term, percent, below),
      ask: askToLook(certainty),
    };
  }
  const misread = recognised.find(({ hit }) => hit.by === 'misread');
  if (misread)
    return {
      certainty: 'verify',
      severity: 'medium',
      how: say`the description reads like “${misread.hit.term}” with characters misread; please verify on the paper`,
    };
  const code = recognised.find(({ hit }) => hit.by === 'hs6') ?? recognised[0];
  const isAlone = code?.hit.by === 'hs6';
  const term = code?.hit.term ?? '';
  return {
    certainty: 'verify',
    severity: isAlone ? 'medium' : 'low',
    how: isAlone
      ? say`HS ${term} is its subheading, but the description does not name it; please verify what the goods are`
      : say`HS ${term} is a subheading that it shares with other goods, but the description does not name it; please verify what the goods are`,
  };
}

function namedIn(term: string, percent: number | null, below: boolean): Phrase {
  if (percent === null) return say`the papers name it (“${term}”)`;
  return below
    ? say`the papers name it (“${term}”) at ${stated(percent)} %, which is within the limit`
    : say`the papers name it (“${term}”) at ${stated(percent)} %`;
}

function ruleText({ name, cas }: ControlledSubstance, { limitPercent }: Listing): Phrase {
  return listed([
    substanceName(name),
    ...(cas.length > 0 ? [say`CAS ${cas.join(', ')}`] : []),
    ...(limitPercent === undefined ? [] : [restrictedAbove(limitPercent, name)]),
  ]);
}
