import { paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { absentEvidence, askToLook, certaintyOf, paperEvidence } from '../evidence.ts';
import { isAgent, isToOrder } from '../to-order.ts';

export const a6NoRealConsignee: Check = {
  id: 'A6',
  version: 1,
  title: 'Nobody is named who receives the goods for himself',
  severity: 'low',
  lane: 'documents',
  wrongBy:
    'Negotiable bills, which name no consignee by their nature; forwarders whose name does not tell that they trade too.',
  needs: 'a consignee on a transport paper',
  examine({ dossier }) {
    const shipments = shipmentsOf(dossier).filter(({ consignments }) =>
      consignments.some(({ value }) => value.consignee?.name),
    );
    if (shipments.length === 0) return { notExamined: say`no transport paper names a consignee` };
    return { found: shipments.flatMap(examineOne) };
  },
};

/** Silent where a notify party says whose goods they are. The buyer on an invoice is named to the officer: carriers do not know him. */
function examineOne({ subject, consignments, invoices }: Shipment): Discrepancy[] {
  const consignees = consignments.flatMap(({ paper, path, value }) =>
    value.consignee?.name ? [{ paper, path, name: value.consignee.name }] : [],
  );
  const standsForNobody = (name: string) => isToOrder(name) || isAgent(name);
  if (!consignees.every(({ name }) => standsForNobody(name))) return [];
  const notified = consignments.flatMap(({ value }) => value.notify?.name ?? []);
  if (notified.some((name) => !standsForNobody(name))) return [];
  const [first] = consignees;
  if (first === undefined) return [];
  const where = paperName(first.paper.reading.kind);
  const evidence = [
    paperEvidence(first.paper, `${first.path}.consignee.name`, say`Consignee on ${where}`, first.name),
    absentEvidence(say`A receiver by name, as notify party at least`, first.paper),
    ...invoices.flatMap((invoice) =>
      invoice.reading.fields.buyer?.name
        ? [paperEvidence(invoice, 'buyer.name', say`Buyer on the invoice`, invoice.reading.fields.buyer.name)]
        : [],
    ),
  ];
  const buyer = invoices.map(({ reading }) => reading.fields.buyer?.name).find(Boolean);
  const says = buyer ? say`The invoice names “${buyer}” as buyer.` : null;
  const certainty = certaintyOf(evidence);
  const fault = isToOrder(first.name)
    ? say`Consignment ${subject}: ${where} is made out to order (“${first.name}”), and no transport paper names who receives the goods for himself.`
    : say`Consignment ${subject}: ${where} names an agent only (“${first.name}”), and no transport paper names who receives the goods for himself.`;
  const message = sentences(fault, says, askToLook(certainty));
  return [{ subject, certainty, evidence, message }];
}
