import type { CheckFigures, ChecksReport } from '../../../shared/tallies/checks-report.ts';
import { duration, number } from '../language/time.ts';
import { Badge } from '../look/badge.tsx';
import { Figures } from '../look/figures.tsx';
import { Part } from './part.tsx';
import { share } from './share.ts';
import { useAnswer } from './use-answer.ts';
import { t } from './words.ts';

/** How right the checks were in the cases that were closed in a month. */
export function ChecksReportPart({ port, month }: { port: string | undefined; month: string }) {
  const { answer, problem } = useAnswer<{ complete: boolean; report: ChecksReport }>(
    '/reports/checks',
    { port, month },
    60_000,
  );
  const report = answer?.report;
  const rows = [
    ...(report?.checks ?? []).map((one) => row(one, false)),
    ...(report?.shadow ?? []).map((one) => row(one, true)),
  ];
  return (
    <Part title={t('checks.title')} problem={problem} waiting={report === undefined}>
      {answer?.complete === false && <p>{t('report.partial')}</p>}
      {report !== undefined && report.controls.decided > 0 && (
        <p>{t('controls', { decided: report.controls.decided, wrong: report.controls.foundWrong })}</p>
      )}
      {report !== undefined && <Disparities report={report} />}
      {rows.length === 0 ? (
        <p>{t('checks.none')}</p>
      ) : (
        <Figures
          label={t('checks.title')}
          head={[t('check'), t('findings'), t('right'), t('wrong'), t('undecided'), t('precision'), t('time')]}
          rows={rows}
        />
      )}
    </Part>
  );
}

function row({ check, findings, right, wrong, undecided, precision, reviewSeconds }: CheckFigures, trial: boolean) {
  return [
    <span key="check" class="line">
      {check} {trial && <Badge>{t('trial')}</Badge>}
    </span>,
    number(findings),
    number(right),
    number(wrong),
    number(undecided),
    precision === null
      ? ''
      : t('precision.of', { share: share(precision.value), low: share(precision.low), high: share(precision.high) }),
    duration(reviewSeconds * 1000),
  ];
}

/** What meets goods of one origin more often than the others, with enough cases to say so. */
function Disparities({ report: { disparities } }: { report: ChecksReport }) {
  const flagged = disparities.filter((one) => one.flagged);
  if (flagged.length === 0) return null;
  const times = (value: number) => number(value, { maximumFractionDigits: 1 });
  return (
    <>
      <h3>{t('disparity.title')}</h3>
      <ul>
        {flagged.map(({ check, origin, ratio }) => (
          <li key={`${check} ${origin}`}>
            {t('disparity', {
              check,
              origin,
              ratio: times(ratio.value),
              low: times(ratio.low),
              high: times(ratio.high),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
