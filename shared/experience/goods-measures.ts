import type { GoodsLine } from '../goods/goods-lines.ts';
import { hs6Of } from '../goods/hs-code.ts';
import { countedIn, quantityIn } from '../goods/units.ts';
import type { GoodsKind } from './experience.ts';

/** What one line of goods says of one measure, with the fields of the line that it was made of. */
export interface MeasuredGoods extends Omit<GoodsKind, 'origin'> {
  value: number;
  line: GoodsLine;
  fields: readonly MeasuredField[];
}

type MeasuredField = 'amount' | 'unitPrice' | 'quantity' | 'netKg' | 'grossKg' | 'volumeM3';

/** What a line says of value and mass per kilogram, unit and cubic metre; nothing where the line names no HS6. */
export function measuresOf(line: GoodsLine): MeasuredGoods[] {
  const hs6 = hs6Of(line.hsCode);
  if (hs6 === null) return [];
  const { netKg, quantity, unit, amount, unitPrice, currency, volumeM3 } = line;
  const counted = countedIn(unit);
  const inMass = quantity === null ? null : quantityIn(quantity, unit);
  const kg = netKg ?? (inMass?.measure === 'mass' ? inMass.amount : null);
  const worth = amount ?? (unitPrice !== null && quantity !== null ? unitPrice * quantity : null);
  const grossKg = line.grossKg ?? netKg;
  const units = quantity !== null && counted !== null ? quantity * counted.factor : null;
  const found: MeasuredGoods[] = [];
  const add = (
    measure: GoodsKind['measure'],
    value: number,
    of: Partial<GoodsKind>,
    fields: readonly MeasuredField[],
  ) => {
    if (Number.isFinite(value) && value > 0)
      found.push({ hs6, measure, currency: null, unit: null, ...of, value, line, fields });
  };
  if (worth !== null && kg !== null && currency !== null)
    add('value-per-kg', worth / kg, { currency }, [
      amount === null ? 'unitPrice' : 'amount',
      netKg === null ? 'quantity' : 'netKg',
    ]);
  if (worth !== null && units !== null && counted !== null && currency !== null)
    add('value-per-unit', worth / units, { currency, unit: counted.name }, [
      amount === null ? 'unitPrice' : 'amount',
      'quantity',
    ]);
  if (netKg !== null && units !== null && counted !== null)
    add('kg-per-unit', netKg / units, { unit: counted.name }, ['netKg', 'quantity']);
  if (grossKg !== null && volumeM3 !== null)
    add('kg-per-m3', grossKg / volumeM3, {}, [line.grossKg === null ? 'netKg' : 'grossKg', 'volumeM3']);
  return found;
}
