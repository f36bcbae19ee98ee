import type { InvoiceFields } from '../documents/invoice-fields.ts';

/** A sale that goes in several consignments, as invoices say it. */
const PART =
  /\b(part(ial)?[ -](shipment|delivery|consignment)s?|teil(lieferung|sendung|partie)|(expédition|livraison) partielle|envío parcial|entrega parcial|(spedizione|consegna) parziale|embarque parcial|deelzending|deellevering)|分批/i;

/** Whether an invoice says that its goods go in several consignments: its sums are then those of more than one bill. */
export function isOfPartShipments({ references }: Pick<InvoiceFields, 'references'>): boolean {
  return references.some(({ label, value }) => PART.test(label) || PART.test(value));
}
