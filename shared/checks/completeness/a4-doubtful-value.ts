import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import type { Check, Discrepancy } from '../check.ts';
import { isContainerNumber } from '../container-number.ts';
import { CONFIDENCE_FLOOR, paperEvidence, registerEvidence } from '../evidence.ts';

/** A value that checks need. */
interface Needed {
  path: string;
  what: string;
  value: string | number;
  /** What it is, whatever the paper calls it: another paper that states the same is compared with this one. */
  role: string;
  /** It proves itself, as by a check digit. */
  proven?: boolean;
}

export const a4DoubtfulValue: Check = {
  id: 'A4',
  version: 1,
  title: 'A needed value was read with doubt',
  severity: 'low',
  lane: 'documents',
  wrongBy: 'Poor prints and photographs, of which the value was read rightly all the same.',
  needs: 'a paper with a value that checks need',
  examine({ dossier }) {
    const papers = dossier.papers.map((paper) => ({ paper, needed: neededOf(paper.reading) }));
    if (papers.every(({ needed }) => needed.length === 0))
      return { notExamined: 'no paper states a value that checks need' };
    const statedOn = new Map<string, Set<Filed<Reading>>>();
    for (const { paper, needed } of papers)
      for (const { role } of needed) statedOn.set(role, (statedOn.get(role) ?? new Set()).add(paper));
    return { found: papers.flatMap(({ paper, needed }) => doubtful(paper, needed, statedOn)) };
  },
};

/** One request a paper: what it states with doubt and alone. What two papers state is compared by other checks. */
function doubtful(
  paper: Filed<Reading>,
  needed: Needed[],
  statedOn: ReadonlyMap<string, ReadonlySet<Filed<Reading>>>,
): Discrepancy[] {
  const asked = needed.flatMap((one) => {
    if (one.proven || (statedOn.get(one.role)?.size ?? 0) > 1) return [];
    const evidence = paperEvidence(paper, one.path, one.what, one.value);
    return evidence.confidence !== null && evidence.confidence < CONFIDENCE_FLOOR ? [{ ...one, evidence }] : [];
  });
  if (asked.length === 0) return [];
  const named = asked.slice(0, 5).map(({ what, value }) => `${what} “${value}”`);
  const more = asked.length > named.length ? ` and ${asked.length - named.length} more` : '';
  return [
    {
      subject: paper.file,
      certainty: 'verify',
      evidence: [
        ...asked.slice(0, 10).map(({ evidence }) => evidence),
        registerEvidence('Read with certainty from', `${Math.round(CONFIDENCE_FLOOR * 100)} %`),
      ],
      message: `${paper.file}: ${named.join(', ')}${more} could not be read with certainty, and no other paper states ${asked.length > 1 ? 'them' : 'it'}. Please verify on the original.`,
    },
  ];
}

function neededOf(reading: Reading): Needed[] {
  const needed: Needed[] = [];
  const add = (path: string, what: string, value: string | number | null | undefined, role = what, proven = false) => {
    if (value !== null && value !== undefined && value !== '') needed.push({ path, what, value, role, proven });
  };
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') {
    for (const [at, consignment] of reading.fields.consignments.entries()) {
      const path = `consignments[${at}]`;
      add(`${path}.billOfLading`, 'bill of lading', consignment.billOfLading);
      add(`${path}.shipper.name`, 'shipper', consignment.shipper?.name, 'seller');
      add(`${path}.consignee.name`, 'consignee', consignment.consignee?.name, 'buyer');
      for (const [index, container] of consignment.containers.entries()) {
        const place = `${path}.containers[${index}]`;
        add(
          `${place}.number`,
          'container',
          container.number,
          `container ${index}`,
          isContainerNumber(container.number ?? ''),
        );
        for (const [seal, value] of container.seals.entries())
          add(`${place}.seals[${seal}]`, 'seal', value, `seal of ${container.number ?? ''}`);
      }
      for (const [index, goods] of consignment.goods.entries()) {
        add(`${path}.goods[${index}].hsCode`, 'HS code', goods.hsCode);
        add(`${path}.goods[${index}].grossKg`, 'gross weight', goods.grossKg);
        add(`${path}.goods[${index}].packages`, 'packages', goods.packages);
      }
    }
  } else if (reading.kind === 'invoice') {
    const { invoiceNumber, billOfLading, seller, buyer, total, lines } = reading.fields;
    add('invoiceNumber', 'invoice number', invoiceNumber);
    add('billOfLading', 'bill of lading', billOfLading);
    add('seller.name', 'seller', seller?.name);
    add('buyer.name', 'buyer', buyer?.name);
    add('total', 'total', total);
    for (const [index, { hsCode }] of lines.entries()) add(`lines[${index}].hsCode`, 'HS code', hsCode);
  } else if (reading.kind === 'packing-list') {
    const { invoiceNumber, totalPackages, totalGrossKg } = reading.fields;
    add('invoiceNumber', 'invoice number', invoiceNumber);
    add('totalPackages', 'packages', totalPackages);
    add('totalGrossKg', 'gross weight', totalGrossKg);
  } else if (reading.kind === 'identity') {
    add(
      'number',
      'document number',
      reading.fields.number,
      `number of ${reading.fields.surname ?? reading.file}`,
      reading.fields.mrz?.checks.number === true,
    );
  } else if (reading.kind === 'dangerous-goods') {
    for (const [index, { unNumber }] of reading.fields.lines.entries())
      add(`lines[${index}].unNumber`, 'UN number', unNumber);
  }
  return needed;
}
