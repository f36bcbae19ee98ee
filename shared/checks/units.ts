import { type Phrase, say } from '../language/phrase.ts';

/** What a printed unit counts. Codes by UN/ECE Recommendations 20 and 21 beside what invoices print. */
const KINDS: Record<string, string> = {
  pallets: 'PALLET PALLETS PLT PLTS PX PAL',
  cartons: 'CARTON CARTONS CTN CTNS CT BOX BOXES BX CASE CASES CS',
  bags: 'BAG BAGS BG SACK SACKS SA',
  drums: 'DRUM DRUMS DR BARREL BARRELS BA',
  crates: 'CRATE CRATES CR',
  bales: 'BALE BALES BL',
  rolls: 'ROLL ROLLS RO RL',
  packages: 'PACKAGE PACKAGES PACKAGINGS PKG PKGS PK COLLI COLLO COLIS',
  pieces: 'PIECE PIECES PC PCS PCE EA EACH UNIT UNITS UN U C62 H87 NMB NO SET SETS PAIR PAIRS PR DOZEN DZN STK ST',
  mass: 'KG KGS KGM KILO KILOS KILOGRAM KILOGRAMS G GRM GRAM GRAMS T TNE TON TONS TONNE TONNES MT LB LBS LBR',
  volume: 'L LTR LITRE LITRES LITER LITERS ML M3 MTQ CBM',
};
const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const NAMES: Readonly<Record<string, Phrase>> = {
  pallets: say`pallets`,
  cartons: say`cartons`,
  bags: say`bags`,
  drums: say`drums`,
  crates: say`crates`,
  bales: say`bales`,
  rolls: say`rolls`,
  pieces: say`pieces`,
  mass: say`mass`,
  volume: say`volume`,
};

/** A kind of unit as an officer names it. */
export function unitName(kind: string | null): Phrase {
  return NAMES[kind ?? ''] ?? say`packages`;
}

/** `cartons`, `pallets`, `pieces`, `mass`, ... or null for an absent or unknown unit. */
export function unitKind(unit: string | null): string | null {
  return KIND_OF.get((unit ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? null;
}
