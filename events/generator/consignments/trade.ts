import { containerNumber, imoNumber } from '../check-digits.ts';
import type { SaleInvoice, Shipment, ShippedContainer, ShippedGoods, TradeParty } from '../shipment.ts';

export const ROTTERDAM = { code: 'NLRTM', name: 'ROTTERDAM' };
export const KINDS = {
  cartons: { word: 'CARTONS', code: 'CT' },
  bags: { word: 'BAGS', code: 'BG' },
  drums: { word: 'DRUMS', code: 'DR' },
  crates: { word: 'CRATES', code: 'CR' },
} as const;

export const party = (name: string, street: string, city: string, country: string): TradeParty => ({
  name,
  lines: [street, city],
  country,
});

/** The receiver's forwarder on every paper of the samples. */
export const FORWARDER = party('Brinkdraad Expeditie B.V.', 'Getijdenkade 9', '0000 AA Rotterdam, Netherlands', 'NL');

/** Ships of a line that does not exist; no ship has a number that begins with zeros. */
export const VESSELS = {
  lark: { name: 'SALTWHISTLE LARK', imo: imoNumber('000041') },
  plover: { name: 'SALTWHISTLE PLOVER', imo: imoNumber('000042') },
  dunlin: { name: 'SALTWHISTLE DUNLIN', imo: imoNumber('000043') },
};

/** Container numbers under prefixes made up for these samples. */
export const box = (serial: number): string => containerNumber(serial % 2 === 0 ? 'TWTU' : 'TDWU', String(serial));

/** What the papers of one sample have in common. */
export interface Trade {
  serial: number;
  vessel: keyof typeof VESSELS;
  voyage: string;
  loading: { code: string; name: string; country: string };
  seller: TradeParty;
  buyer: TradeParty;
  incoterm: string;
  currency: string;
  containers: ShippedContainer[];
  goods: ShippedGoods[];
  /** One price for each line of goods. */
  prices: { unitPrice: number; unit: string; quantity?: number }[];
}

const two = (serial: number) => String(serial).padStart(2, '0');

/** The carrier's side of a trade. */
export function shipmentOf(trade: Trade): Shipment {
  const serial = two(trade.serial);
  return {
    billOfLading: `TWLB26100${serial}`,
    manifestNumber: `TWL-M-26-0${serial}`,
    carrier: 'SALTWHISTLE LINES',
    vessel: VESSELS[trade.vessel],
    voyage: trade.voyage,
    loading: { code: trade.loading.code, name: trade.loading.name },
    discharge: ROTTERDAM,
    // By these terms the buyer pays the carriage.
    freight: /^(EXW|FCA|FAS|FOB)\b/.test(trade.incoterm) ? 'collect' : 'prepaid',
    onBoard: `2026-10-${two(8 + trade.serial)}`,
    shipper: trade.seller,
    consignee: trade.buyer,
    notify: FORWARDER,
    containers: trade.containers,
    goods: trade.goods,
  };
}

/** The seller's side of the same trade. */
export function invoiceOf(trade: Trade): SaleInvoice {
  const serial = two(trade.serial);
  return {
    number: `INV-2026-10${serial}`,
    date: `2026-10-${two(2 + (trade.serial % 5))}`,
    seller: trade.seller,
    buyer: trade.buyer,
    currency: trade.currency,
    incoterm: trade.incoterm,
    origin: { code: trade.loading.code.slice(0, 2), name: trade.loading.country },
    billOfLading: `TWLB26100${serial}`,
    containers: trade.containers.filter((container) => !container.empty).map((container) => container.number),
    lines: trade.goods.map((goods, index) => ({
      description: goods.description,
      hsCode: goods.hsCode,
      quantity: trade.prices[index]?.quantity ?? goods.packages,
      unit: trade.prices[index]?.unit ?? 'PCS',
      unitPrice: trade.prices[index]?.unitPrice ?? 0,
      netKg: goods.netKg,
    })),
  };
}
