import type { LabelName } from '../layout/labels.ts';
import { asCountry } from '../layout/party-block.ts';
import { parsePort, parseReference } from '../printed/codes.ts';
import { type DateOrder, dateOrderOf, parseDate } from '../printed/date.ts';
import { currencyIn, parseAmount } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf } from '../printed/number.ts';
import type { DocumentKind } from '../reading.ts';
import { asText, type Parsed } from '../snippet.ts';

/** How a paper writes its figures, as far as its texts show. */
export interface Habits {
  mark: DecimalMark | null;
  dateOrder: DateOrder | null;
}

export function habitsOf(texts: readonly string[]): Habits {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return { mark: decimalMarkOf(words), dateOrder: dateOrderOf(words) };
}

/** A value that every paper of its kind has and that checks rest on: for want of it a dear call is made. */
export interface AskedValue {
  /** Into the fields of the kind. */
  path: string;
  /** Which page of a paper most likely has it. */
  where: 'first' | 'last';
  /** As AnalyzeDocument is asked for it. */
  question: string;
  /** What is printed before it, as a form's key says; on identity documents it is the label of the value itself. */
  labels: readonly LabelName[];
  parse(text: string, habits: Habits): Parsed<string> | null;
}

const date = (text: string, { dateOrder }: Habits) => parseDate(text, dateOrder);
const amount = (text: string, { mark }: Habits) => parseAmount(text, mark);

const SELLER: AskedValue = {
  ...{ path: 'seller.name', where: 'first', question: 'What is the name of the seller or exporter?' },
  ...{ labels: ['seller', 'shipper'], parse: nameOf },
};
const BUYER: AskedValue = {
  ...{ path: 'buyer.name', where: 'first', question: 'What is the name of the buyer?' },
  ...{ labels: ['buyer', 'consignee'], parse: nameOf },
};
const VESSEL: AskedValue = {
  ...{ path: 'vessel.name', where: 'first', question: 'What is the name of the vessel?' },
  ...{ labels: ['vessel'], parse: asText },
};
const PORTS: readonly AskedValue[] = [
  {
    ...{ path: 'portOfLoading', where: 'first', question: 'What is the port of loading?' },
    ...{ labels: ['portOfLoading'], parse: parsePort },
  },
  {
    ...{ path: 'portOfDischarge', where: 'first', question: 'What is the port of discharge?' },
    ...{ labels: ['portOfDischarge'], parse: parsePort },
  },
];

const ASKED: Partial<Record<DocumentKind, readonly AskedValue[]>> = {
  invoice: [
    {
      ...{ path: 'invoiceNumber', where: 'first', question: 'What is the invoice number?' },
      ...{ labels: ['invoiceNumber'], parse: parseReference },
    },
    {
      ...{ path: 'issueDate', where: 'first', question: 'What is the date of the invoice?' },
      ...{ labels: ['issueDate'], parse: date },
    },
    {
      ...{ path: 'currency', where: 'last', question: 'In which currency is the total?' },
      ...{ labels: ['currency'], parse: currencyIn },
    },
    {
      ...{ path: 'total', where: 'last', question: 'What is the total amount of the invoice?' },
      ...{ labels: ['total', 'plainTotal'], parse: amount },
    },
    SELLER,
    BUYER,
  ],
  'packing-list': [SELLER],
  manifest: [VESSEL, ...PORTS],
  'bill-of-lading': [
    {
      ...{ path: 'consignments[0].billOfLading', where: 'first', question: 'What is the bill of lading number?' },
      ...{ labels: ['billOfLading'], parse: parseReference },
    },
    {
      ...{ path: 'consignments[0].shipper.name', where: 'first', question: 'What is the name of the shipper?' },
      ...{ labels: ['shipper', 'seller'], parse: nameOf },
    },
    {
      ...{ path: 'consignments[0].consignee.name', where: 'first', question: 'What is the name of the consignee?' },
      ...{ labels: ['consignee', 'buyer'], parse: nameOf },
    },
    VESSEL,
    ...PORTS,
  ],
  'certificate-of-origin': [
    {
      ...{ path: 'exporter.name', where: 'first', question: 'What is the name of the exporter or consignor?' },
      ...{ labels: ['seller', 'shipper'], parse: nameOf },
    },
    {
      ...{ path: 'originCountry', where: 'first', question: 'What is the country of origin?' },
      ...{ labels: ['originCountry'], parse: asCountry },
    },
  ],
  'dangerous-goods': [
    {
      ...{ path: 'shipper.name', where: 'first', question: 'What is the name of the shipper?' },
      ...{ labels: ['shipper', 'seller'], parse: nameOf },
    },
  ],
  // AnalyzeID is asked no questions; these are what it is called for, and what a form is searched for without it.
  identity: [
    {
      ...{ path: 'number', where: 'first', question: 'What is the document number?' },
      ...{ labels: [], parse: parseReference },
    },
    { ...{ path: 'surname', where: 'first', question: 'What is the surname?' }, ...{ labels: [], parse: asText } },
    {
      ...{ path: 'birthDate', where: 'first', question: 'What is the date of birth?' },
      ...{ labels: [], parse: date },
    },
    {
      ...{ path: 'expiryDate', where: 'first', question: 'What is the date of expiry?' },
      ...{ labels: [], parse: date },
    },
  ],
};

/** Of a kind that is not read from pictures, or unknown: none. */
export function askedValuesOf(kind: DocumentKind): readonly AskedValue[] {
  return ASKED[kind] ?? [];
}

/** Rows that a kind lists: where, and of which cells. */
export interface AskedList {
  /** Of the list in the fields; `[]` stands for each consignment. */
  list: string;
  /** A row without one of these is not read whole. */
  cells: readonly string[];
  /** May be absent; where there, it must be sure. */
  sure: readonly string[];
}

const WEIGHTS = ['packages', 'grossKg', 'netKg'];
const CARGO: readonly AskedList[] = [
  { list: 'consignments[].containers', cells: ['number'], sure: ['packages', 'grossKg', 'seals[0]'] },
  { list: 'consignments[].goods', cells: ['description'], sure: WEIGHTS },
];
/** Rows of dangerous goods are sentences as often as tables: cells would not make them surer, so none are paid for. */
const LISTS: Partial<Record<DocumentKind, readonly AskedList[]>> = {
  invoice: [{ list: 'lines', cells: ['description', 'amount'], sure: ['quantity', 'unitPrice'] }],
  'packing-list': [{ list: 'lines', cells: ['description'], sure: WEIGHTS }],
  manifest: CARGO,
  'bill-of-lading': CARGO,
  'certificate-of-origin': [{ list: 'lines', cells: ['description'], sure: WEIGHTS }],
};

/** The lists of a kind; a paper must have rows in one of them. */
export function askedListsOf(kind: DocumentKind): readonly AskedList[] {
  return LISTS[kind] ?? [];
}

/** A party's name, where its address is printed with it. */
function nameOf(text: string): Parsed<string> | null {
  return asText(text.split(/\n|,\s/)[0] ?? '');
}
