/** What papers print around the entries that are read: other labels, sentences and notices. */
export interface SmallPrint {
  customerNumber: string;
  vatId: string;
  bank: string;
  deliveryNote: string;
  shipTo: string;
  notes: string;
  paymentTerms: string;
  validUntil: string;
  signature: string;
  placeAndDate: string;
  preCarriage: string;
  originals: string;
  invoiceTruth: string;
  saleTerms: string;
  carriageTerms: string;
  dangerousDeclaration: string;
  exporterDeclaration: string;
  officialUse: string;
  officialStatement: string;
  particulars: string;
  exporter: string;
  invoices: string;
  item: string;
  freightPrepaid: string;
  freightCollect: string;
  cargoDeclaration: string;
  flagState: string;
  master: string;
  callSign: string;
  sameAsConsignee: string;
  equipment: string;
  cargo: string;
  originCriterion: string;
  verification: string;
  /** Ends where the country's name follows. */
  originSentence: string;
}
