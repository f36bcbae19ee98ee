import { type Draft, firstOf, paperIn, papersIn, reportsIn, transportIn } from '../papers/draft.ts';
import { money } from '../papers/trade.ts';
import { instantOn, localMinute } from '../world/calendar.ts';
import type { Draw } from '../world/draw.ts';
import { firmName } from '../world/names.ts';
import { HUBS } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { tenths } from './draw-truth.ts';

/** Something unusual that is in order: what commonly makes a check wrong. */
export interface Oddity {
  name: string;
  /** Of honest cases. */
  share: number;
  /** Checks that it may mislead: they are not planted beside it. */
  touches: readonly string[];
  /** Says whether the case has what it takes. */
  apply(draft: Draft, draw: Draw, world: World): boolean;
}

export const ODDITIES: readonly Oddity[] = [
  {
    name: 'triangular trade',
    share: 0.025,
    touches: ['B4', 'G4', 'G5', 'K4'],
    apply(draft, draw) {
      const { fields } = paperIn(draft, 'invoice');
      const middleman = { name: firmName(draw, 'AE', 'trading'), address: '7 Fabelveer Caddesi, Dubai', country: 'AE' };
      const maker = fields.seller;
      fields.seller = middleman;
      for (const { fields: list } of papersIn(draft, 'packing-list')) list.seller = middleman;
      for (const { fields: transport } of transportIn(draft)) {
        for (const one of transport.consignments)
          one.shipper = { ...firstOf([maker ?? middleman]), name: `${maker?.name} on behalf of ${middleman.name}` };
      }
      return true;
    },
  },
  {
    name: 'part shipment',
    share: 0.015,
    touches: ['B1', 'B2', 'B7', 'D1', 'D6', 'G1', 'G2', 'G3', 'I6'],
    apply(draft) {
      const { fields } = paperIn(draft, 'invoice');
      for (const line of fields.lines) {
        Object.assign(line, {
          quantity: (line.quantity ?? 0) * 2,
          netKg: (line.netKg ?? 0) * 2,
          grossKg: (line.grossKg ?? 0) * 2,
          amount: money(Number(line.amount) * 2),
        });
      }
      Object.assign(fields, {
        subtotal: money(Number(fields.subtotal) * 2),
        total: money(Number(fields.subtotal) * 2 + Number(fields.freight ?? 0) + Number(fields.insurance ?? 0)),
      });
      fields.references.push({ label: 'Part shipment', value: '1 of 2' });
      return true;
    },
  },
  {
    name: 'pallets against cartons',
    share: 0.03,
    touches: ['B1'],
    apply(draft) {
      const [line] = draft.truth.lines;
      if (line?.kind.packages !== 'cartons' || draft.truth.lines.length > 1) return false;
      const pallets = Math.max(1, Math.ceil(line.packages / 48));
      for (const { fields } of transportIn(draft)) {
        for (const { goods, containers } of fields.consignments) {
          for (const one of goods) Object.assign(one, { packages: pallets, packageType: 'PALLETS' });
          for (const one of containers) one.packages = containers.length === 1 ? pallets : null;
        }
      }
      return true;
    },
  },
  {
    name: 'to-order bill',
    share: 0.025,
    touches: ['A6', 'B4', 'K1'],
    apply(draft) {
      for (const { fields } of transportIn(draft)) {
        for (const one of fields.consignments) {
          one.notify = one.consignee;
          one.consignee = { name: 'TO THE ORDER OF SHIPPER', address: null, country: null };
        }
      }
      return true;
    },
  },
  {
    name: 'rounded weights',
    share: 0.05,
    touches: ['D1', 'D2', 'C5'],
    apply(draft, draw) {
      const step = draw.pick([10, 50, 100]);
      for (const { fields } of transportIn(draft)) {
        for (const { goods, containers } of fields.consignments) {
          for (const one of [...goods, ...containers])
            if (one.grossKg !== null) one.grossKg = step * Math.ceil(one.grossKg / step);
        }
      }
      return true;
    },
  },
  {
    name: 'reefer at ambient',
    share: 0.01,
    touches: ['C7', 'C3'],
    apply(draft) {
      if (draft.truth.relation.goods[0]?.setPointC !== null || draft.truth.relation.sizeType === '22G1') return false;
      // In a box that cools if asked to, switched off.
      for (const { scene } of draft.scans) if (scene !== null) scene.spec.sizeType = '45R1';
      for (const { fields } of transportIn(draft))
        for (const { containers } of fields.consignments) for (const one of containers) one.sizeType = '45R1';
      for (const { fields } of papersIn(draft, 'equipment-report'))
        for (const one of fields.containers) one.sizeType = '45R1';
      for (const { fields } of papersIn(draft, 'dangerous-goods'))
        for (const one of fields.containers) one.sizeType = '45R1';
      return true;
    },
  },
  {
    name: 'several seals',
    share: 0.03,
    touches: ['E1', 'E4'],
    apply(draft, draw) {
      const second = `SH${draw.digits(6)}`;
      for (const { fields } of transportIn(draft)) {
        for (const { containers } of fields.consignments)
          for (const one of containers.slice(0, 1)) one.seals = [...one.seals, second];
      }
      for (const { record } of draft.scans.slice(0, 1))
        for (const mark of record.marks) if (draw.chance(0.4)) mark.note = second;
      return true;
    },
  },
  {
    name: 'rolled container',
    share: 0.015,
    touches: ['C1', 'C4', 'C6', 'H5', 'A5'],
    apply(draft, draw, world) {
      const [loaded] = reportsIn(draft, 'COARRI').filter(({ file }) => file.includes('loaded'));
      if (loaded === undefined || draft.truth.containers.length < 2) return false;
      const box = loaded.fields.containers.pop();
      if (box === undefined) return false;
      const later = structuredClone(loaded);
      const vessel = draw.pick(world.vessels);
      Object.assign(later, { file: 'coarri-rolled.edi' });
      Object.assign(later.fields, {
        vessel: { ...vessel },
        voyage: '402W',
        containers: [{ ...box, at: localMinute(draft.truth.onBoard, 500 + 7 * 1440) }],
      });
      draft.papers.push(later);
      return true;
    },
  },
  {
    name: 'discount',
    share: 0.02,
    touches: ['B2', 'G1', 'G2'],
    apply(draft, draw) {
      const { fields } = paperIn(draft, 'invoice');
      const discount = Math.round(Number(fields.subtotal) * draw.pick([0.02, 0.03, 0.05]));
      fields.references.push({ label: 'Discount', value: money(discount) });
      fields.total = money(Number(fields.total) - discount);
      return true;
    },
  },
  {
    name: 'abbreviated names',
    share: 0.05,
    touches: ['B4', 'K1', 'G4', 'G5'],
    apply(draft, draw) {
      for (const { fields } of transportIn(draft)) {
        for (const one of fields.consignments) {
          for (const role of ['shipper', 'consignee'] as const)
            if (one[role]?.name != null) one[role] = { ...one[role], name: abbreviated(one[role].name, draw) };
        }
      }
      return true;
    },
  },
  {
    name: "forwarder's house bill",
    share: 0.02,
    touches: ['A6', 'B4', 'C5', 'G5'],
    apply(draft) {
      const { forwarder, buyer } = draft.truth.relation;
      for (const { fields } of transportIn(draft)) {
        for (const one of fields.consignments) {
          one.consignee = {
            name: `${forwarder.name} as agent of ${buyer.name}`,
            address: forwarder.address,
            country: 'NL',
          };
          one.notify = { name: buyer.name, address: buyer.address, country: 'NL' };
        }
      }
      return true;
    },
  },
  {
    name: 'groupage',
    share: 0.02,
    touches: ['A3', 'B1', 'C5', 'D2', 'D3', 'D4', 'D5', 'I5', 'I6', 'I9', 'C1', 'E2'],
    apply(draft, draw, world) {
      const [manifest] = papersIn(draft, 'manifest');
      if (manifest === undefined || draft.truth.containers.length > 1 || papersIn(draft, 'bill-of-lading').length > 0)
        return false;
      const [mine] = manifest.fields.consignments;
      const other = world.newRelation(draw);
      if (mine === undefined) return false;
      const theirs = structuredClone(mine);
      Object.assign(theirs, {
        billOfLading: `SWLB26${draw.digits(7)}`,
        shipper: { name: other.seller.name, address: other.seller.address, country: other.seller.country },
        consignee: { name: other.buyer.name, address: other.buyer.address, country: 'NL' },
      });
      // Half of the box is theirs, of the same sort of goods.
      for (const goods of theirs.goods)
        Object.assign(goods, {
          packages: Math.max(1, Math.round((goods.packages ?? 0) / 12)),
          grossKg: tenths((goods.grossKg ?? 0) / 12),
          volumeM3: tenths((goods.volumeM3 ?? 0) / 12),
        });
      for (const box of theirs.containers)
        Object.assign(box, {
          packages: null,
          grossKg: box.grossKg === null ? null : tenths(box.grossKg / 12),
          vgmKg: null,
        });
      manifest.fields.consignments.push(theirs);
      const extraKg = Math.round((draft.truth.containers[0]?.grossKg ?? 0) / 12);
      heavier(draft, extraKg);
      return true;
    },
  },
  {
    name: 'transshipment hub',
    share: 0.08,
    touches: ['H1', 'H2', 'H3', 'H5', 'C1', 'C4', 'K3'],
    apply(draft, draw, world) {
      const { hub } = draft.truth.relation.loading;
      if (hub === null || HUBS[hub] === undefined) return false;
      const first = draw.pick(world.vessels);
      for (const { fields } of reportsIn(draft, 'BAPLIE')) {
        fields.place = hub;
        for (const box of fields.containers) box.portOfLoading = hub;
      }
      for (const { fields, file } of reportsIn(draft, 'COARRI')) {
        if (file.includes('loaded')) Object.assign(fields, { vessel: { ...first }, voyage: '118E' });
      }
      return true;
    },
  },
  {
    name: 'origin elsewhere than dispatch',
    share: 0.02,
    touches: ['B5', 'H3', 'G1', 'G2', 'K3'],
    apply(draft, draw) {
      const origin = draw.pick(
        ['MM', 'KH', 'LA', 'ET', 'MG'].filter((one) => one !== draft.truth.relation.loading.country),
      );
      for (const paper of draft.papers) {
        if (paper.kind !== 'invoice' && paper.kind !== 'certificate-of-origin') continue;
        paper.fields.originCountry = origin;
        for (const line of paper.fields.lines) line.originCountry = origin;
      }
      return true;
    },
  },
  {
    name: 'clocks apart',
    share: 0.02,
    touches: ['I2'],
    apply(draft) {
      for (const { record } of draft.scans) {
        if (record.gate === null) continue;
        record.startedAt = new Date(Date.parse(record.gate.inAt) - 8 * 60_000).toISOString();
        record.endedAt = new Date(Date.parse(record.startedAt) + 20_000).toISOString();
      }
      return draft.scans.length > 0;
    },
  },
  {
    name: 'size type by group',
    share: 0.03,
    touches: ['C3'],
    apply(draft) {
      for (const { fields } of papersIn(draft, 'bill-of-lading')) {
        for (const { containers } of fields.consignments)
          for (const one of containers) one.sizeType = one.sizeType?.replace(/1$/, '0') ?? null;
      }
      return true;
    },
  },
  {
    name: 'national digits of the code',
    share: 0.3,
    touches: ['F1', 'F2', 'F3'],
    apply(draft, draw) {
      const digits = draw.pick(['00', '90', '10', '0000']);
      for (const { fields } of papersIn(draft, 'invoice'))
        for (const line of fields.lines) line.hsCode = line.hsCode === null ? null : `${line.hsCode}${digits}`;
      return true;
    },
  },
  {
    name: 'said to contain',
    share: 0.08,
    touches: ['A3', 'F1', 'F5', 'L1'],
    apply(draft) {
      for (const { fields } of transportIn(draft)) {
        for (const { goods } of fields.consignments)
          for (const one of goods)
            one.description = `SAID TO CONTAIN ${one.packages} ${one.packageType} ${one.description?.toUpperCase()}`;
      }
      return true;
    },
  },
  {
    name: 'scanned twice',
    share: 0.015,
    touches: ['I7', 'I10', 'I6'],
    apply(draft) {
      const [scan] = draft.scans;
      if (scan === undefined || scan.scene === null) return false;
      const again = structuredClone(scan);
      const scanId = `${scan.scanId}-b`;
      Object.assign(again, { scanId, scene: { ...scan.scene, noiseSeed: `noise ${scanId}` } });
      Object.assign(again.record, {
        scanId,
        startedAt: instantOn(draft.truth.arrival, 1000),
        endedAt: instantOn(draft.truth.arrival, 1001),
      });
      if (again.record.gate !== null) again.record.gate.outAt = instantOn(draft.truth.arrival, 1100);
      if (scan.record.gate !== null) scan.record.gate.outAt = instantOn(draft.truth.arrival, 1100);
      again.record.images = again.record.images.map((image) => ({
        ...image,
        sha256: image.sha256.split('').reverse().join(''),
      }));
      draft.scans.push(again);
      return true;
    },
  },
  {
    name: 'corrected in time',
    share: 0.03,
    touches: ['A7'],
    apply(draft) {
      const invoice = paperIn(draft, 'invoice');
      const fields = structuredClone(invoice.fields);
      for (const line of fields.lines) line.description = line.description?.slice(0, -3) ?? null;
      invoice.earlier = { fields, receivedAt: invoice.receivedAt };
      // Two hours after the first, before anybody had looked.
      invoice.receivedAt = instantOn(draft.truth.arrival, 420);
      return true;
    },
  },
  {
    name: 'paper not here yet',
    share: 0.04,
    touches: ['A1', 'B1', 'B5', 'D1', 'D5', 'J1'],
    apply(draft) {
      draft.papers = draft.papers.filter(({ kind }) => kind !== 'packing-list' && kind !== 'certificate-of-origin');
      return true;
    },
  },
];

