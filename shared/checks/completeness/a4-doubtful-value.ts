import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import type { Check, Discrepancy } from '../check.ts';
import { isContainerNumber } from '../container-number.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { CONFIDENCE_FLOOR, paperEvidence, registerEvidence } from '../evidence.ts';
import { nameKey } from '../names.ts';

/** A value that checks need, as it is compared with those of other papers. */
interface Needed {
  path: string;
  what: string;
  value: string | number;
  key: string;
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
      for (const { key } of needed) statedOn.set(key, (statedOn.get(key) ?? new Set()).add(paper));
    return { found: papers.flatMap(({ paper, needed }) => doubtful(paper, needed, statedOn)) };
  },
};

/** One request a paper: what it states with doubt, and no other paper confirms. */
function doubtful(
  paper: Filed<Reading>,
  needed: Needed[],
  statedOn: ReadonlyMap<string, ReadonlySet<Filed<Reading>>>,
): Discrepancy[] {
  const asked = needed.flatMap((one) => {
    if (one.proven || (statedOn.get(one.key)?.size ?? 0) > 1) return [];
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
      message: `${paper.file}: ${named.join(', ')}${more} could not be read with certainty, and no other paper confirms ${asked.length > 1 ? 'them' : 'it'}. Please verify on the original.`,
    },
  ];
}

function neededOf(reading: Reading): Needed[] {
  const needed: Needed[] = [];
  const text = (path: string, what: string, value: string | null | undefined, proven = false) => {
    if (value) needed.push({ path, what, value, key: `${kindOfKey(what)} ${foldLookAlikes(value)}`, proven });
  };
  const name = (path: string, what: string, value: string | null | undefined) => {
    if (value) needed.push({ path, what, value, key: `name ${nameKey(value)}` });
  };
  const number = (path: string, what: string, value: number | string | null) => {
    if (value !== null) needed.push({ path, what, value, key: `${kindOfKey(what)} ${Number(value)}` });
  };
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') {
    for (const [at, consignment] of reading.fields.consignments.entries()) {
      const path = `consignments[${at}]`;
      text(`${path}.billOfLading`, 'bill of lading', consignment.billOfLading);
      name(`${path}.shipper.name`, 'shipper', consignment.shipper?.name);
      name(`${path}.consignee.name`, 'consignee', consignment.consignee?.name);
      for (const [index, container] of consignment.containers.entries()) {
        const place = `${path}.containers[${index}]`;
        text(`${place}.number`, 'container', container.number, isContainerNumber(container.number ?? ''));
        for (const [seal, value] of container.seals.entries()) text(`${place}.seals[${seal}]`, 'seal', value);
      }
      for (const [index, goods] of consignment.goods.entries()) {
        text(`${path}.goods[${index}].hsCode`, 'HS code', goods.hsCode);
        number(`${path}.goods[${index}].grossKg`, 'gross weight', goods.grossKg);
        number(`${path}.goods[${index}].packages`, 'packages', goods.packages);
      }
    }
  } else if (reading.kind === 'invoice') {
    const { invoiceNumber, billOfLading, seller, buyer, total, lines } = reading.fields;
    text('invoiceNumber', 'invoice number', invoiceNumber);
    text('billOfLading', 'bill of lading', billOfLading);
    name('seller.name', 'seller', seller?.name);
    name('buyer.name', 'buyer', buyer?.name);
    number('total', 'total', total);
    for (const [index, { hsCode }] of lines.entries()) text(`lines[${index}].hsCode`, 'HS code', hsCode);
  } else if (reading.kind === 'packing-list') {
    const { invoiceNumber, totalPackages, totalGrossKg } = reading.fields;
    text('invoiceNumber', 'invoice number', invoiceNumber);
    number('totalPackages', 'packages', totalPackages);
    number('totalGrossKg', 'gross weight', totalGrossKg);
  } else if (reading.kind === 'identity') {
    text('number', 'document number', reading.fields.number, reading.fields.mrz?.checks.number === true);
  } else if (reading.kind === 'dangerous-goods') {
    for (const [index, { unNumber }] of reading.fields.lines.entries())
      text(`lines[${index}].unNumber`, 'UN number', unNumber);
  }
  return needed;
}

/** Sellers are shippers and weights are weights, on whatever paper: what confirms one another has one word. */
function kindOfKey(what: string): string {
  return what.replaceAll(' ', '-');
}
