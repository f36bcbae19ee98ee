import type { CaseHistory } from '../../../../shared/review/case-answers.ts';
import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { colon } from '../../language/words.ts';
import { caseHref, casePath } from '../case-path.ts';
import { Clip } from '../clip.tsx';
import type { WholeCase } from '../whole-case.ts';
import { t } from '../words.ts';
import { Answered } from './answered.tsx';
import { Parties } from './parties.tsx';

/** So much of what two cases share is shown at once. */
const SHARES = 6;

/** Where its parties were met before, and other cases with a container, seal or file of this one; what became of them. */
export function History({ whole: { case: record } }: { whole: WholeCase }) {
  const says = { asking: t('history.loading'), absent: t('history.not-yet'), withheld: t('examined.withheld') };
  return (
    <Answered<CaseHistory> path={casePath(record, '/history')} says={says}>
      {({ complete, parties, cases, elsewhere }) => (
        <>
          <Parties parties={parties} />
          <section>
            <h2>{t('history.things')}</h2>
            {cases.length === 0 && elsewhere === 0 && <p>{t('history.none')}</p>}
            <ol class="fact-list">
              {cases.map((other) => (
                <OtherCase key={`${other.port}/${other.reference}`} other={other} />
              ))}
            </ol>
          </section>
          {elsewhere > 0 && <p class="quiet">{t('history.elsewhere', { count: elsewhere })}</p>}
          {!complete && <p class="quiet">{t('history.incomplete')}</p>}
        </>
      )}
    </Answered>
  );
}

function OtherCase({ other }: { other: CaseHistory['cases'][number] }) {
  const { port, reference, seenAt, disposition, shares } = other;
  return (
    <li>
      <p>
        <a href={caseHref({ port, reference })}>
          <bdi>{`${port}/${reference}`}</bdi>
        </a>{' '}
        <strong>
          {disposition === null ? t('history.open') : t('history.outcome', { disposition: t(`was.${disposition}`) })}
        </strong>{' '}
        <time class="quiet" dateTime={seenAt}>
          {instant(seenAt, zoneOf(port))}
        </time>
      </p>
      <ul>
        {shares.slice(0, SHARES).map(({ kind, value, here, there }) => (
          <li key={`${kind} ${value} ${there}`}>
            {t(`shares.${kind}`)}
            {colon()} <Clip most={80}>{readable(kind, value, here)}</Clip>
            {there !== here && (
              <span class="quiet">
                {' '}
                · {t('history.there')} <Clip most={80}>{there}</Clip>
              </span>
            )}
          </li>
        ))}
        {shares.length > SHARES && <li class="quiet">{t('history.more-shares', { count: shares.length - SHARES })}</li>}
      </ul>
    </li>
  );
}

/** Files and pictures are recognised by digests, that nobody reads: what bears them is told instead. */
function readable(kind: CaseHistory['cases'][number]['shares'][number]['kind'], value: string, here: string): string {
  return kind === 'file' || kind === 'image-band' || kind === 'image-pixels' ? here : value;
}
