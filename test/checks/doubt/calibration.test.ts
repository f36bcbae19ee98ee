import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../shared/checks/doubt/doubt.ts';
import { numberDoubt } from '../../../shared/checks/doubt/number-doubt.ts';
import { textDoubt } from '../../../shared/checks/doubt/text-doubt.ts';
import { massPairs, type Pair, textPairs } from './noise-model.ts';

/** How far the stated chance is from the share of pairs that were only misread, weighed over ten bins, and each bin's figures. */
function calibrationOf<T>(pairs: Pair<T>[], doubtOf: (pair: Pair<T>) => Doubt) {
  const bins = Map.groupBy(
    pairs.map((pair) => ({ chance: doubtOf(pair).chance, same: !pair.trulyDifferent })),
    ({ chance }) => Math.min(9, Math.floor(chance * 10)),
  );
  const rows = [...bins]
    .toSorted(([x], [y]) => x - y)
    .map(([bin, all]) => ({
      bin,
      count: all.length,
      stated: all.reduce((sum, { chance }) => sum + chance, 0) / all.length,
      found: all.filter(({ same }) => same).length / all.length,
    }));
  const error = rows.reduce(
    (sum, { count, stated, found }) => sum + (count * Math.abs(stated - found)) / pairs.length,
    0,
  );
  return { error, rows };
}

const share = <T>(all: T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe('the chance of a misreading, against pairs of a noise model', () => {
  const texts = textPairs(11, 6000);
  const masses = massPairs(12, 6000);
  const ofText = ({ a, b, evidence }: Pair<string>) => textDoubt(a, b, evidence);
  const ofMass = ({ a, b, evidence }: Pair<number>) => numberDoubt(a, b, 'mass', evidence);

  it('is right as often as it says', () => {
    expect(calibrationOf(texts, ofText).error).toBeLessThan(0.05);
    expect(calibrationOf(masses, ofMass).error).toBeLessThan(0.05);
  });

  it('accuses few that were only misread, and asks about few that truly differ', () => {
    const misread = texts.filter(({ trulyDifferent }) => !trulyDifferent);
    const different = texts.filter(({ trulyDifferent }) => trulyDifferent);
    expect(share(misread, (pair) => ofText(pair).chance < 0.05)).toBeLessThan(0.02);
    expect(share(different, (pair) => ofText(pair).chance >= 0.5)).toBeLessThan(0.2);
  });
});
