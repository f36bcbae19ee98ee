import type { ColumnName } from '../layout/columns.ts';
import type { LabelName } from '../layout/labels.ts';
import type { PaperContent } from './paper-content.ts';
import type { TitledKind } from './titles.ts';

/** Something that a paper's body shows, and for which kinds it speaks how much; less than nothing speaks against one. */
interface Sign {
  points: Partial<Record<TitledKind, number>>;
  shown: (content: PaperContent) => boolean;
}

/** One of these labels stands on the paper. */
const label =
  (...names: LabelName[]): Sign['shown'] =>
  ({ labels }) =>
    names.some((name) => labels.has(name));
/** Each of these labels does. */
const labels =
  (...names: LabelName[]): Sign['shown'] =>
  (content) =>
    names.every((name) => content.labels.has(name));
const often =
  (least: number, ...names: LabelName[]): Sign['shown'] =>
  (content) =>
    names.some((name) => (content.labels.get(name) ?? 0) >= least);
const columns =
  (...names: ColumnName[]): Sign['shown'] =>
  (content) =>
    names.every((name) => content.columns.has(name));
const says =
  (pattern: RegExp): Sign['shown'] =>
  (content) =>
    content.says(pattern);

const weighs: Sign['shown'] = (content) =>
  columns('netWeight', 'grossWeight')(content) || labels('totalNetWeight', 'totalGrossWeight')(content);

const OF_SALES: readonly Sign[] = [
  { points: { invoice: 1.5 }, shown: label('invoiceNumber', 'invoiceAndDate') },
  { points: { invoice: 2 }, shown: ({ summed }) => summed },
  { points: { invoice: 3, 'packing-list': -2 }, shown: columns('unitPrice') },
  { points: { invoice: 1 }, shown: columns('amount', 'unitPrice') },
  { points: { invoice: 2 }, shown: ({ pricesInText }) => pricesInText },
  { points: { invoice: 1 }, shown: label('taxTotal') },
  { points: { invoice: 0.5 }, shown: label('incoterm') },
  {
    points: { invoice: 1 },
    shown: says(
      /\b(?:IBAN|SWIFT|BIC)\b|(?<!\p{L})(?:payment terms|terms of payment|zahlungsbedingung|zahlbar|conditions de paiement|condiciones de pago|forma de pago|condizioni di pagamento|pagamento|betalingsvoorwaarden|condições de pagamento|付款)/iu,
    ),
  },
  {
    points: { 'packing-list': 2 },
    shown: (content) => weighs(content) && !content.money && !content.labels.has('certificateNumber'),
  },
  {
    points: { 'packing-list': 2, 'certificate-of-origin': 1, invoice: -1 },
    shown: (content) => label('invoiceNumber', 'invoiceAndDate')(content) && !content.money,
  },
  { points: { 'packing-list': 1 }, shown: (content) => columns('dimensions')(content) && !content.money },
  { points: { 'packing-list': 1.5 }, shown: ({ ranges }) => ranges > 1 },
  { points: { 'packing-list': 1 }, shown: ({ sizes, money }) => sizes > 1 && !money },
  { points: { 'packing-list': 1 }, shown: says(/handling unit|\bSSCC\b|\bpallet (?:no|nr|n°)|palettennummer/i) },
  { points: { 'packing-list': 0.5 }, shown: label('totalVolume') },
  {
    points: { 'packing-list': 1, 'certificate-of-origin': 0.5 },
    shown: (content) => content.weighed > 2 && !content.money && !label('vessel', 'vesselAndVoyage')(content),
  },
  {
    points: { 'packing-list': 1, 'certificate-of-origin': 0.5 },
    shown: (content) => columns('packages')(content) && !content.money && !label('vessel', 'vesselAndVoyage')(content),
  },
  {
    points: { invoice: 1.5 },
    shown: ({ money, says: said }) =>
      money &&
      said(
        /(?<!\p{L})(?:say|in words|in worten|en toutes lettres|en lettres|en letras|son|in lettere|por extenso|zegge|大写)(?!\p{L})/iu,
      ),
  },
];

