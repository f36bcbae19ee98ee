import type { Consignment, ManifestContainer, ManifestFields, ManifestGoods } from './manifest-fields.ts';
import type { SeenTree } from './seen.ts';

/** What a reader of manifests starts from: everything absent. */
export function bareManifest(): SeenTree<ManifestFields> {
  return {
    ...{ form: null, vessel: { name: null, imo: null }, voyage: null, placeOfReceipt: null, portOfLoading: null },
    ...{ portOfDischarge: null, placeOfDelivery: null, onBoardDate: null, issueDate: null, consignments: [] },
  };
}

export function bareConsignment(): SeenTree<Consignment> {
  return {
    ...{ billOfLading: null, masterBill: null, freightTerms: null },
    ...{ shipper: null, consignee: null, notify: null, containers: [], goods: [] },
  };
}

export function bareContainer(): SeenTree<ManifestContainer> {
  return {
    ...{ number: null, sizeType: null, seals: [], packages: null },
    ...{ grossKg: null, tareKg: null, vgmKg: null, empty: null },
  };
}

export function bareGoods(): SeenTree<ManifestGoods> {
  return {
    ...{ marks: null, description: null, hsCode: null, packages: null, packageType: null },
    ...{ grossKg: null, netKg: null, volumeM3: null, unNumber: null, hazardClass: null },
  };
}
