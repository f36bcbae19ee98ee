import { paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { linked, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

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
      return { notExamined: say`no invoice with an Incoterm stands beside freight, insurance or terms of freight` };
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
  const stated = paperEvidence(invoice, 'incoterm', say`Incoterm on the invoice`, term);
  const buyerPays = BUYER_PAYS.includes(term);
  const rule = registerEvidence(
    say`By ${term} of Incoterms 2020 the main carriage is paid by`,
    buyerPays ? say`the buyer` : say`the seller`,
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
  const where = bill && paperName(bill.paper.reading.kind);
  const terms = buyerPays ? say`prepaid` : say`collect`;
  const evidence = [
    stated,
    ...(bill && where ? [paperEvidence(bill.paper, `${bill.path}.freightTerms`, say`Freight on ${where}`, terms)] : []),
    ...charged.map(([what, amount]) =>
      paperEvidence(
        invoice,
        what,
        what === 'freight' ? say`Freight on the invoice` : say`Insurance on the invoice`,
        amount ?? '',
      ),
    ),
    rule,
  ];
  // A seller who lists freight may only have advanced it.
  const certainty = bill === undefined ? 'verify' : certaintyOf(evidence);
  const facts = [
    ...(where ? [say`${where} says freight ${terms}`] : []),
    ...charged.map(([what, amount]) =>
      what === 'freight'
        ? say`the invoice charges ${amount ?? ''} for freight`
        : say`the invoice charges ${amount ?? ''} for insurance`,
    ),
  ];
  const note = bill === undefined ? say`The seller may only have advanced it: please verify.` : askToLook(certainty);
  const number = fields.invoiceNumber ?? invoice.file;
  return [{ subject: number, certainty, evidence, message: sentences(faultOf(number, term, linked(facts)), note) }];
}

function faultOf(invoice: string, term: string, facts: Phrase): Phrase {
  if (BUYER_PAYS.includes(term))
    return say`Invoice ${invoice} sells ${term}, by which the buyer pays the carriage, but ${facts}.`;
  return UNINSURED.includes(term)
    ? say`Invoice ${invoice} sells ${term}, by which the seller pays the carriage and the buyer the insurance, but ${facts}.`
    : say`Invoice ${invoice} sells ${term}, by which the seller pays the carriage, but ${facts}.`;
}
