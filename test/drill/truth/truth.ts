import type { GoodsKind } from '../world/goods.ts';
import type { Box, Relation, Vessel } from '../world/world.ts';

/** What truly lies in a container. Masses in kg. */
export interface Stowed {
  box: Box;
  seals: string[];
  empty: boolean;
  setPointC: number | null;
  /** Of each line of goods, by its index. */
  packages: number[];
  grossKg: number;
  volumeM3: number;
  /** Dunnage, which no paper of the cargo counts. */
  dunnageKg: number;
  vgmKg: number;
}

export interface GoodsLine {
  kind: GoodsKind;
  text: string;
  packages: number;
  pieces: number | null;
  netKg: number;
  grossKg: number;
  volumeM3: number;
  /** Price of a piece, or of a kilogram, in the invoice's currency, with cents. */
  unitPrice: number;
  quantity: number;
  amount: number;
}

/** One consignment as it is, before anybody writes a paper about it. Dates are YYYY-MM-DD, money in the invoice's currency. */
export interface Truth {
  reference: string;
  relation: Relation;
  vessel: Vessel;
  voyage: string;
  billOfLading: string;
  manifestNumber: string;
  invoiceNumber: string;
  invoiceDate: string;
  gateInLoading: string;
  onBoard: string;
  arrival: string;
  /** When it is examined: after the arrival. */
  asOf: string;
  lines: GoodsLine[];
  containers: Stowed[];
  freight: number;
  insurance: number;
  driver: {
    surname: string;
    givenNames: string;
    number: string;
    birthDate: string;
    expiryDate: string;
    sex: 'F' | 'M';
  };
}
