import { unitKind } from '../checks/units.ts';

/**
 * Units of quantity by their UN/ECE Recommendation 20 codes beside what invoices print, with how much of the unit of their
 * measure one of them is: kilograms, litres, pieces, metres, square metres.
 */
type Measure = 'mass' | 'volume' | 'pieces' | 'length' | 'area';

interface QuantityUnit {
  measure: Measure;
  /** Kilograms, litres, pieces, metres or square metres in one. */
  factor: number;
}

const UNITS: readonly (readonly [measure: Measure, factor: number, names: string])[] = [
  ['mass', 1, 'KGM KG KGS KILO KILOS KILOGRAM KILOGRAMS'],
  ['mass', 0.001, 'GRM G GRAM GRAMS GR'],
  ['mass', 1e-6, 'MGM MG'],
  ['mass', 1000, 'TNE T MT MTS TON TONS TONNE TONNES'],
  ['mass', 0.45359237, 'LBR LB LBS POUND POUNDS'],
  ['mass', 0.028349523125, 'ONZ OZ'],
  ['mass', 907.18474, 'STN'],
  ['mass', 1016.0469088, 'LTN'],
  ['mass', 100, 'DTN QUINTAL'],
  ['volume', 1, 'LTR L LITRE LITRES LITER LITERS'],
  ['volume', 0.001, 'MLT ML'],
  ['volume', 1000, 'MTQ M3 CBM'],
  ['volume', 100, 'HLT HL'],
  ['volume', 3.785411784, 'GLL GAL GALLON GALLONS'],
  ['volume', 28.316846592, 'FTQ CFT FT3'],
  ['volume', 158.987294928, 'BLL BBL'],
  ['pieces', 1, 'C62 H87 PCE PC PCS PIECE PIECES EA EACH NMB NO UNIT UNITS UN U STK ST'],
  ['pieces', 1, 'SET SETS'],
  ['pieces', 1, 'PR PAIR PAIRS NPR'],
  ['pieces', 12, 'DZN DOZ DOZEN DOZENS'],
  ['pieces', 12, 'DPC'],
  ['pieces', 144, 'GRO GROSS'],
  ['pieces', 1000, 'MIL THD'],
  ['pieces', 100, 'CEN HUNDRED'],
  ['length', 1, 'MTR M METRE METRES METER METERS'],
  ['length', 0.01, 'CMT CM'],
  ['length', 0.3048, 'FOT FT FEET'],
  ['length', 0.9144, 'YRD YD YDS YARD YARDS'],
  ['area', 1, 'MTK M2 SQM'],
  ['area', 0.09290304, 'FTK SQFT FT2'],
];
const BY_NAME: ReadonlyMap<string, QuantityUnit> = new Map(
  UNITS.flatMap(([measure, factor, names]) => names.split(' ').map((name) => [name, { measure, factor }] as const)),
);

/** The unit of a name or code as printed; null for one that is unknown or counts packages. */
function quantityUnit(name: string | null): QuantityUnit | null {
  return BY_NAME.get((name ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? null;
}

/** A quantity in the unit of its measure, e.g. 2 `DZN` as 24 pieces; null where the unit is unknown. */
export function quantityIn(quantity: number, unit: string | null): { measure: Measure; amount: number } | null {
  const known = quantityUnit(unit);
  return known && { measure: known.measure, amount: quantity * known.factor };
}

/** What one unit is called where values per unit are compared: `pieces`, `length`, `cartons`, ...; null where unknown. */
export function countedIn(unit: string | null): { name: string; factor: number } | null {
  const known = quantityUnit(unit);
  if (known !== null) return known.measure === 'mass' ? null : { name: known.measure, factor: known.factor };
  const kind = unitKind(unit);
  return kind === null ? null : { name: kind, factor: 1 };
}
