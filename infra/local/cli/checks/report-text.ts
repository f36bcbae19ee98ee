import { styleText } from 'node:util';
import { CATALOGUE } from '../../../../shared/checks/catalogue.ts';
import type { CheckFigures, ChecksReport, Disparity } from '../../../../shared/tallies/checks-report.ts';
import type { Estimate } from '../../../../shared/tallies/intervals.ts';
import { textTable } from '../text-table.ts';

export interface ReportAnswer {
  ports: string[];
  month: string;
  /** False where the month has more cases than one answer reads. */
  complete: boolean;
  report: ChecksReport;
}

/** The report as a supervisor reads it in a terminal. */
export function reportText({ ports, month, complete, report }: ReportAnswer, all: boolean): string {
  const { cases, reviewed, reviewSeconds, checks, shadow } = report;
  const title = (text: string) => `\n${styleText('bold', text)}`;
  const head = `${styleText('bold', `Checks at ${ports.join(', ')} in ${month}`)}  ${count(cases, 'case')} closed, ${reviewed} looked at by officers in ${hours(reviewSeconds)}`;
  if (cases === 0) return `${head}\nno case was closed`;
  return [
    head,
    ...(complete ? [] : ['these are not all: the first by reference were read; ask port by port']),
    title('How often each check was right'),
    checks.length === 0 ? '  no check found anything' : figuresTable(checks),
    ...(shadow.length === 0
      ? []
      : [
          title('On trial: recorded, neither scored nor routed; judged by what came of the case'),
          figuresTable(shadow),
        ]),
    title('Control sample'),
    controlsText(report),
    title('By origin of the goods, against the control sample'),
    ...disparityLines(report, all),
  ].join('\n');
}

function figuresTable(figures: readonly CheckFigures[], reviewed = true): string {
  const heads = [
    'check',
    'finds',
    'findings',
    'per 100 cases',
    'right',
    'wrong',
    'undecided',
    'precision (95 %)',
    ...(reviewed ? ['review', 'each', 'each right'] : []),
  ];
  return textTable(
    heads,
    figures.map(({ check, findings, per100Cases, right, wrong, undecided, precision, reviewSeconds }) => [
      styleText('bold', check),
      short(CATALOGUE.find(({ id }) => id === check)?.title ?? ''),
      number(findings),
      number(per100Cases, 1),
      number(right),
      number(wrong),
      number(undecided),
      precision === null ? styleText('dim', 'nothing decided') : styleText(toneOf(precision), shareText(precision)),
      ...(reviewed ? [hours(reviewSeconds), minutes(reviewSeconds, findings), minutes(reviewSeconds, right)] : []),
    ]),
  );
}

function toneOf({ value }: Estimate): 'green' | 'yellow' | 'red' {
  return value >= 0.5 ? 'green' : value >= 0.2 ? 'yellow' : 'red';
}

function controlsText({ controls }: ChecksReport): string {
  const { drawn, decided, foundWrong, missed } = controls;
  if (drawn === 0) return '  no case without findings was drawn: what the checks miss is not known';
  const share =
    missed === null
      ? 'none is decided yet'
      : `something was wrong with ${foundWrong} of ${decided} decided: the checks miss it in ${shareText(missed)} of the cases that they find nothing in`;
  return `  ${drawn} drawn of the cases without findings; ${share}`;
}

const MOST_SHOWN = 20;

function disparityLines({ disparities, checks }: ChecksReport, all: boolean): string[] {
  const enough = disparities.filter((one) => one.enough);
  const flagged = enough.filter((one) => one.flagged);
  const shown = (all ? enough : flagged).slice(0, all ? undefined : MOST_SHOWN);
  const byChance = Math.round(enough.length * 0.05);
  const summary =
    enough.length === 0
      ? '  too few cases of any origin in the control sample to say anything'
      : `  ${count(enough.length, 'comparison')} with enough cases, ${flagged.length} with an interval that excludes 1; about ${byChance} would by chance alone`;
  const few = disparities.length - enough.length;
  return [
    summary,
    ...(few > 0 && checks.length > 0 ? [styleText('dim', `  ${count(few, 'more')} of too few cases: not judged`)] : []),
    ...(shown.length === 0 ? [] : [disparityTable(shown)]),
  ];
}

function disparityTable(shown: readonly Disparity[]): string {
  return textTable(
    ['check', 'origin', 'cases', 'hits', 'hits per 100', 'others', 'in sample', 'times as often (95 %)', ''],
    shown.map(({ check, origin, cases, hits, per100, othersPer100, controls, ratio, flagged }) => [
      styleText('bold', check),
      origin,
      number(cases),
      number(hits),
      number(per100, 1),
      number(othersPer100, 1),
      number(controls),
      `${ratio.value.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
      flagged ? styleText('red', ratio.low > 1 ? 'more than its share' : 'less than its share') : '',
    ]),
  );
}

function shareText({ value, low, high }: Estimate): string {
  return `${percent(value)} % (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function number(value: number, digits = 0): string {
  return value.toFixed(digits);
}

function minutes(seconds: number, things: number): string {
  return things === 0 ? '' : `${(seconds / 60 / things).toFixed(1)} min`;
}

function hours(seconds: number): string {
  return seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function count(things: number, what: string): string {
  return `${things} ${what}${things === 1 || what === 'more' ? '' : 's'}`;
}

const LONGEST_TITLE = 46;

function short(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}
