import type { SmallPrint } from './small-print.ts';

export const ENGLISH: SmallPrint = {
  customerNumber: 'Customer no.',
  vatId: 'VAT Reg. No.',
  bank: 'Bank',
  deliveryNote: 'Delivery note',
  shipTo: 'Ship to',
  notes: 'Notes',
  paymentTerms: 'Payment terms',
  validUntil: 'Valid until',
  signature: 'Signature',
  placeAndDate: 'Place and date of issue',
  preCarriage: 'Pre-carriage by',
  originals: 'Number of originals',
  invoiceTruth: 'We hereby certify that the particulars given above are true and correct to the best of our knowledge.',
  saleTerms:
    'Title to the goods stays with us until they are paid in full. Claims for shortage are to be made in writing within eight days of arrival.',
  carriageTerms:
    'Received in apparent good order and condition unless otherwise stated, to be carried subject to the terms overleaf and to the tariff of the carrier. Weight, measure, marks and contents are as declared and were not checked.',
  dangerousDeclaration:
    'I hereby declare that the contents of this consignment are fully and accurately described above by the proper shipping name, and are classified, packaged, marked and labelled, and are in all respects in proper condition for transport according to the rules that apply.',
  exporterDeclaration:
    'The undersigned declares that the goods described above meet the conditions required for the issue of this certificate.',
  officialUse: 'FOR OFFICIAL USE ONLY',
  officialStatement:
    'The undersigned authority certifies that the goods described above originate in the country shown.',
  particulars: 'PARTICULARS AS DECLARED BY SHIPPER - NOT CHECKED BY CARRIER',
  exporter: 'Exporter (name, full address, country)',
  invoices: 'Invoices',
  item: 'Item number',
  freightPrepaid: 'FREIGHT PREPAID',
  freightCollect: 'FREIGHT COLLECT',
  cargoDeclaration: 'CARGO DECLARATION',
  flagState: 'Flag State of ship',
  master: 'Name of master',
  callSign: 'Call sign',
  sameAsConsignee: 'SAME AS CONSIGNEE',
  equipment: 'Equipment',
  cargo: 'Cargo',
  originCriterion: 'Origin criterion',
  verification: 'Verification code',
  originSentence:
    'I, the undersigned, being authorised by the exporter, certify that the goods listed on this sheet were wholly made in',
};
