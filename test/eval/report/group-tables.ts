import type { EvaluatedGroup } from '../evaluate.ts';
import { calibrationOf } from '../scoring/calibration.ts';
import { figuresOf, groupedBy, rowFiguresOf } from '../scoring/figures.ts';
import type { JudgedValue } from '../scoring/judged-value.ts';
import { ratio, shortened, textTable } from './text-table.ts';

/** Per kind: how many papers, kinds told right, headers, rows and cells. */
export function kindTable({ papers }: EvaluatedGroup): string {
  const rows = [...groupedBy(papers, ({ kind }) => kind)].map(([kind, group]) => {
    const values = group.flatMap((one) => one.values);
    const header = figuresOf(values.filter(({ part }) => part === 'header'));
    const cells = figuresOf(values.filter(({ part }) => part !== 'header'));
    const lines = rowFiguresOf(group.flatMap((one) => one.rows));
    const all = figuresOf(values);
    return [
      kind,
      String(group.length),
      String(group.filter(({ givenKind }) => givenKind === kind).length),
      ratio(header.f1),
      ratio(cells.f1, cells.printed),
      `${lines.found}/${lines.printed}`,
      String(lines.invented),
      ratio(all.precision),
      ratio(all.recall),
      ratio(all.f1),
      ratio(all.exactF1),
    ];
  });
  const head = ['kind', 'papers', 'told', 'header', 'cells', 'rows', 'extra', 'prec', 'recall', 'F1', 'exact F1'];
  return textTable(head, rows);
}

export function fieldTable({ papers }: EvaluatedGroup): string {
  const values = papers.flatMap((one) => one.values);
  const rows = [...groupedBy(values, ({ kind, field }) => `${kind} ${field}`)].map(([name, group]) => {
    const { printed, given, precision, recall, f1, exactF1 } = figuresOf(group);
    return [name, `${printed}`, `${given}`, ratio(precision, given), ratio(recall, printed), ratio(f1), ratio(exactF1)];
  });
  return textTable(['field', 'printed', 'given', 'prec', 'recall', 'F1', 'exact F1'], rows);
}

export function layoutTable({ papers }: EvaluatedGroup): string {
  const rows = [...groupedBy(papers, ({ kind, layout }) => `${kind}/${layout}`)].map(([name, group]) => {
    const { f1, recall } = figuresOf(group.flatMap((one) => one.values));
    const lines = rowFiguresOf(group.flatMap((one) => one.rows));
    return [name, `${group.length}`, ratio(f1), ratio(recall), `${lines.found}/${lines.printed}`, `${lines.invented}`];
  });
  return textTable(['layout', 'papers', 'F1', 'recall', 'rows', 'extra'], rows);
}

export function kindConfusion({ papers }: EvaluatedGroup): string {
  const wrong = papers.filter(({ kind, givenKind }) => kind !== givenKind);
  const pairs = groupedBy(wrong, ({ kind, givenKind }) => `${kind} taken for ${givenKind}`);
  return [...pairs].map(([pair, { length }]) => `  ${length} × ${pair}`).join('\n');
}

export function calibrationTable({ papers }: EvaluatedGroup): string {
  const { bins, expectedError, sure } = calibrationOf(papers.flatMap((one) => one.values));
  const rows = bins.map(({ from, to, values, meanConfidence, rightShare }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(values),
    ratio(meanConfidence),
    ratio(rightShare),
  ]);
  return `${textTable(['confidence', 'values', 'mean', 'right'], rows)}
expected calibration error ${ratio(expectedError)}; sure (from 0.9 on): ${sure.values} values, ${ratio(sure.rightShare)} right`;
}

/** Of `dev` only: what was printed and what was given instead, the worst fields first. */
export function worstValues({ papers }: EvaluatedGroup, most: number): string {
  const bad = papers.flatMap((one) => one.values).filter(({ outcome }) => outcome !== 'right');
  const fields = [...groupedBy(bad, ({ kind, field }) => `${kind} ${field}`)].sort((a, b) => b[1].length - a[1].length);
  const shown = fields.flatMap(([, values]) => values.slice(0, Math.max(3, Math.ceil(most / fields.length))));
  const rows = shown
    .slice(0, most)
    .map((value: JudgedValue) => [
      shortened(value.paper, 34),
      shortened(value.field.replace('consignments.', ''), 20),
      value.outcome,
      shortened(value.printed ?? '–', 30),
      shortened(value.given ?? '–', 30),
      value.confidence === null ? '–' : value.confidence.toFixed(2),
    ]);
  const left = bad.length - rows.length;
  return `${textTable(['paper', 'field', 'outcome', 'printed', 'given', 'conf'], rows)}${left > 0 ? `\n… and ${left} more` : ''}`;
}
