import type { Dossier } from '../../dossier/dossier.ts';
import { CONTROL_LISTS, type ControlList, type Listing } from '../../goods/control-lists.ts';
import type { ControlledSubstance } from '../../goods/controlled-substances.ts';
import { findSubstances, type SubstanceHit } from '../../goods/find-substances.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { capital, type Phrase, say, stated } from '../../language/phrase.ts';
import type { PortProfile } from '../../ports/port-profile.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** Something on a control list, with the line that points to it. */
export interface Recognised {
  hit: SubstanceHit;
  line: GoodsLine;
  evidence: FindingEvidence;
}

/** What the goods of a case are of the control lists; null where no paper describes or codes any goods. */
export function recognisedSubstances(dossier: Dossier): Map<ControlledSubstance, Recognised[]> | null {
  const lines = goodsLines(dossier).filter(({ description, hsCode }) => description !== null || hsCode !== null);
  if (lines.length === 0) return null;
  const found = new Map<ControlledSubstance, Recognised[]>();
  for (const line of lines) {
    for (const hit of findSubstances(line)) {
      const known = found.get(hit.substance);
      const one = { hit, line, evidence: evidenceOf(line, hit) };
      if (known) known.push(one);
      else found.set(hit.substance, [one]);
    }
  }
  return found;
}

function evidenceOf({ paper, path, hsCode, description }: GoodsLine, { by }: SubstanceHit): FindingEvidence {
  return by === 'hs6' || by === 'hs6-shared'
    ? paperEvidence(paper, `${path}.hsCode`, capital(say`HS code`), hsCode ?? '')
    : paperEvidence(paper, `${path}.description`, say`Description of the goods`, description ?? '');
}

/** The listings of a substance that concern a port's country. */
export function listingsAt({ listings }: ControlledSubstance, { locode }: PortProfile): Listing[] {
  const country = locode.slice(0, 2);
  return listings.filter(({ list }) => {
    const { countries }: ControlList = CONTROL_LISTS[list];
    return countries === null || countries.includes(country);
  });
}

/** The limit of a listing, in per cent by weight: of ammonium nitrate its nitrogen counts. */
export function restrictedAbove(percent: number, substance: string): Phrase {
  return substance === 'ammonium nitrate'
    ? say`restricted above ${stated(percent)} % nitrogen by weight`
    : say`restricted above ${stated(percent)} % by weight`;
}
