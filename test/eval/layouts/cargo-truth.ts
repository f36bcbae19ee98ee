import type { Notation } from '../facts/notation.ts';
import { partyTruth } from '../facts/parties.ts';
import type { Load, Voyage } from '../facts/voyage.ts';
import type { Truth } from '../labelled-paper.ts';

/** What a layout of a manifest or bill prints beyond bill, shipper, consignee, container, seals and description. */
export interface CargoParts {
  imo: boolean;
  voyage: boolean;
  /** Ports with their UN/LOCODE, or by their names alone. */
  portCodes: boolean;
  /** Name, address and country of the parties; names alone where not. */
  addresses: boolean;
  shipper: boolean;
  notify: boolean;
  sizeType: boolean;
  tare: boolean;
  /** Against each container; a weight or count for the goods alone is told apart by the layouts. */
  packages: boolean;
  packageKind: boolean;
  gross: boolean;
  net: boolean;
  hs: boolean;
  /** Place of receipt and of delivery. */
  places: boolean;
  /** `unjudged` where the ship's sailing is printed, which one may take for the day of loading or not. */
  onBoard: boolean | 'unjudged';
  /** Left out where a layout says nothing that can be judged; null where a bill does not say what it is. */
  form?: 'master' | 'house' | 'sea-waybill' | null;
  freightTerms?: 'prepaid' | 'collect' | null;
  masterBill?: string | null;
}

export const ALL_CARGO: CargoParts = {
  imo: true,
  voyage: true,
  portCodes: true,
  addresses: true,
  shipper: true,
  notify: true,
  sizeType: true,
  tare: false,
  packages: true,
  packageKind: true,
  gross: true,
  net: false,
  hs: false,
  places: false,
  onBoard: false,
};

export function cargoTruth(voyage: Voyage, parts: CargoParts, notation: Notation): Truth {
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  const port = ({ code, name }: { code: string; name: string }) => (parts.portCodes ? code : name);
  const party = (one: Parameters<typeof partyTruth>[0]): Truth =>
    parts.addresses ? partyTruth(one) : { name: one.name, address: null, country: null };
  const containerOf = (load: Load): Truth => ({
    number: load.container,
    sizeType: given(parts.sizeType, load.sizeType),
    seals: load.seals,
    packages: given(parts.packages, load.packages),
    grossKg: given(parts.gross, notation.weightRead(load.grossKg)),
    tareKg: given(parts.tare, notation.weightRead(load.tareKg)),
  });
  const goodsOf = (load: Load): Truth => ({
    description: load.description,
    hsCode: given(parts.hs, load.hs),
    packages: given(parts.packages, load.packages),
    packageType: given(parts.packageKind, load.packageKind),
    grossKg: given(parts.gross, notation.weightRead(load.grossKg)),
    netKg: given(parts.net, notation.weightRead(load.netKg)),
    unNumber: load.unNumber,
  });
  return {
    vessel: { name: voyage.vessel.name, imo: given(parts.imo, voyage.vessel.imo) },
    voyage: given(parts.voyage, voyage.voyage),
    portOfLoading: port(voyage.loading),
    portOfDischarge: port(voyage.discharge),
    placeOfReceipt: given(parts.places, voyage.receipt),
    placeOfDelivery: given(parts.places, voyage.delivery),
    ...(parts.onBoard === 'unjudged' ? {} : { onBoardDate: given(parts.onBoard, voyage.onBoard) }),
    ...(parts.form === undefined ? {} : { form: parts.form }),
    consignments: voyage.consignments.map((consignment) => ({
      billOfLading: consignment.billOfLading,
      ...(parts.freightTerms === undefined ? {} : { freightTerms: parts.freightTerms }),
      ...(parts.masterBill === undefined ? {} : { masterBill: parts.masterBill }),
      shipper: parts.shipper ? party(consignment.shipper) : null,
      consignee: party(consignment.consignee),
      notify: parts.notify ? party(consignment.notify) : null,
      containers: consignment.loads.map(containerOf),
      goods: consignment.loads.map(goodsOf),
    })),
  };
}
