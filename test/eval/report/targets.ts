import type { EvaluatedGroup, EvaluatedPaper } from '../evaluate.ts';
import { calibrationOf } from '../scoring/calibration.ts';
import { figuresOf, rowFiguresOf, share } from '../scoring/figures.ts';
import type { JudgedValue } from '../scoring/judged-value.ts';

/** A figure that reading is to reach, and what was measured. Null where nothing of it was in the run. */
export interface Target {
  name: string;
  wanted: string;
  measured: number | null;
  counted: number;
  reached: boolean | null;
}

type Bound = 'at-least' | 'at-most';

/** The figures of one group that were set beforehand for its rendering. */
export function targetsOf({ render, papers }: EvaluatedGroup): Target[] {
  const values = papers.flatMap((one) => one.values);
  const header = ofInvoices(values).filter(({ part }) => part === 'header');
  if (render === 'text' || render === 'structured') {
    const rows = rowFiguresOf(papers.flatMap((one) => one.rows));
    const identity = papers.filter(({ kind }) => kind === 'identity');
    return [
      f1('F1 of all fields', values, 0.99),
      bounded('rows found', rows.recall, rows.printed, 'at-least', 1),
      bounded(
        'ms of processor time a page',
        ...msPerPage(papers.filter((one) => !identity.includes(one))),
        'at-most',
        60,
      ),
    ];
  }
  if (render === 'degraded') {
    const { sure } = calibrationOf(values);
    return [
      f1(
        'F1 of header fields, all kinds',
        values.filter(({ part }) => part === 'header'),
        0.9,
      ),
      bounded('right among values given as sure', sure.rightShare, sure.values, 'at-least', 0.99),
      bounded('share of wrong characters in zones', ...wrongInZones(papers), 'at-most', 0.005),
    ];
  }
  const manifests = values.filter(({ kind }) => kind === 'manifest' || kind === 'bill-of-lading');
  const lines = ofInvoices(values).filter(({ part }) => part === 'row');
  const numbers = manifests.filter(({ field }) => field === 'consignments.containers.number');
  const seals = manifests.filter(({ field }) => field === 'consignments.containers.seals');
  const weights = manifests.filter(({ field }) => /\.(grossKg|netKg|tareKg)$/.test(field));
  return [
    f1('F1 of invoice header fields', header, 0.97),
    f1('F1 of invoice line items', lines, 0.95),
    recall('container numbers found', numbers, 0.98),
    recall('seals found', seals, 0.98),
    f1('F1 of weights', weights, 0.97),
    bounded('false container numbers', falseNumbers(values), values.length, 'at-most', 0),
  ];
}

/** Numbers given as a container's that are on no place of the paper where a container is named. */
export function falseNumbers(values: readonly JudgedValue[]): number {
  const named = values.filter(({ field }) => field === 'consignments.containers.number' || field === 'containers');
  const printed = new Set(named.map((value) => `${value.paper} ${value.printed}`));
  return named.filter((value) => value.given !== null && !printed.has(`${value.paper} ${value.given}`)).length;
}

function ofInvoices(values: readonly JudgedValue[]): JudgedValue[] {
  return values.filter(({ kind }) => kind === 'invoice');
}

function f1(name: string, values: readonly JudgedValue[], wanted: number): Target {
  return bounded(name, figuresOf(values).f1, values.length, 'at-least', wanted);
}

function recall(name: string, values: readonly JudgedValue[], wanted: number): Target {
  const figures = figuresOf(values);
  return bounded(name, figures.recall, figures.printed, 'at-least', wanted);
}

/** The share, and of how many characters. */
function wrongInZones(papers: readonly EvaluatedPaper[]): [number, number] {
  const zones = papers.flatMap(({ zone }) => (zone ? [zone] : []));
  const characters = zones.reduce((sum, zone) => sum + zone.characters, 0);
  return [
    share(
      zones.reduce((sum, { wrong }) => sum + wrong, 0),
      characters,
    ),
    characters,
  ];
}

function msPerPage(papers: readonly EvaluatedPaper[]): [number, number] {
  const pages = papers.reduce((sum, one) => sum + one.pages, 0);
  return [
    share(
      papers.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      pages,
    ),
    pages,
  ];
}

export function bounded(name: string, measured: number, counted: number, bound: Bound, wanted: number): Target {
  const text = `${bound === 'at-least' ? 'at least' : 'at most'} ${Number(wanted.toFixed(3))}`;
  if (counted === 0) return { name, wanted: text, measured: null, counted, reached: null };
  const reached = bound === 'at-least' ? measured >= wanted : measured <= wanted;
  return { name, wanted: text, measured, counted, reached };
}