const OF_CARRIAGE: readonly Sign[] = [
  { points: { manifest: 1, 'bill-of-lading': 1, 'dangerous-goods': 0.5 }, shown: label('vessel', 'vesselAndVoyage') },
  { points: { manifest: 0.5, 'bill-of-lading': 0.5 }, shown: labels('portOfLoading', 'portOfDischarge') },
  { points: { 'bill-of-lading': 1.5 }, shown: label('notify') },
  { points: { 'bill-of-lading': 1 }, shown: label('shipper') },
  { points: { 'bill-of-lading': 0.5 }, shown: labels('billOfLading', 'consignee') },
  { points: { 'bill-of-lading': 0.5 }, shown: label('placeOfReceipt', 'placeOfDelivery') },
  { points: { 'bill-of-lading': 1.5 }, shown: label('originals') },
  { points: { 'bill-of-lading': 1 }, shown: label('onBoardDate') },
  { points: { 'bill-of-lading': 1 }, shown: label('freightTerms') },
  {
    points: { 'bill-of-lading': 1.5 },
    shown: says(
      /on board|said to contain|original bill|number of original|apparent good order|as agents? for|as carrier|shipper.s load|weight, measure, marks/i,
    ),
  },
  { points: { manifest: 4 }, shown: columns('billOfLading') },
  { points: { manifest: 4, 'bill-of-lading': -2.5 }, shown: often(3, 'billOfLading', 'shipper', 'consignee') },
  // A house bill may name the carrier's beside its own.
  { points: { manifest: 2, 'bill-of-lading': -1 }, shown: ({ bills }) => bills > 1 },
  { points: { manifest: 1.5, 'bill-of-lading': -1.5 }, shown: ({ bills }) => bills > 2 },
  { points: { manifest: 3 }, shown: columns('shipper', 'consignee') },
  { points: { manifest: 2 }, shown: columns('shipperAndConsignee') },
  { points: { manifest: 2 }, shown: label('manifestNumber') },
  { points: { manifest: 1 }, shown: label('imo') },
  {
    points: { manifest: 1, 'bill-of-lading': 1 },
    shown: (content) => columns('seal')(content) || columns('containerAndSeal')(content),
  },
];

const OF_ORIGIN: readonly Sign[] = [
  { points: { 'certificate-of-origin': 2 }, shown: label('certificateNumber') },
  { points: { 'certificate-of-origin': 3 }, shown: columns('originCriterion') },
  { points: { 'certificate-of-origin': 2.5 }, shown: ({ originStatement }) => originStatement },
  {
    points: { 'certificate-of-origin': 1.5 },
    shown: says(
      /chambers? of (?:commerce|industry)|chambre de commerce|handelskammer|c[áa]mara (?:oficial )?de com[eé]rcio|kamer van koophandel|camera di commercio|贸促会/iu,
    ),
  },
  {
    points: { 'certificate-of-origin': 2.5 },
    shown: (content) => labels('originCountry', 'destinationCountry')(content) && !content.money,
  },
  { points: { 'certificate-of-origin': 1 }, shown: (content) => label('transport')(content) && !content.money },
  {
    points: { 'certificate-of-origin': 1 },
    shown: (content) => label('originCountry')(content) && !content.money && !label('vessel')(content),
  },
  {
    points: { 'certificate-of-origin': 1.5 },
    shown: says(
      /goods consigned (?:from|to)|certification (?:by|of) the|is certified|visa de la douane|sichtvermerk|competent authority|autorité compétente|zuständige stelle|autoridad competente|autorità competente/iu,
    ),
  },
];

const OF_DANGER: readonly Sign[] = [
  { points: { 'dangerous-goods': 1.5 }, shown: ({ substances }) => substances > 0 },
  { points: { 'dangerous-goods': 1.5 }, shown: ({ classed }) => classed > 0 },
  { points: { 'dangerous-goods': 2 }, shown: columns('unNumber', 'hazardClass') },
  { points: { 'dangerous-goods': 2 }, shown: columns('packingGroup') },
  { points: { 'dangerous-goods': 1 }, shown: label('hazardClass', 'packingGroup') },
  { points: { 'dangerous-goods': 1 }, shown: label('flashPoint') },
  { points: { 'dangerous-goods': 1 }, shown: label('emergencyContact') },
  { points: { 'dangerous-goods': 3.5 }, shown: ({ dangerStatement }) => dangerStatement },
  {
    points: { 'dangerous-goods': 2 },
    shown: says(/packing certificate|proper shipping name|fully and accurately described|\bIMDG\b/i),
  },
];

export const KIND_SIGNS: readonly Sign[] = [...OF_SALES, ...OF_CARRIAGE, ...OF_ORIGIN, ...OF_DANGER];
