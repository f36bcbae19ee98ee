import { containerNumber } from '../../../events/generator/check-digits.ts';
import type { Batch } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';
import type { BatchFacts } from './batch-facts.ts';
import type { Chance } from './chance.ts';
import { COUNTRIES, countriesWriting } from './countries.ts';
import { FACTS } from './facts-of-batch.ts';
import { waresOf } from './goods.ts';
import { type PrintedParty, partyIn } from './parties.ts';

export interface SaleLine {
  description: string;
  hs: string;
  quantity: number;
  unit: string;
  unitPriceCents: number;
  amountCents: number;
  netKg: number;
  grossKg: number;
  packages: number;
  packageKind: string;
}

/** One sale: what an invoice, a packing list and a certificate of origin are written about. Money in cents. */
export interface Sale {
  seller: PrintedParty;
  buyer: PrintedParty;
  invoiceNumber: string;
  /** YYYY-MM-DD. */
  date: string;
  dueDate: string;
  orderNumber: string;
  currency: string;
  incoterm: { code: string; place: string };
  origin: { code: string; name: string };
  billOfLading: string;
  containers: string[];
  lines: SaleLine[];
  goodsCents: number;
  freightCents: number;
  taxPercent: number;
  taxCents: number;
  totalCents: number;
}

const INCOTERMS = ['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'DAP', 'DDP'];

export function saleOf(set: Batch, language: Language, lineCount: number, chance: Chance): Sale {
  const from = chance.one(countriesWriting(language));
  const to = chance.one(COUNTRIES.filter(({ code }) => code !== from.code));
  const made = chance.likely(0.7) ? from : chance.one(COUNTRIES);
  const wares = waresOf(set, language);
  const lines = Array.from({ length: lineCount }, () => saleLine(chance.one(wares), FACTS[set], language, chance));
  const goodsCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const freightCents = chance.likely(0.5) ? chance.whole(80, 2400) * 100 : 0;
  const taxPercent = chance.one([0, 0, 19, 20, 21]);
  const taxCents = Math.round(((goodsCents + freightCents) * taxPercent) / 100);
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  const year = chance.whole(2024, 2026);
  return {
    seller: partyIn(from, set, language, chance),
    buyer: partyIn(to, set, language, chance),
    invoiceNumber: invoiceNumber(year, chance),
    // From the 13th on a numeric date has one reading in English; in the other languages the order is a habit.
    date: `${year}-${month}-${chance.whole(13, 27)}`,
    dueDate: `${year + 1}-${month}-${chance.whole(13, 27)}`,
    orderNumber: `${chance.letters(2)}-${chance.digits(5)}`,
    currency: chance.likely(0.7) ? from.currency : 'USD',
    incoterm: { code: chance.one(INCOTERMS), place: chance.one(to.ports).name },
    origin: { code: made.code, name: made.names[language] },
    billOfLading: `${chance.letters(4)}${chance.digits(8)}`,
    containers: Array.from({ length: chance.whole(1, 2) }, () => containerIn(set, chance)),
    lines,
    goodsCents,
    freightCents,
    taxPercent,
    taxCents,
    totalCents: goodsCents + freightCents + taxCents,
  };
}

export function containerIn(set: Batch, chance: Chance): string {
  return containerNumber(chance.one(FACTS[set].owners), chance.digits(6));
}

function invoiceNumber(year: number, chance: Chance): string {
  return chance.one([
    `INV-${year}-${chance.digits(4)}`,
    `${year}/${chance.digits(5)}`,
    chance.digits(7),
    `${chance.letters(2)}${chance.digits(6)}`,
  ]);
}

function saleLine(
  { description, hs }: { description: string; hs: string },
  facts: BatchFacts,
  language: Language,
  chance: Chance,
): SaleLine {
  const quantity = chance.one([chance.whole(1, 40), chance.whole(50, 900), chance.whole(1000, 4800)]);
  const unitPriceCents = chance.whole(45, quantity > 500 ? 4_000 : 60_000);
  const packages = Math.max(1, Math.round(quantity / chance.one([1, 4, 12, 24])));
  const netKg = chance.whole(20, 9_000) + chance.whole(0, 9) / 10;
  return {
    description,
    hs,
    quantity,
    unit: chance.one(facts.unitWords[language]),
    unitPriceCents,
    amountCents: quantity * unitPriceCents,
    netKg,
    grossKg: Math.round(netKg * (1.03 + chance.whole(0, 80) / 1000) * 10) / 10,
    packages,
    packageKind: chance.one(facts.packageWords[language]),
  };
}
