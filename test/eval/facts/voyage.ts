import { imoNumber } from '../../../events/generator/check-digits.ts';
import type { Batch } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';
import type { Chance } from './chance.ts';
import { COUNTRIES } from './countries.ts';
import { FACTS } from './facts-of-batch.ts';
import { waresOf } from './goods.ts';
import { type PrintedParty, partyIn } from './parties.ts';
import { containerIn } from './sale.ts';

/** A container with the goods that are in it: one row of most manifests. */
export interface Load {
  container: string;
  sizeType: string;
  seals: string[];
  tareKg: number;
  packages: number;
  packageKind: string;
  grossKg: number;
  netKg: number;
  cubicMetres: number;
  description: string;
  hs: string;
  unNumber: string | null;
}

export interface CarriedConsignment {
  billOfLading: string;
  shipper: PrintedParty;
  consignee: PrintedParty;
  notify: PrintedParty;
  loads: Load[];
}

/** One ship's call: what manifests and bills of lading are written about. */
export interface Voyage {
  carrier: string;
  vessel: { name: string; imo: string };
  voyage: string;
  loading: { code: string; name: string };
  discharge: { code: string; name: string };
  receipt: string;
  delivery: string;
  /** YYYY-MM-DD. */
  onBoard: string;
  consignments: CarriedConsignment[];
}

const SIZE_TYPES = [
  { sizeType: '22G1', tareKg: 2230, most: 21_000 },
  { sizeType: '42G1', tareKg: 3740, most: 26_000 },
  { sizeType: '45G1', tareKg: 3890, most: 26_400 },
  { sizeType: '45R1', tareKg: 4640, most: 25_000 },
];

export function voyageOf(set: Batch, language: Language, consignments: number, loads: number, chance: Chance): Voyage {
  const [from, to] = chance.some(COUNTRIES, 2);
  if (!from || !to) throw new RangeError('two countries are wanted');
  const facts = FACTS[set];
  const wares = waresOf(set, language);
  const loadOf = (): Load => {
    const { description, hs } = chance.one(wares);
    const { sizeType, tareKg, most } = chance.one(SIZE_TYPES);
    const grossKg = chance.whole(2_000, most) + chance.whole(0, 9) / 10;
    return {
      container: containerIn(set, chance),
      sizeType,
      seals: Array.from({ length: chance.likely(0.15) ? 2 : 1 }, () => sealNumber(chance)),
      tareKg,
      packages: chance.whole(10, 1900),
      packageKind: chance.one(facts.packageWords[language]),
      grossKg,
      netKg: Math.round(grossKg * (0.9 + chance.whole(0, 80) / 1000) * 10) / 10,
      cubicMetres: chance.whole(120, 670) / 10,
      description,
      hs,
      unNumber: null,
    };
  };
  return {
    carrier: chance.one(facts.carriers),
    vessel: { name: chance.one(facts.vessels), imo: imoNumber(`000${chance.digits(3)}`) },
    voyage: `${String(chance.whole(1, 999)).padStart(3, '0')}${chance.one(['E', 'W', 'N', 'S'])}`,
    loading: chance.one(from.ports),
    discharge: chance.one(to.ports),
    receipt: chance.one(from.towns),
    delivery: chance.one(to.towns),
    onBoard: `2026-${String(chance.whole(1, 12)).padStart(2, '0')}-${chance.whole(13, 27)}`,
    consignments: Array.from({ length: consignments }, () => ({
      billOfLading: `${chance.letters(4)}${chance.digits(chance.whole(7, 9))}`,
      shipper: partyIn(from, set, language, chance),
      consignee: partyIn(to, set, language, chance),
      notify: partyIn(to, set, language, chance),
      loads: Array.from({ length: chance.whole(1, loads) }, loadOf),
    })),
  };
}

function sealNumber(chance: Chance): string {
  return chance.one([
    `${chance.letters(2)}${chance.digits(6)}`,
    chance.digits(7),
    `${chance.letters(3)}${chance.digits(5)}`,
  ]);
}
