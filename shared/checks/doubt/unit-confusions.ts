import { type Phrase, say } from '../../language/phrase.ts';

/** What a number measures: it decides which units people confuse. */
export type Measure = 'mass' | 'volume' | 'count' | 'money' | 'length' | 'plain';

interface Confusion {
  ratio: number;
  /** How often somebody confuses the two, among numbers of that measure. Of our own noise model. */
  rate: number;
  says: Phrase;
}

const CONFUSIONS: Readonly<Record<Measure, readonly Confusion[]>> = {
  mass: [
    { ratio: 2.20462, rate: 0.006, says: say`pounds for kilograms` },
    { ratio: 1000, rate: 0.006, says: say`tonnes for kilograms` },
    { ratio: 907.185, rate: 0.0008, says: say`short tons for kilograms` },
    { ratio: 1016.05, rate: 0.0004, says: say`long tons for kilograms` },
    { ratio: 1.10231, rate: 0.0008, says: say`short tons for tonnes` },
  ],
  volume: [
    { ratio: 35.3147, rate: 0.004, says: say`cubic feet for cubic metres` },
    { ratio: 1000, rate: 0.004, says: say`litres for cubic metres` },
    { ratio: 264.172, rate: 0.001, says: say`US gallons for cubic metres` },
    { ratio: 3.78541, rate: 0.002, says: say`US gallons for litres` },
  ],
  count: [
    { ratio: 12, rate: 0.003, says: say`dozens for pieces` },
    { ratio: 144, rate: 0.0006, says: say`gross for pieces` },
    { ratio: 2, rate: 0.002, says: say`pairs for pieces` },
  ],
  length: [
    { ratio: 2.54, rate: 0.004, says: say`inches for centimetres` },
    { ratio: 3.28084, rate: 0.003, says: say`feet for metres` },
    { ratio: 1000, rate: 0.004, says: say`millimetres for metres` },
  ],
  money: [],
  plain: [],
};

/** The confusion of units that the ratio of two numbers fits, with how far it is off. `tolerance` is relative. */
export function unitConfusion(a: number, b: number, measure: Measure, tolerance = 0.01): Confusion | null {
  if (a <= 0 || b <= 0) return null;
  const ratio = Math.max(a, b) / Math.min(a, b);
  const off = (one: Confusion) => Math.abs(ratio / one.ratio - 1);
  const [best] = CONFUSIONS[measure].filter((one) => off(one) <= tolerance).toSorted((x, y) => off(x) - off(y));
  return best ?? null;
}

/** The confusion of units that would bring a value outside of two bounds between them, or null. */
export function confusionInto(value: number, low: number, high: number, measure: Measure): Confusion | null {
  const within = (one: number) => one >= low && one <= high;
  return (
    CONFUSIONS[measure]
      .filter(({ ratio }) => within(value * ratio) || within(value / ratio))
      .toSorted((x, y) => y.rate - x.rate)[0] ?? null
  );
}

/** Whether one number is the other with its point shifted, as a comma for thousands read as one for decimals does. */
export function isShiftedPoint(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return [10, 100, 1000].some((factor) => Math.abs(ratio / factor - 1) < 1e-9);
}
