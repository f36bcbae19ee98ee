import type { SizeType } from './xray/container-model.ts';

/** A trading party of the invented consignments. `country` is ISO 3166 alpha-2, `lines` the address as printed. */
export interface TradeParty {
  name: string;
  lines: string[];
  country: string;
}

export interface ShippedContainer {
  number: string;
  sizeType: SizeType;
  seals: string[];
  packages: number;
  grossKg: number;
  empty?: boolean;
}

export interface ShippedGoods {
  description: string;
  hsCode: string;
  packages: number;
  packageType: { word: string; code: string };
  grossKg: number;
  netKg: number;
  unNumber?: string;
}

/** What a carrier declares of one consignment: the stuff of manifest, bill of lading and CUSCAR message. */
export interface Shipment {
  billOfLading: string;
  manifestNumber: string;
  carrier: string;
  vessel: { name: string; imo: string };
  voyage: string;
  loading: { code: string; name: string };
  discharge: { code: string; name: string };
  /** YYYY-MM-DD. */
  onBoard: string;
  /** Who pays the carriage, as the bill prints it. */
  freight: 'prepaid' | 'collect';
  shipper: TradeParty;
  consignee: TradeParty;
  notify: TradeParty;
  containers: ShippedContainer[];
  goods: ShippedGoods[];
}

interface InvoiceLine {
  description: string;
  hsCode: string;
  quantity: number;
  unit: string;
  unitPrice: number;
  netKg: number;
}

/** What a seller charges for it. Prices in the currency's unit with two decimals. */
export interface SaleInvoice {
  number: string;
  date: string;
  seller: TradeParty;
  buyer: TradeParty;
  currency: string;
  incoterm: string;
  origin: { code: string; name: string };
  billOfLading: string;
  containers: string[];
  lines: InvoiceLine[];
  /** Only where the printed total is not the sum. */
  printedTotal?: number;
}

/** `12480` as papers print it: `12,480.000` with three decimals, `12,480.00` with two. */
export function printed(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `2026-10-14` as `14 Oct 2026`, which no reader takes for another day. */
export function longDate(date: string): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const [year, month, day] = date.split('-');
  return `${day} ${months[Number(month) - 1]} ${year}`;
}
