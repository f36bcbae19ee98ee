import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { english, listed, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { isContainerNumber } from '../container-number.ts';
import { CONFIDENCE_FLOOR, paperEvidence, registerEvidence } from '../evidence.ts';

/** A value that checks need. */
interface Needed {
  path: string;
  what: Phrase;
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
      return { notExamined: say`no paper states a value that checks need` };
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
  const some = asked.slice(0, 5);
  const named = listed(
    some.map(({ what, value }) => say`${what} “${typeof value === 'number' ? stated(value) : value}”`),
  );
  const rest = asked.length - some.length;
  const all = rest > 0 ? say`${named} and ${rest} more` : named;
  const fault =
    asked.length > 1
      ? say`${paper.file}: ${all} could not be read with certainty, and no other paper states them.`
      : say`${paper.file}: ${all} could not be read with certainty, and no other paper states it.`;
  return [
    {
      subject: paper.file,
      certainty: 'verify',
      evidence: [
        ...asked.slice(0, 10).map(({ evidence }) => evidence),
        registerEvidence(say`Read with certainty from`, `${Math.round(CONFIDENCE_FLOOR * 100)} %`),
      ],
      message: sentences(fault, say`Please verify on the original.`),
    },
  ];
}

function neededOf(reading: Reading): Needed[] {
  const needed: Needed[] = [];
  const add = (
    path: string,
    what: Phrase,
    value: string | number | null | undefined,
    role = english(what),
    proven = false,
  ) => {
    if (value !== null && value !== undefined && value !== '') needed.push({ path, what, value, role, proven });
  };
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') {
    for (const [at, consignment] of reading.fields.consignments.entries()) {
      const path = `consignments[${at}]`;
      add(`${path}.billOfLading`, say`bill of lading`, consignment.billOfLading);
      add(`${path}.shipper.name`, say`shipper`, consignment.shipper?.name, 'seller');
      add(`${path}.consignee.name`, say`consignee`, consignment.consignee?.name, 'buyer');
      for (const [index, container] of consignment.containers.entries()) {
        const place = `${path}.containers[${index}]`;
        add(
          `${place}.number`,
          say`container`,
          container.number,
          `container ${index}`,
          isContainerNumber(container.number ?? ''),
        );
        for (const [seal, value] of container.seals.entries())
          add(`${place}.seals[${seal}]`, say`seal`, value, `seal of ${container.number ?? ''}`);
      }
      for (const [index, goods] of consignment.goods.entries()) {
        add(`${path}.goods[${index}].hsCode`, say`HS code`, goods.hsCode);
        add(`${path}.goods[${index}].grossKg`, say`gross weight`, goods.grossKg);
        add(`${path}.goods[${index}].packages`, say`packages`, goods.packages);
      }
    }
  } else if (reading.kind === 'invoice') {
    const { invoiceNumber, billOfLading, seller, buyer, total, lines } = reading.fields;
    add('invoiceNumber', say`invoice number`, invoiceNumber);
    add('billOfLading', say`bill of lading`, billOfLading);
    add('seller.name', say`seller`, seller?.name);
    add('buyer.name', say`buyer`, buyer?.name);
    add('total', say`total`, total);
    for (const [index, { hsCode }] of lines.entries()) add(`lines[${index}].hsCode`, say`HS code`, hsCode);
  } else if (reading.kind === 'packing-list') {
    const { invoiceNumber, totalPackages, totalGrossKg } = reading.fields;
    add('invoiceNumber', say`invoice number`, invoiceNumber);
    add('totalPackages', say`packages`, totalPackages);
    add('totalGrossKg', say`gross weight`, totalGrossKg);
  } else if (reading.kind === 'identity') {
    add(
      'number',
      say`document number`,
      reading.fields.number,
      `number of ${reading.fields.surname ?? reading.file}`,
      reading.fields.mrz?.checks.number === true,
    );
  } else if (reading.kind === 'dangerous-goods') {
    for (const [index, { unNumber }] of reading.fields.lines.entries())
      add(`lines[${index}].unNumber`, say`UN number`, unNumber);
  }
  return needed;
}
