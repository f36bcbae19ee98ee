import type { OfficersReport } from '../../../shared/tallies/officers-report.ts';
import { t as base } from '../language/base.ts';
import { duration, number } from '../language/time.ts';
import { Figures } from '../look/figures.tsx';
import { Text } from '../look/text.tsx';
import { DISPOSITION_NAMES } from './disposition-names.ts';
import { Part } from './part.tsx';
import { share } from './share.ts';
import { useAnswer } from './use-answer.ts';
import { t } from './words.ts';

/** How officers decided in a month, and how often two who did not know of each other came to the same. */
export function OfficersReportPart({ port, month }: { port: string | undefined; month: string }) {
  const { answer, problem } = useAnswer<{ complete: boolean; report: OfficersReport }>(
    '/reports/officers',
    { port, month },
    60_000,
  );
  const report = answer?.report;
  return (
    <Part title={t('officers.title')} problem={problem} waiting={report === undefined}>
      {answer?.complete === false && <p>{t('report.partial')}</p>}
      {report !== undefined && report.decisions === 0 && <p>{t('officers.none')}</p>}
      {report !== undefined && report.decisions > 0 && (
        <>
          <Agreement report={report} />
          <Figures
            label={t('officers.title')}
            head={[
              t('officer'),
              t('decisions'),
              ...DISPOSITION_NAMES.map((one) => base(`disposition.${one}`)),
              t('median'),
              t('pairs'),
              t('alike'),
            ]}
            rows={report.officers.map(({ officer, decisions, byDisposition, medianSeconds, pairs, alike }) => [
              <Text key="name">{officer}</Text>,
              number(decisions),
              ...DISPOSITION_NAMES.map((one) => number(byDisposition[one])),
              duration(medianSeconds * 1000),
              number(pairs),
              number(alike),
            ])}
          />
        </>
      )}
    </Part>
  );
}

function Agreement({ report: { agreement } }: { report: OfficersReport }) {
  const { pairs, alike, kappa } = agreement;
  if (alike === null) return <p>{t('agreement.none')}</p>;
  return (
    <p>
      {t('agreement', { count: pairs })}{' '}
      {t('agreement.share', { share: share(alike.value), low: share(alike.low), high: share(alike.high) })}{' '}
      {kappa !== null && t('agreement.kappa', { kappa: number(kappa, { maximumFractionDigits: 2 }) })}
    </p>
  );
}
