import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, papersOf } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

export const g6NoShipment = defineCheck({
  id: 'G6',
  version: 1,
  title: 'An invoice for goods that are on no transport paper',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    "A forwarder's house bill where the transport papers have the carrier's; a container exchanged after invoicing; a paper not here yet.",
  needs:
    'an invoice that names a bill of lading or a container, and a transport paper that names the same kind of number',
  thresholds: {},
  examine({ dossier }) {
    const carried = numbersCarried(dossier);
    const invoices = papersOf(dossier, 'invoice').filter(
      ({ reading: { fields } }) =>
        fields.form !== 'credit-note' &&
        fields.form !== 'proforma' &&
        ((fields.billOfLading !== null && carried.bills.length > 0) ||
          (fields.containers.length > 0 && carried.containers.length > 0)),
    );
    if (invoices.length === 0)
      return { notExamined: say`no invoice names a bill of lading or container to be sought on a transport paper` };
    return { found: invoices.flatMap((paper) => seek(paper, carried)) };
  },
});

interface Carried {
  bills: string[];
  containers: string[];
  /** The transport papers are of a forwarder or of a carrier only: the other's numbers may be right too. */
  oneSided: boolean;
}

function numbersCarried(dossier: Parameters<typeof consignmentsOf>[0]): Carried {
  const parts = consignmentsOf(dossier);
  const present = (numbers: readonly (string | null)[]) => [
    ...new Set(numbers.map((number) => compactNumber(number ?? '')).filter(Boolean)),
  ];
  return {
    bills: present(parts.flatMap(({ value }) => [value.billOfLading, value.masterBill])),
    containers: present(parts.flatMap(({ value }) => value.containers.map(({ number }) => number))),
    oneSided: parts.every(({ paper, value }) => paper.reading.fields.form === 'master' && value.masterBill === null),
  };
}

interface Sought {
  number: string;
  among: string[];
  path: string;
  what: 'bill' | 'container';
}

const MOST_PAIRS = 2_500;

function seek(paper: Filed<ReadingOf<'invoice'>>, { bills, containers, oneSided }: Carried): Discrepancy[] {
  const { billOfLading, containers: named, invoiceNumber } = paper.reading.fields;
  const sought: Sought[] = [];
  if (billOfLading !== null && bills.length > 0)
    sought.push({ number: billOfLading, among: bills, path: 'billOfLading', what: 'bill' });
  if (containers.length > 0)
    for (const [at, number] of named.entries())
      sought.push({ number, among: containers, path: `containers[${at}]`, what: 'container' });
  const [foldedBills = [], foldedContainers = []] = [bills, containers].map((all) => all.map(foldLookAlikes));
  // One number that is carried is enough: the other may have changed.
  const isCarried = ({ number, among }: Sought) => {
    const folded = foldLookAlikes(number);
    return (among === bills ? foldedBills : foldedContainers).some(
      (one) => one === folded || one.endsWith(folded) || folded.endsWith(one),
    );
  };
  const [first] = sought;
  if (first === undefined || sought.some(isCarried)) return [];
  const evidence: FindingEvidence[] = [
    ...sought.map(({ path, number, what }) =>
      paperEvidence(
        paper,
        path,
        what === 'bill'
          ? say`Number of the bill of lading on the invoice`
          : say`Number of the container on the invoice`,
        number,
      ),
    ),
    registerEvidence(
      say`Numbers on the transport papers`,
      [...new Set(sought.flatMap(({ among }) => among))].slice(0, 10).join(', '),
    ),
  ];
  // Of lists that have nothing in common none is a misreading of another; and all pairs of them would be a great many.
  const comparable = sought.length * Math.max(...sought.map(({ among }) => among.length)) <= MOST_PAIRS ? sought : [];
  const doubts = comparable.flatMap(({ number, among }) => among.map((one) => textDoubt(number, one, evidence)));
  const [likeliest] = doubts.toSorted((a, b) => b.chance - a.chance);
  const byForwarder = oneSided && named.length === 0;
  const doubt: Doubt = byForwarder
    ? { chance: 0.6, because: say`the invoice may name a forwarder's bill and the transport paper the carrier's` }
    : (likeliest ?? { chance: 0, because: null });
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const subject = invoiceNumber ?? paper.file;
  const numbers = sought.slice(1).reduce<Phrase>((all, one) => say`${all} and ${numbered(one)}`, numbered(first));
  const message = sentences(
    say`Invoice ${subject} is for ${numbers}, which no transport paper of the case names.`,
    askToVerify(doubt, certainty),
  );
  return [{ subject, certainty, misreadChance, evidence, message }];
}

function numbered({ what, number }: Sought): Phrase {
  return what === 'bill' ? say`bill of lading ${number}` : say`container ${number}`;
}
