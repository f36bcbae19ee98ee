import type { EvaluatedGroup } from '../evaluate.ts';
import { calibrationOf } from '../scoring/calibration.ts';
import { figuresOf, groupedBy, rowFiguresOf } from '../scoring/figures.ts';
import { targetsOf } from './targets.ts';

/** A group's figures as plain data, with every judged value of `dev`; of `held-out` totals only. */
export function groupJson(group: EvaluatedGroup) {
  const { set, render, papers, peakMb } = group;
  const values = papers.flatMap((one) => one.values);
  const by = (keyOf: (value: (typeof values)[number]) => string) =>
    Object.fromEntries([...groupedBy(values, keyOf)].map(([key, some]) => [key, figuresOf(some)]));
  return {
    set,
    render,
    peakMb,
    pages: papers.reduce((sum, one) => sum + one.pages, 0),
    kinds: by(({ kind }) => kind),
    fields: by(({ kind, field }) => `${kind} ${field}`),
    rows: rowFiguresOf(papers.flatMap((one) => one.rows)),
    calibration: calibrationOf(values),
    targets: targetsOf(group),
    papers: set === 'dev' ? papers : papers.map(({ values: _values, rows: _rows, ...totals }) => totals),
  };
}
