import { type ConsignmentPart, consignmentsOf } from '../../dossier/papers.ts';
import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { kilograms } from '../kilograms.ts';

interface Sum {
  value: number;
  evidence: FindingEvidence[];
}

export const c5HouseAndMaster = defineCheck({
  id: 'C5',
  version: 1,
  title: 'House bills do not sum to their master bill',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Weights rounded line by line; house bills that were not filed; pallets on the master, cartons on the houses.',
  needs: 'a master bill and the house bills below it',
  thresholds: {
    kgAllowance: { usual: 5, unit: 'kg', says: 'rounding of each house bill' },
    share: { usual: 0.01, unit: 'share of the master', says: 'rounding in other units' },
  },
  examine({ dossier }, { kgAllowance, share }) {
    const parts = consignmentsOf(dossier);
    const masters = new Map<string, ConsignmentPart>();
    for (const part of parts) {
      const bill = foldLookAlikes(part.value.billOfLading ?? '');
      if (bill !== '' && !masters.has(bill) && !part.value.masterBill) masters.set(bill, part);
    }
    const houses = Map.groupBy(
      parts.filter(({ value }) => value.masterBill),
      ({ value }) => foldLookAlikes(value.masterBill ?? ''),
    );
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const [key, all] of houses) {
      const master = masters.get(key);
      if (master === undefined) continue;
      const below = onceEach(all);
      const kg = [sumOf(below, 'grossKg'), sumOf([master], 'grossKg')] as const;
      const packages = [sumOf(below, 'packages'), sumOf([master], 'packages')] as const;
      if ((kg[0] && kg[1]) || (packages[0] && packages[1])) compared++;
      const name = master.value.billOfLading ?? '';
      if (kg[0] && kg[1] && Math.abs(kg[0].value - kg[1].value) > kgAllowance * below.length + share * kg[1].value)
        found.push(discrepancy(name, below.length, 'gross weight', kg[0], kg[1]));
      else if (packages[0] && packages[1] && packages[0].value > packages[1].value && sameKinds(below, master))
        found.push(discrepancy(name, below.length, 'packages', packages[0], packages[1]));
    }
    return compared > 0 ? { found } : { notExamined: say`no master bill was filed with house bills below it` };
  },
});

/** A house bill may stand on a manifest beside its own paper. */
function onceEach(parts: ConsignmentPart[]): ConsignmentPart[] {
  return [...new Map(parts.map((part) => [foldLookAlikes(part.value.billOfLading ?? '') || part, part])).values()];
}

/** Null unless all goods of all of them state it. */
function sumOf(parts: ConsignmentPart[], field: 'grossKg' | 'packages'): Sum | null {
  const sum: Sum = { value: 0, evidence: [] };
  for (const { paper, path, value } of parts) {
    const list = value.goods.length > 0 && value.goods.every((line) => line[field] !== null) ? 'goods' : 'containers';
    const lines = value[list];
    if (lines.length === 0) return null;
    for (const [index, line] of lines.entries()) {
      if (line[field] === null) return null;
      sum.value += line[field];
      const label = field === 'grossKg' ? say`Gross weight` : say`Packages`;
      sum.evidence.push(paperEvidence(paper, `${path}.${list}[${index}].${field}`, label, line[field]));
    }
  }
  return sum;
}

function sameKinds(houses: ConsignmentPart[], master: ConsignmentPart): boolean {
  const kinds = (parts: ConsignmentPart[]) =>
    new Set(parts.flatMap(({ value }) => value.goods.map((line) => line.packageType ?? '')));
  const [below, above] = [kinds(houses), kinds([master])];
  return [...below].every((kind) => above.has(kind));
}

function discrepancy(
  master: string,
  count: number,
  what: 'gross weight' | 'packages',
  houses: Sum,
  one: Sum,
): Discrepancy {
  const evidence = [...one.evidence, ...houses.evidence.slice(0, 20)];
  const less = houses.value < one.value;
  const doubt = numberDoubt(houses.value, one.value, what === 'packages' ? 'count' : 'mass', evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, less ? 'verify' : 'likely');
  const amount = (value: number) => (what === 'packages' ? say`${value} packages` : kilograms(value));
  const note = less ? say`House bills may be missing: please verify.` : askToVerify(doubt, certainty);
  const message = sentences(
    say`Master bill ${master}: ${amount(one.value)}, but the ${count} house bills below it come to ${amount(houses.value)}.`,
    note,
  );
  return {
    subject: `${master} ${what}`,
    certainty,
    misreadChance,
    severity: less ? 'low' : 'medium',
    evidence,
    message,
  };
}
