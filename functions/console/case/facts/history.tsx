import type { CaseHistory } from '../../../../shared/review/case-answers.ts';
import { zoneOf } from '../../frame/console.ts';
import { problemText } from '../../language/problem-text.ts';
import { instant } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { caseHref, casePath } from '../case-path.ts';
import { Clip } from '../clip.tsx';
import type { WholeCase } from '../whole-case.ts';
import { t } from '../words.ts';
import { Parties } from './parties.tsx';
import { useAnswer } from './use-answer.ts';

/** So much of what two cases share is shown at once. */
const SHARES = 6;

/** Where its parties were met before, and other cases with a container, seal or file of this one; what became of them. */
export function History({ whole: { case: record } }: { whole: WholeCase }) {
  const [answer, again] = useAnswer<CaseHistory>(casePath(record, '/history'));
  if (answer.state === 'asking') return <Waiting what={t('history.loading')} />;
  if (answer.state === 'absent') return <p class="facts">{t('history.not-yet')}</p>;
  if (answer.state === 'failed') {
    return (
      <div class="facts stack">
        <p>{problemText(answer.error)}</p>
        <Button onClick={again}>{t('case.again')}</Button>
      </div>
    );
  }
  const { withheld, complete, parties, cases, elsewhere } = answer.value;
  if (withheld) return <p class="facts quiet">{t('examined.withheld')}</p>;
  return (
    <div class="facts stack">
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
    </div>
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
            {t(`shares.${kind}`)}: <Clip most={80}>{readable(kind, value, here)}</Clip>
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
