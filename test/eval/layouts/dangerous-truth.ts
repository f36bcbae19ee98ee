import type { DangerousWare } from '../facts/dangerous.ts';
import { FACTS } from '../facts/facts-of-batch.ts';
import type { Notation } from '../facts/notation.ts';
import { partyTruth } from '../facts/parties.ts';
import { type CarriedConsignment, type Load, type Voyage, voyageOf } from '../facts/voyage.ts';
import type { Truth } from '../labelled-paper.ts';
import type { Desk } from './layout.ts';

export interface DangerousItem extends DangerousWare {
  packages: number;
  packageKind: string;
  grossKg: number;
  netKg: number;
}

/** One container with dangerous goods in it, on one voyage. */
export interface DangerousFacts {
  voyage: Voyage;
  consignment: CarriedConsignment;
  load: Load;
  items: DangerousItem[];
}

export function dangerousFacts({ set, language, chance }: Desk): DangerousFacts {
  const voyage = voyageOf(set, language, 1, 1, chance);
  const [consignment] = voyage.consignments;
  const load = consignment?.loads[0];
  if (!consignment || !load) throw new RangeError('a declaration is about one container');
  const items = chance.some(FACTS[set].dangerousWares, chance.whole(1, 3)).map((ware) => {
    const netKg = chance.whole(120, 7_000);
    const packageKind = chance.one(['DRUMS', 'JERRICANS', 'IBC', 'BOXES']);
    return { ...ware, packages: chance.whole(2, 80), packageKind, netKg, grossKg: netKg + chance.whole(5, 300) };
  });
  return { voyage, consignment, load, items };
}

export interface DangerousParts {
  consignee: boolean;
  portCodes: boolean;
  sizeType: boolean;
  seals: boolean;
  flashPoint: boolean;
  net: boolean;
  gross: boolean;
}

export function dangerousTruth(facts: DangerousFacts, parts: DangerousParts, notation: Notation): Truth {
  const { voyage, consignment, load, items } = facts;
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  return {
    reference: consignment.billOfLading,
    shipper: partyTruth(consignment.shipper),
    consignee: given(parts.consignee, partyTruth(consignment.consignee)),
    vessel: { name: voyage.vessel.name },
    voyage: voyage.voyage,
    portOfLoading: parts.portCodes ? voyage.loading.code : voyage.loading.name,
    portOfDischarge: parts.portCodes ? voyage.discharge.code : voyage.discharge.name,
    containers: [
      { number: load.container, sizeType: given(parts.sizeType, load.sizeType), seals: parts.seals ? load.seals : [] },
    ],
    lines: items.map((item) => ({
      unNumber: item.unNumber,
      properShippingName: item.name,
      hazardClass: item.hazardClass,
      packingGroup: item.packingGroup,
      flashPointC: given(parts.flashPoint, item.flashPointC),
      packages: item.packages,
      packageType: item.packageKind,
      grossKg: given(parts.gross, notation.weightRead(item.grossKg)),
      netKg: given(parts.net, notation.weightRead(item.netKg)),
    })),
  };
}
