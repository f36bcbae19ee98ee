import { invoicedOnce } from '../../dossier/invoiced-once.ts';
import { paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { unitKind, unitName } from '../units.ts';

/** A number of packages as one paper states it, with the evidence of every figure that went into it. */
interface Count {
  packages: number;
  unit: string | null;
  where: Phrase;
  evidence: FindingEvidence[];
}

export const b1Quantity: Check = {
  id: 'B1',
  version: 1,
  title: 'Packages on the transport papers and on the trade papers differ',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Pallets counted on one paper and cartons on the other; an invoice for part of a consignment.',
  needs: 'packages on two papers of a consignment',
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const shipment of shipmentsOf(dossier)) {
      const [declared, ...alsoDeclared] = transportCounts(shipment);
      const counts = [...alsoDeclared, ...tradeCounts(shipment)];
      if (declared === undefined || counts.length === 0) continue;
      compared++;
      const other = counts.find(
        (count) => comparable(declared.unit, count.unit) && count.packages !== declared.packages,
      );
      if (other !== undefined) found.push(discrepancy(shipment.subject, declared, other));
    }
    return compared > 0 ? { found } : { notExamined: say`no two papers of one consignment state a number of packages` };
  },
};

function discrepancy(subject: string, declared: Count, other: Count): Discrepancy {
  const evidence = [...declared.evidence, ...other.evidence];
  const sameUnit = declared.unit !== null && declared.unit === other.unit;
  const misread = numberDoubt(declared.packages, other.packages, 'count', evidence);
  const { certainty, misreadChance } = doubted(misread, evidence, sameUnit ? 'likely' : 'verify');
  const note = sameUnit
    ? askToVerify(misread, certainty)
    : say`Please verify: they may count different units, such as pallets against cartons.`;
  const told = ({ packages, unit, where }: Count) => say`${packages} ${unitName(unit)} on ${where}`;
  return {
    subject,
    certainty,
    misreadChance,
    evidence,
    message: sentences(say`Consignment ${subject}: ${told(declared)}, but ${told(other)}.`, note),
  };
}

/** Pieces, pallets and cartons count different things; an unstated unit, or plain packages, may be any packages, but not pieces. */
function comparable(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const isGeneral = (unit: string | null) => unit === null || unit === 'packages';
  return (isGeneral(a) || isGeneral(b)) && a !== 'pieces' && b !== 'pieces';
}

function transportCounts({ consignments }: Shipment): Count[] {
  return consignments.flatMap(({ paper, path, value }): Count[] => {
    const where = paperName(paper.reading.kind);
    const label = say`Packages on ${where}`;
    const lines = value.goods.length > 0 && value.goods.every(({ packages }) => packages !== null) ? value.goods : [];
    const boxes = value.containers.every(({ packages }) => packages !== null) ? value.containers : [];
    const [list, parts] = lines.length > 0 ? (['goods', lines] as const) : (['containers', boxes] as const);
    if (parts.length === 0) return [];
    const evidence = parts.map(({ packages }, index) =>
      paperEvidence(paper, `${path}.${list}[${index}].packages`, label, packages ?? 0),
    );
    return [
      {
        packages: sum(parts.map(({ packages }) => packages)),
        unit: oneUnit(lines.map(({ packageType }) => packageType)),
        where,
        evidence,
      },
    ];
  });
}

function tradeCounts({ invoices, packingLists }: Shipment): Count[] {
  const counts: Count[] = [];
  for (const paper of packingLists) {
    const { totalPackages, lines } = paper.reading.fields;
    const unit = oneUnit(lines.map(({ packageType }) => packageType));
    const where = paperName('packing-list');
    const label = say`Packages on ${where}`;
    if (totalPackages !== null) {
      counts.push({
        packages: totalPackages,
        unit,
        where,
        evidence: [paperEvidence(paper, 'totalPackages', label, totalPackages)],
      });
    } else if (lines.length > 0 && lines.every(({ packages }) => packages !== null)) {
      const evidence = lines.map(({ packages }, index) =>
        paperEvidence(paper, `lines[${index}].packages`, label, packages ?? 0),
      );
      counts.push({ packages: sum(lines.map(({ packages }) => packages)), unit, where, evidence });
    }
  }
  const sold = invoicedOnce(invoices);
  const lines = sold.flatMap((paper) => paper.reading.fields.lines.map((line, index) => ({ paper, line, index })));
  const unit = oneUnit(lines.map(({ line }) => line.unit));
  const countsPackages =
    lines.length > 0 && lines.every(({ line }) => line.quantity !== null && isCountingUnit(line.unit));
  if (countsPackages && !sold.some(({ reading }) => reading.partial)) {
    const evidence = lines.map(({ paper, line, index }) =>
      paperEvidence(paper, `lines[${index}].quantity`, say`Quantity on the invoice`, line.quantity ?? 0),
    );
    counts.push({ packages: sum(lines.map(({ line }) => line.quantity)), unit, where: paperName('invoice'), evidence });
  }
  return counts;
}

/** Invoices often sell by mass or volume, or name no unit: neither can be set against a number of packages. */
function isCountingUnit(unit: string | null): boolean {
  const kind = unitKind(unit);
  return kind !== null && kind !== 'mass' && kind !== 'volume';
}

function oneUnit(units: (string | null)[]): string | null {
  const kinds = new Set(units.map(unitKind));
  const [only = null] = kinds;
  return kinds.size === 1 ? only : kinds.has(null) ? null : 'packages';
}

function sum(numbers: (number | null)[]): number {
  return numbers.reduce((total: number, one) => total + (one ?? 0), 0);
}