function abbreviated(name: string, draw: Draw): string {
  const short: [RegExp, string][] = [
    ...([
      [/Trading/, 'Tradg.'],
      [/Co\., Ltd\./, 'Co Ltd'],
      [/Pvt\. Ltd\./, 'Private Limited'],
      [/Sdn\. Bhd\./, 'SDN BHD'],
    ] as [RegExp, string][]),
    ...([
      [/B\.V\./, 'BV'],
      [/Ltda/, 'LTDA.'],
      [/Building Supplies/, 'Bldg. Supplies'],
      [/Commodities/, 'Comm.'],
    ] as [RegExp, string][]),
  ];
  const changed = short.reduce((text, [from, to]) => text.replace(from, to), name);
  return draw.chance(0.5) ? changed.toUpperCase() : changed;
}

/** What others have in the box is weighed and seen with it. */
function heavier(draft: Draft, extraKg: number): void {
  for (const { fields } of transportIn(draft)) {
    for (const { containers } of fields.consignments)
      for (const one of containers) if (one.vgmKg !== null) one.vgmKg += extraKg;
  }
  for (const { fields } of papersIn(draft, 'equipment-report')) {
    for (const one of fields.containers) {
      if (one.vgmKg !== null) one.vgmKg += extraKg;
      if (one.grossKg !== null) one.grossKg += extraKg;
    }
  }
  for (const { scene } of draft.scans) if (scene?.spec.cargo) scene.spec.cargo.kg += extraKg;
}
