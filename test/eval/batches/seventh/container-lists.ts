import type { Chance } from '../../facts/chance.ts';
import type { Notation } from '../../facts/notation.ts';
import type { CarriedConsignment, Load, Voyage } from '../../facts/voyage.ts';
import type { Truth } from '../../labelled-paper.ts';

const TRADE_SIZES: Record<string, string> = { '22G1': "20'DV", '42G1': "40'DV", '45G1': "40'HC", '45R1': "40'HR" };

/** As the trade says it, instead of by the code of ISO 6346: `40'HC`. */
export function tradeSize({ sizeType }: Load): string {
  return TRADE_SIZES[sizeType] ?? sizeType;
}

/** Row, bay and tier of a container aboard: six digits in pairs. */
export function slotIn(bay: number, chance: Chance): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(bay)} ${two(chance.whole(0, 12))} ${two(chance.one([2, 4, 6, 82, 84, 86]))}`;
}

export interface ListParts {
  imo: boolean;
  portCodes: boolean;
  /** A list names at most the consignee, without address. */
  consignee: boolean;
  packages: boolean;
  tare: boolean;
  sizeOf(load: Load): string;
}

/**
 * What a list of containers says, as terminals and agents write it. The weight is the container's: whether it is the
 * goods' as well is not said, so theirs is not judged.
 */
export function listTruth(voyage: Voyage, parts: ListParts, notation: Notation): Truth {
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  const port = ({ code, name }: { code: string; name: string }) => (parts.portCodes ? code : name);
  const containerOf = (load: Load): Truth => ({
    number: load.container,
    sizeType: parts.sizeOf(load),
    seals: load.seals,
    packages: given(parts.packages, load.packages),
    grossKg: notation.weightRead(load.grossKg),
    tareKg: given(parts.tare, notation.weightRead(load.tareKg)),
  });
  const goodsOf = (load: Load): Truth => ({
    description: load.description,
    hsCode: null,
    packages: given(parts.packages, load.packages),
    packageType: given(parts.packages, load.packageKind),
    netKg: null,
    unNumber: null,
  });
  const consignmentOf = ({ billOfLading, consignee, loads }: CarriedConsignment): Truth => ({
    billOfLading,
    shipper: null,
    consignee: parts.consignee ? { name: consignee.name, address: null, country: null } : null,
    notify: null,
    containers: loads.map(containerOf),
    goods: loads.map(goodsOf),
  });
  return {
    vessel: { name: voyage.vessel.name, imo: given(parts.imo, voyage.vessel.imo) },
    voyage: voyage.voyage,
    portOfLoading: port(voyage.loading),
    portOfDischarge: port(voyage.discharge),
    placeOfReceipt: null,
    consignments: voyage.consignments.map(consignmentOf),
  };
}
