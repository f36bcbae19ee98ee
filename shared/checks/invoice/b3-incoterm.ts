import { paperText } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import type { Check, Discrepancy } from '../check.ts';
import { certaintyOf, paperEvidence, registerEvidence, verifyNote } from '../evidence.ts';

/** Who pays the main carriage, by Incoterms 2020 and the rules of 2010 and 2000 that papers still name. */
const BUYER_PAYS = ['EXW', 'FCA', 'FAS', 'FOB'];
const SELLER_PAYS = ['CFR', 'CNF', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DAT', 'DDP', 'DDU', 'DES', 'DEQ'];
/** Where the seller pays the freight and owes no insurance. */
const UNINSURED = ['CFR', 'CNF', 'CPT'];

export const b3Incoterm: Check = {
  id: 'B3',
  version: 1,
  title: 'The delivery term does not go with who pays freight and insurance',
  severity: 'low',
  lane: 'documents',
  wrongBy: 'Freight that the seller advances and charges; a sale in a chain, where another sale has other terms.',
  needs: 'an invoice with its Incoterm, and its freight or insurance or the freight terms of its bill',
  examine({ dossier }) {
    const sales = shipmentsOf(dossier).flatMap((shipment) =>
      shipment.invoices.flatMap((invoice) => {
        const term = invoice.reading.fields.incoterm?.toUpperCase() ?? '';
        return BUYER_PAYS.includes(term) || SELLER_PAYS.includes(term) ? [{ shipment, invoice, term }] : [];
      }),
    );
    const told = sales.filter(({ shipment, invoice }) => {
      const { freight, insurance } = invoice.reading.fields;
      return (
        freight !== null || insurance !== null || shipment.consignments.some(({ value }) => value.freightTerms !== null)
      );
    });
    if (told.length === 0)
      return { notExamined: 'no invoice with an Incoterm stands beside freight, insurance or terms of freight' };
    return { found: told.flatMap(examineOne) };
  },
};

interface Sale {
  shipment: Shipment;
  invoice: Shipment['invoices'][number];
  term: string;
}

function examineOne({ shipment, invoice, term }: Sale): Discrepancy[] {
  const { fields } = invoice.reading;
  const stated = paperEvidence(invoice, 'incoterm', 'Incoterm on the invoice', term);
  const buyerPays = BUYER_PAYS.includes(term);
  const rule = registerEvidence(
    `By ${term} of Incoterms 2020 the main carriage is paid by`,
    buyerPays ? 'the buyer' : 'the seller',
  );
  const contrary = buyerPays ? 'prepaid' : 'collect';
  const bills = shipment.consignments.filter(({ value }) => value.freightTerms !== null);
  const other = bills.find(({ value }) => value.freightTerms === contrary);
  // Where two papers disagree on the freight, one of them goes with the term.
  const bill = bills.every(({ value }) => value.freightTerms === contrary) ? other : undefined;
  const charged = [
    ...(buyerPays && Number(fields.freight) > 0 ? [['freight', fields.freight] as const] : []),
    ...((buyerPays || UNINSURED.includes(term)) && Number(fields.insurance) > 0
      ? [['insurance', fields.insurance] as const]
      : []),
  ];
  if (bill === undefined && charged.length === 0) return [];
  const where = bill ? paperText(bill.paper.reading.kind) : '';
  const evidence = [
    stated,
    ...(bill ? [paperEvidence(bill.paper, `${bill.path}.freightTerms`, `Freight on ${where}`, contrary)] : []),
    ...charged.map(([what, amount]) =>
      paperEvidence(invoice, what, `${what === 'freight' ? 'Freight' : 'Insurance'} on the invoice`, amount ?? ''),
    ),
    rule,
  ];
  // A seller who lists freight may only have advanced it.
  const certainty = bill === undefined ? 'verify' : certaintyOf(evidence);
  const facts = [
    ...(bill ? [`${where} says freight ${contrary}`] : []),
    ...charged.map(([what, amount]) => `the invoice charges ${amount} for ${what}`),
  ];
  const note = bill === undefined ? ' The seller may only have advanced it: please verify.' : verifyNote(certainty);
  const number = fields.invoiceNumber ?? invoice.file;
  const message = `Invoice ${number} sells ${term}, by which the ${buyerPays ? 'buyer' : 'seller'} pays the carriage${UNINSURED.includes(term) ? ' and the buyer the insurance' : ''}, but ${facts.join(' and ')}.${note}`;
  return [{ subject: number, certainty, evidence, message }];
}
