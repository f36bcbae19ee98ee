import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf, papersOf } from '../../dossier/papers.ts';
import {
  CONTROL_LISTS,
  type ControlList,
  type ControlledSubstance,
  type Listing,
} from '../../goods/controlled-substances.ts';
import { findSubstances, type SubstanceHit } from '../../goods/find-substances.ts';
import type { Check, Discrepancy } from '../check.ts';
import { certaintyOf, paperEvidence, registerEvidence, verifyNote } from '../evidence.ts';
import type { Certainty, FindingEvidence, Severity } from '../finding.ts';

interface Recognised {
  hit: SubstanceHit;
  evidence: FindingEvidence;
}

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
    const lines = goodsLines(dossier);
    if (lines.length === 0) return { notExamined: 'no paper describes the goods or gives their HS code' };
    const bySubstance = new Map<ControlledSubstance, Recognised[]>();
    for (const { description, hsCode, evidenceOf } of lines) {
      for (const hit of findSubstances({ description, hsCode })) {
        bySubstance.set(hit.substance, [...(bySubstance.get(hit.substance) ?? []), { hit, evidence: evidenceOf(hit) }]);
      }
    }
    const country = port.locode.slice(0, 2);
    return {
      found: [...bySubstance].flatMap(([substance, recognised]) => discrepancy(substance, recognised, country)),
    };
  },
};

function discrepancy(substance: ControlledSubstance, recognised: Recognised[], country: string): Discrepancy[] {
  const listings = substance.listings.filter((listing) => appliesAt(CONTROL_LISTS[listing.list], country));
  const [first] = recognised;
  if (listings.length === 0 || first === undefined) return [];
  const { certainty, severity, how } = judge(recognised, listings);
  const rules = listings.map((listing) =>
    registerEvidence(
      `${CONTROL_LISTS[listing.list].title}, edition ${CONTROL_LISTS[listing.list].edition}`,
      ruleText(substance, listing),
    ),
  );
  const names = listings.map(({ list }) => CONTROL_LISTS[list].title).join('; ');
  return [
    {
      subject: substance.name,
      certainty,
      severity,
      evidence: [...recognised.map(({ evidence }) => evidence), ...rules],
      message: `${substance.name.charAt(0).toUpperCase()}${substance.name.slice(1)}: ${how}. It is on: ${names}.`,
    },
  ];
}

/** A name or CAS number says what it is; a code only what it may be; a concentration at or below every limit takes the gravity away. */
function judge(
  recognised: Recognised[],
  listings: Listing[],
): { certainty: Certainty; severity: Severity; how: string } {
  const named = recognised.find(({ hit }) => hit.by === 'name' || hit.by === 'cas');
  if (named) {
    const { hit, evidence } = named;
    const limits = listings.flatMap(({ limitPercent }) => limitPercent ?? []);
    const { percent } = hit;
    const below = percent !== null && limits.length > 0 && limits.every((limit) => percent <= limit);
    const certainty = certaintyOf([evidence]);
    const strength = percent === null ? '' : ` at ${percent} %${below ? ', which is within the limit' : ''}`;
    return {
      certainty,
      severity: below ? 'low' : 'high',
      how: `the papers name it (“${hit.term}”)${strength}${verifyNote(certainty).replace(/\.$/, '')}`,
    };
  }
  const misread = recognised.find(({ hit }) => hit.by === 'misread');
  if (misread)
    return {
      certainty: 'verify',
      severity: 'medium',
      how: `the description reads like “${misread.hit.term}” with characters misread; please verify on the paper`,
    };
  const code = recognised.find(({ hit }) => hit.by === 'hs6') ?? recognised[0];
  const isAlone = code?.hit.by === 'hs6';
  const what = `HS ${code?.hit.term} is ${isAlone ? 'its subheading' : 'a subheading that it shares with other goods'}, but the description does not name it`;
  return {
    certainty: 'verify',
    severity: isAlone ? 'medium' : 'low',
    how: `${what}; please verify what the goods are`,
  };
}

function appliesAt({ countries }: ControlList, country: string): boolean {
  return countries === null || countries.includes(country);
}

function ruleText({ name, cas }: ControlledSubstance, { limitPercent }: Listing): string {
  const limit =
    limitPercent === undefined
      ? ''
      : `, restricted above ${limitPercent} %${name === 'ammonium nitrate' ? ' nitrogen' : ''} by weight`;
  return `${name}, CAS ${cas.join(', ')}${limit}`;
}

interface GoodsLine {
  description: string | null;
  hsCode: string | null;
  evidenceOf(hit: SubstanceHit): FindingEvidence;
}

function goodsLines(dossier: Dossier): GoodsLine[] {
  const transport = consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
    value.goods.map((line, index) => ({
      paper,
      path: `${path}.goods[${index}]`,
      description: line.description,
      hsCode: line.hsCode,
    })),
  );
  const invoices = papersOf(dossier, 'invoice').flatMap((paper) =>
    paper.reading.fields.lines.map((line, index) => ({
      paper,
      path: `lines[${index}]`,
      description: line.description,
      hsCode: line.hsCode,
    })),
  );
  const lists = papersOf(dossier, 'packing-list').flatMap((paper) =>
    paper.reading.fields.lines.map((line, index) => ({
      paper,
      path: `lines[${index}]`,
      description: line.description,
      hsCode: null,
    })),
  );
  return [...transport, ...invoices, ...lists]
    .filter(({ description, hsCode }) => description !== null || hsCode !== null)
    .map(({ paper, path, description, hsCode }) => ({
      description,
      hsCode,
      evidenceOf: ({ by }) =>
        by === 'hs6' || by === 'hs6-shared'
          ? paperEvidence(paper, `${path}.hsCode`, 'HS code', hsCode ?? '')
          : paperEvidence(paper, `${path}.description`, 'Description of the goods', description ?? ''),
    }));
}
