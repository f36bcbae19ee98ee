import { containerNumber, imoNumber } from '../../../events/generator/check-digits.ts';
import type { SizeType } from '../../../events/generator/xray/container-model.ts';
import { dayAfter } from './calendar.ts';
import { type Draw, drawFrom } from './draw.ts';
import { GOODS, type GoodsKind } from './goods.ts';
import { firmName, streetAddress, telephone } from './names.ts';
import { type Place, placesIn } from './places.ts';

export interface Trader {
  name: string;
  address: string;
  country: string;
  telephone: string;
  account: string;
}

/** Who trades what with whom by which way: what customs sees again and again. */
export interface Relation {
  seller: Trader;
  buyer: Trader;
  forwarder: Trader;
  goods: readonly GoodsKind[];
  loading: Place;
  incoterm: 'EXW' | 'FOB' | 'CFR' | 'CIF' | 'DAP';
  currency: 'EUR' | 'USD';
  /** What this seller's quality costs against the usual. */
  priceFactor: number;
  sizeType: BoxType;
}

export type BoxType = '22G1' | '42G1' | '45G1' | '45R1';
export interface Box {
  number: string;
  sizeType: BoxType;
  tareKg: number;
}

export interface Vessel {
  name: string;
  imo: string;
  callSign: string;
}

export const BOXES: Readonly<
  Record<BoxType, { tareKg: number; payloadKg: number; volumeM3: number; scene: SizeType }>
> = {
  '22G1': { tareKg: 2230, payloadKg: 21_500, volumeM3: 30, scene: '22G1' },
  '42G1': { tareKg: 3700, payloadKg: 25_500, volumeM3: 60, scene: '42G1' },
  '45G1': { tareKg: 3900, payloadKg: 25_500, volumeM3: 68, scene: '45G1' },
  '45R1': { tareKg: 4600, payloadKg: 25_000, volumeM3: 56, scene: '45R1' },
};

const FIRST_DAY = '2026-03-02';
/** Prefixes that no owner has registered, as the samples use them. */
const OWNERS = ['TWTU', 'TDWU'];
const BIRDS = [
  'LARK',
  'PLOVER',
  'DUNLIN',
  'AVOCET',
  'CURLEW',
  'GODWIT',
  'SANDERLING',
  'TURNSTONE',
  'WHIMBREL',
  'REDSHANK',
];

/** The invented world that all consignments of a run come from. */
export interface World {
  seed: string;
  relations: readonly Relation[];
  vessels: readonly Vessel[];
  reference(index: number): string;
  /** A day of the run: cases come in order of time. */
  day(index: number, casesADay: number): string;
  /** A container that is not on a voyage on that day; it is then, until it is back. */
  freeBox(draw: Draw, sizeType: BoxType, day: string): Box;
  newSeal(draw: Draw): string;
  /** A relation that nobody has seen before. */
  newRelation(draw: Draw, fits?: (kind: GoodsKind) => boolean): Relation;
}

export interface WorldSettings {
  /** Of the first case, as a date. */
  firstDay?: string | undefined;
  /** Names the cases. */
  referenceOf?: ((index: number) => string) | undefined;
}

const RELATIONS = 90;

export function makeWorld(
  seed: string,
  { firstDay = FIRST_DAY, referenceOf = drillReference }: WorldSettings = {},
): World {
  const draw = drawFrom(`${seed} world`);
  const taken = new Set<string>();
  const traderOf = (...asked: Parameters<typeof newTrader>) => uniqueTrader(taken, ...asked);
  const forwarders = Array.from({ length: 6 }, () => traderOf(draw, 'NL', 'Rotterdam', 'freight'));
  const cities = ['Zutphen', 'Breda', 'Venlo', 'Deventer', 'Gouda', 'Tilburg', 'Almelo'];
  const newRelation = (by: Draw, fits: (kind: GoodsKind) => boolean = () => true) => {
    const principal = by.pick(GOODS.filter(fits));
    const loading = by.pick(placesIn(principal.from));
    const kindred = GOODS.filter(
      (one) =>
        one !== principal &&
        one.line === principal.line &&
        one.setPointC === principal.setPointC &&
        !one.dangerous &&
        one.from.includes(loading.country),
    );
    const goods = principal.dangerous || kindred.length === 0 ? [principal] : [principal, by.pick(kindred)];
    const bulky = (principal.density[0] + principal.density[1]) / 2 < 330;
    return {
      seller: traderOf(by, loading.country, titled(loading.name), principal.line),
      buyer: traderOf(by, 'NL', by.pick(cities), by.chance(0.7) ? principal.line : 'trading'),
      forwarder: by.pick(forwarders),
      goods,
      loading,
      incoterm: by.pick(['FOB', 'FOB', 'FOB', 'CFR', 'CIF', 'CIF', 'EXW', 'DAP'] as const),
      currency: by.pick(['EUR', 'USD'] as const),
      priceFactor: by.about(1, 0.1),
      sizeType:
        principal.setPointC !== null
          ? ('45R1' as const)
          : bulky
            ? by.pick(['42G1', '45G1'] as const)
            : ('22G1' as const),
    };
  };
  const boxes = new Map<BoxType, { box: Box; freeFrom: string }[]>();
  let serial = 500_000;
  let seals = 0;
  return {
    seed,
    reference: referenceOf,
    // Each kind of goods has somebody who trades in it.
    relations: Array.from({ length: Math.max(RELATIONS, GOODS.length) }, (_, index) =>
      newRelation(draw, (kind) => kind === GOODS[index % GOODS.length]),
    ),
    vessels: BIRDS.map((bird, index) => ({
      name: `SALTWHISTLE ${bird}`,
      imo: imoNumber(String(index + 51).padStart(6, '0')),
      callSign: `UT${bird.slice(0, 3)}${index}`,
    })),
    day: (index, casesADay) => dayAfter(firstDay, Math.floor(index / casesADay)),
    freeBox(by, sizeType, day) {
      const pool = boxes.get(sizeType) ?? [];
      boxes.set(sizeType, pool);
      const known = by.chance(0.5) ? pool.find(({ freeFrom }) => freeFrom <= day) : undefined;
      const slot = known ?? {
        box: {
          number: containerNumber(by.pick(OWNERS), String(serial++)),
          sizeType,
          tareKg: BOXES[sizeType].tareKg + 10 * by.int(-8, 8),
        },
        freeFrom: day,
      };
      if (known === undefined) pool.push(slot);
      slot.freeFrom = dayAfter(day, 75);
      return slot.box;
    },
    newSeal: (by) => `SWL${String(4_000_000 + 7 * seals++ + by.int(0, 6)).padStart(7, '0')}`,
    newRelation,
  };
}

function drillReference(index: number): string {
  return `DRL-${String(index).padStart(5, '0')}`;
}

/** No two share a name or a telephone, which cases would be linked by. */
function uniqueTrader(taken: Set<string>, ...asked: Parameters<typeof newTrader>): Trader {
  for (;;) {
    const trader = newTrader(...asked);
    const { name, telephone: number } = trader;
    if (taken.has(name) || taken.has(number)) continue;
    taken.add(name).add(number);
    return trader;
  }
}

function newTrader(draw: Draw, country: string, city: string, trade: string): Trader {
  return {
    name: firmName(draw, country, trade),
    address: streetAddress(draw, country, city),
    country,
    telephone: telephone(draw, country),
    account: `XX${draw.digits(2)}UTOP${draw.digits(10)}`,
  };
}

function titled(name: string): string {
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
