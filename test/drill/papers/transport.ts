import type { Consignment, ManifestContainer } from '../../../shared/documents/manifest-fields.ts';
import type { Party } from '../../../shared/documents/party.ts';
import { sum, tenths } from '../truth/draw-truth.ts';
import type { Stowed, Truth } from '../truth/truth.ts';
import { dayAfter } from '../world/calendar.ts';
import { HERE } from '../world/places.ts';
import type { Trader } from '../world/world.ts';
import type { Fields } from './draft.ts';

export function partyOf({ name, address, country }: Trader): Party {
  return { name, address, country };
}

function containerOf(stowed: Stowed, withVgm: boolean): ManifestContainer {
  return {
    number: stowed.box.number,
    sizeType: stowed.box.sizeType,
    seals: [...stowed.seals],
    packages: stowed.empty ? null : sum(stowed.packages),
    grossKg: stowed.empty ? null : stowed.grossKg,
    tareKg: stowed.box.tareKg,
    vgmKg: withVgm && !stowed.empty ? stowed.vgmKg : null,
    empty: stowed.empty,
  };
}

export function consignmentOf(truth: Truth, withVgm = false): Consignment {
  const { relation } = truth;
  return {
    billOfLading: truth.billOfLading,
    masterBill: null,
    freightTerms: relation.incoterm === 'FOB' || relation.incoterm === 'EXW' ? 'collect' : 'prepaid',
    shipper: partyOf(relation.seller),
    consignee: partyOf(relation.buyer),
    notify: partyOf(relation.forwarder),
    containers: truth.containers.map((stowed) => containerOf(stowed, withVgm)),
    goods: truth.lines.map((line) => ({
      marks: null,
      description: line.text,
      hsCode: line.kind.hs6,
      packages: line.packages,
      packageType: line.kind.packages.toUpperCase(),
      grossKg: tenths(line.grossKg),
      netKg: null,
      volumeM3: line.volumeM3,
      unNumber: line.kind.dangerous?.unNumber ?? null,
      hazardClass: line.kind.dangerous?.hazardClass ?? null,
    })),
  };
}

function voyageOf(truth: Truth) {
  return {
    vessel: { name: truth.vessel.name, imo: truth.vessel.imo },
    voyage: truth.voyage,
    placeOfReceipt: null,
    portOfLoading: truth.relation.loading.code,
    portOfDischarge: HERE.code,
    placeOfDelivery: null,
    onBoardDate: truth.onBoard,
  };
}

/** The carrier's cargo report is filed before loading; its bill is issued when the goods are on board. */
export function manifestFields(truth: Truth, withVgm: boolean): Fields<'manifest'> {
  return {
    form: null,
    ...voyageOf(truth),
    issueDate: dayAfter(truth.onBoard, -2),
    consignments: [consignmentOf(truth, withVgm)],
  };
}

export function billFields(truth: Truth): Fields<'bill-of-lading'> {
  return { form: 'master', ...voyageOf(truth), issueDate: truth.onBoard, consignments: [consignmentOf(truth)] };
}
