import { CONTROL_LISTS, type Listing } from '../../goods/control-lists.ts';
import type { ControlledSubstance } from '../../goods/controlled-substances.ts';
import { substanceName } from '../../goods/substance-names.ts';
import { capital, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, registerEvidence } from '../evidence.ts';
import { listingsAt, type Recognised, recognisedSubstances, restrictedAbove } from './listed-goods.ts';

/** Share of nitrogen in pure ammonium nitrate. */
const NITROGEN_SHARE = 0.35;

export const l2Concentration = defineCheck({
  id: 'L2',
  version: 1,
  title: 'A listed substance at or above its limit',
  severity: 'high',
  lane: 'goods',
  wrongBy:
    'Shares by volume or of nitrogen taken for shares by weight; purity of another ingredient; trade that may have it.',
  needs: 'a listed substance with its concentration, and a list with a limit for it at this port',
  thresholds: {},
  examine({ dossier, port }) {
    const stated: Stated[] = [];
    for (const [substance, recognised] of recognisedSubstances(dossier) ?? []) {
      const limits = listingsAt(substance, port).filter(({ limitPercent }) => limitPercent !== undefined);
      const strongest = recognised
        .filter(({ hit }) => (hit.by === 'name' || hit.by === 'cas') && hit.percent !== null)
        .toSorted((a, b) => (b.hit.percent ?? 0) - (a.hit.percent ?? 0))[0];
      const [strictest] = limits.toSorted((a, b) => (a.limitPercent ?? 0) - (b.limitPercent ?? 0));
      if (strongest !== undefined && strictest !== undefined) stated.push({ substance, strongest, listing: strictest });
    }
    if (stated.length === 0)
      return { notExamined: say`no listed substance with a limit at this port is named with its concentration` };
    return { found: stated.flatMap(examineOne) };
  },
});

interface Stated {
  substance: ControlledSubstance;
  strongest: Recognised;
  listing: Listing;
}

function examineOne({ substance: { name }, strongest: { hit, line, evidence }, listing }: Stated): Discrepancy[] {
  const limit = listing.limitPercent ?? 0;
  const printed = hit.percent ?? 0;
  const ofNitrogen = name === 'ammonium nitrate' && !/%\s*n\b|nitrogen|stickstoff|azote/i.test(line.description ?? '');
  const asSalt = Math.round(printed * NITROGEN_SHARE * 10) / 10;
  // Of a fertiliser the trade prints the nitrogen, and often does not say so: up to pure ammonium nitrate it may be that.
  const unsaid = ofNitrogen && asSalt < limit && printed >= limit && printed <= 100 * NITROGEN_SHARE;
  const percent = ofNitrogen && !unsaid ? asSalt : printed;
  if (percent < limit) return [];
  const { title, edition } = CONTROL_LISTS[listing.list];
  const both = [evidence, registerEvidence(say`${title}, edition ${edition}`, restrictedAbove(limit, name))];
  const atLimit = percent === limit;
  const byVolume = /%\s*(v\/v|vol)|vol(ume)?\.?\s*%/i.test(line.description ?? '');
  const certainty = atLimit || byVolume || unsaid ? 'verify' : certaintyOf(both);
  const note = byVolume
    ? say`The share seems to be by volume: please verify what it is by weight.`
    : unsaid
      ? say`The paper does not say whether that is its nitrogen: please verify.`
      : atLimit
        ? say`It is the limit itself, so rounding may hide more: please verify.`
        : askToLook(certainty);
  const severity = atLimit || unsaid ? ('medium' as const) : ('high' as const);
  const share = (value: number): Phrase =>
    name === 'ammonium nitrate' ? say`${stated(value)} % nitrogen` : say`${stated(value)} %`;
  const says = unsaid
    ? say`${stated(printed)} %`
    : ofNitrogen
      ? say`${stated(printed)} %, which is ${share(percent)}`
      : share(percent);
  const message = sentences(
    say`${capital(substanceName(name))} at ${says}, but ${title} restricts it above ${share(limit)}.`,
    note,
  );
  return [{ subject: name, certainty, severity, evidence: both, message }];
}
