import { share } from './figures.ts';
import type { JudgedValue } from './judged-value.ts';

/** From this confidence on a value is given as sure. */
export const SURE = 0.9;

export interface ReliabilityBin {
  from: number;
  to: number;
  values: number;
  meanConfidence: number;
  rightShare: number;
}

export interface Calibration {
  bins: ReliabilityBin[];
  /** Expected calibration error: the mean distance between confidence and share of right ones, by values of the bin. */
  expectedError: number;
  sure: { values: number; rightShare: number };
}

/** Whether values are right as often as their confidence says. Counts what was given with a confidence, also inventions. */
export function calibrationOf(values: readonly JudgedValue[]): Calibration {
  const stated = values.flatMap(({ confidence, outcome }) =>
    confidence === null ? [] : [{ confidence, right: outcome === 'right' }],
  );
  const bins: ReliabilityBin[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const inBin = stated.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin);
    if (inBin.length === 0) continue;
    const meanConfidence = inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length;
    const rightShare = share(inBin.filter(({ right }) => right).length, inBin.length);
    bins.push({ from: bin / 10, to: (bin + 1) / 10, values: inBin.length, meanConfidence, rightShare });
  }
  const error = bins.reduce((sum, bin) => sum + bin.values * Math.abs(bin.meanConfidence - bin.rightShare), 0);
  const sure = stated.filter(({ confidence }) => confidence >= SURE);
  return {
    bins,
    expectedError: stated.length === 0 ? 0 : error / stated.length,
    sure: { values: sure.length, rightShare: share(sure.filter(({ right }) => right).length, sure.length) },
  };
}
