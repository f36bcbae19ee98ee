import type { Render } from '../degradations/renders.ts';
import type { EvaluatedGroup } from '../evaluate.ts';
import { groupedBy, share } from '../scoring/figures.ts';
import { calibrationTable, fieldTable, kindConfusion, kindTable, layoutTable, worstValues } from './group-tables.ts';
import { targetTable } from './target-table.ts';
import { targetsOf } from './targets.ts';
import { textTable } from './text-table.ts';

interface Shown {
  fields: boolean;
  /** Wrong values to list; 0 for a group that is held out. */
  errors: number;
}

const RENDER_NAMES: Record<Render, string> = {
  structured: 'structured messages',
  text: 'text layer',
  '200': 'clean at 200 dpi',
  '300': 'clean at 300 dpi',
  degraded: 'degraded copies',
};

/** Everything about one group. Of a held-out one nothing that tells which paper or layout went wrong. */
export function printGroup(group: EvaluatedGroup, { fields, errors }: Shown): string {
  const { set, render, papers } = group;
  const looked = set === 'dev' || errors > 0;
  const title = `${set}, ${RENDER_NAMES[render]}: ${papers.length} papers`;
  const confusion = kindConfusion(group);
  const parts = [
    `\n━━ ${title} ${'━'.repeat(Math.max(0, 96 - title.length))}`,
    kindTable(group),
    confusion === '' ? '' : `kinds:\n${confusion}`,
    looked ? layoutTable(group) : '',
    render === 'degraded' && looked ? degradationTable(group) : '',
    fields ? fieldTable(group) : '',
    calibrationTable(group),
    errors > 0 ? worstValues(group, errors) : '',
    timesOf(group),
    targetTable(targetsOf(group)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function degradationTable({ papers }: EvaluatedGroup): string {
  const rows = [...groupedBy(papers, ({ degradation }) => degradation)].map(([name, group]) => {
    const values = group.flatMap((one) => one.values);
    const right = values.filter(({ outcome }) => outcome === 'right').length;
    const printed = values.filter((value) => value.printed !== null).length;
    const given = values.filter((value) => value.given !== null).length;
    return [name, String(group.length), share(right, given).toFixed(3), share(right, printed).toFixed(3)];
  });
  return textTable(['degradation', 'papers', 'prec', 'recall'], rows);
}

function timesOf({ papers, peakMb }: EvaluatedGroup): string {
  const sum = (of: (paper: (typeof papers)[number]) => number) => papers.reduce((total, one) => total + of(one), 0);
  const pages = sum((one) => one.pages);
  const ocrPages = sum((one) => one.ocrPages);
  const perPage = (of: (paper: (typeof papers)[number]) => number) => share(sum(of), pages).toFixed(0);
  const own = `${perPage(({ ownMs }) => ownMs)} ms a page beside OCR, ${perPage(({ cpuMs }) => cpuMs)} ms of processor time in all`;
  const ocr =
    ocrPages > 0 ? `, OCR ${(sum((one) => one.ocrMs) / ocrPages / 1000).toFixed(1)} s a page of ${ocrPages}` : '';
  const cost = `${((sum((one) => one.costUsd) / Math.max(1, pages)) * 1000).toFixed(2)} USD per 1,000 pages`;
  return `${pages} pages: ${own}${ocr}; peak ${peakMb.toFixed(0)} MB; ${cost} by list price`;
}
