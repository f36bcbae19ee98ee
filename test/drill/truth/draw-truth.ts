import { dayAfter, instantOn } from '../world/calendar.ts';
import type { Draw } from '../world/draw.ts';
import type { GoodsKind } from '../world/goods.ts';
import { personName } from '../world/names.ts';
import { BOXES, type Relation, type World } from '../world/world.ts';
import type { GoodsLine, Stowed, Truth } from './truth.ts';

/** What a case must be like so that something can be planted in it. */
export interface Wishes {
  relation?: (relation: Relation) => boolean;
  /** Somebody whom nobody has seen trading before. */
  newcomer?: true;
  goods?: (kind: GoodsKind) => boolean;
  containers?: number;
  lines?: number;
  /** An empty container comes with the loaded ones. */
  empty?: true;
}

const USD_PER_EUR = 1.08;
const MOST_TRIES = 400;

export function drawTruth(world: World, draw: Draw, index: number, day: string, wishes: Wishes = {}): Truth {
  const relation = relationFor(world, draw, wishes);
  const arrival = day;
  const transit = relation.loading.seaDays + draw.int(0, 3);
  const onBoard = dayAfter(arrival, -transit);
  const gateInLoading = dayAfter(onBoard, -draw.int(2, 4));
  const { lines, containers } = loaded(world, draw, relation, gateInLoading, wishes);
  const goodsValue = lines.reduce((sum, { amount }) => sum + amount, 0);
  const serial = `${String(index).padStart(5, '0')}${draw.digits(2)}`;
  const born = dayAfter('1966-01-01', draw.int(0, 13_000));
  return {
    reference: world.reference(index),
    relation,
    vessel: draw.pick(world.vessels),
    voyage: `${draw.int(100, 399)}${draw.pick(['N', 'W'])}`,
    billOfLading: `SWLB26${serial}`,
    manifestNumber: `SWL-M-26-${serial}`,
    invoiceNumber: `${draw.pick(['INV', 'EX', 'CI'])}-26-${serial}`,
    invoiceDate: dayAfter(gateInLoading, -draw.int(0, 9)),
    gateInLoading,
    onBoard,
    arrival,
    asOf: instantOn(dayAfter(arrival, 2), draw.int(480, 1000)),
    lines,
    containers,
    freight: cents(containers.length * draw.about(600 + 55 * relation.loading.seaDays, 0.12)),
    insurance: cents(goodsValue * 0.0017),
    driver: {
      ...personName(draw),
      number: `UT${draw.digits(7)}`,
      birthDate: born,
      expiryDate: dayAfter(arrival, draw.int(200, 3000)),
      sex: draw.pick(['F', 'M'] as const),
    },
  };
}

function relationFor(
  world: World,
  draw: Draw,
  { relation: fits = () => true, goods: fitting = () => true, newcomer }: Wishes,
): Relation {
  if (!newcomer) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const relation = draw.pick(world.relations);
      const [principal] = relation.goods;
      if (principal !== undefined && fitting(principal) && fits(relation)) return relation;
    }
  }
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const relation = world.newRelation(draw, fitting);
    if (fits(relation)) return relation;
  }
  throw new RangeError('no relation fits what is wished');
}

function loaded(
  world: World,
  draw: Draw,
  relation: Relation,
  day: string,
  wishes: Wishes,
): { lines: GoodsLine[]; containers: Stowed[] } {
  const count = wishes.containers ?? draw.pick([1, 1, 1, 1, 1, 2, 2, 3]);
  const kinds = relation.goods.slice(0, wishes.lines ?? (draw.chance(0.3) ? 2 : 1));
  const size = BOXES[relation.sizeType];
  const containers: Stowed[] = [];
  const perPackage = kinds.map((kind) => {
    const netKg = tenths(draw.between(...kind.netKgPerPackage));
    const grossKg = tenths(netKg * (1 + kind.packingShare));
    return {
      kind,
      netKg,
      grossKg,
      volumeM3: grossKg / draw.between(...kind.density),
      pieces: kind.piecesPerPackage && draw.int(...kind.piecesPerPackage),
    };
  });
  for (let at = 0; at < count; at++) {
    const fill = draw.between(0.72, 0.96) / kinds.length;
    const packages = perPackage.map(({ grossKg, volumeM3 }) =>
      Math.max(1, Math.floor(Math.min((size.payloadKg * fill) / grossKg, (size.volumeM3 * fill) / volumeM3))),
    );
    const grossKg = sum(packages.map((many, line) => many * (perPackage[line]?.grossKg ?? 0)));
    const box = world.freeBox(draw, relation.sizeType, day);
    const dunnageKg = draw.chance(0.25) ? draw.int(20, 180) : 0;
    const weighed = draw.between(-0.004, 0.006) * grossKg;
    containers.push({
      ...{ box, packages, grossKg: tenths(grossKg), dunnageKg, empty: false, seals: [world.newSeal(draw)] },
      setPointC: relation.goods[0]?.setPointC ?? null,
      volumeM3: sum(packages.map((many, line) => many * (perPackage[line]?.volumeM3 ?? 0))),
      vgmKg: 10 * Math.round((grossKg + box.tareKg + dunnageKg + weighed) / 10),
    });
  }
  const lines = perPackage.map(({ kind, netKg, grossKg, volumeM3, pieces }, line): GoodsLine => {
    const packages = sum(containers.map((one) => one.packages[line] ?? 0));
    const eurPerKg = kind.eurPerKg * relation.priceFactor * draw.about(1, 0.06);
    const perUnit =
      (pieces === null ? eurPerKg : (eurPerKg * netKg) / pieces) * (relation.currency === 'USD' ? USD_PER_EUR : 1);
    const unitPrice = cents(perUnit);
    const quantity = pieces === null ? tenths(packages * netKg) : packages * pieces;
    return {
      ...{ kind, text: draw.pick(kind.texts), packages, pieces: pieces === null ? null : quantity },
      ...{
        netKg: tenths(packages * netKg),
        grossKg: tenths(packages * grossKg),
        volumeM3: Math.round(packages * volumeM3 * 100) / 100,
      },
      ...{ unitPrice, quantity, amount: cents(quantity * unitPrice) },
    };
  });
  if (wishes.empty) {
    const box = world.freeBox(draw, relation.sizeType, day);
    containers.push({
      box,
      seals: [],
      empty: true,
      setPointC: null,
      packages: kinds.map(() => 0),
      grossKg: 0,
      volumeM3: 0,
      dunnageKg: 0,
      vgmKg: box.tareKg,
    });
  }
  return { lines, containers };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
