import { colon, plainText } from '../../language/words.ts';
import { Text } from '../../look/text.tsx';
import { told } from '../../phrases/tell.ts';
import { toldProblem } from '../../phrases/told-problem.ts';
import { toldMissing } from '../../phrases/told-reasons.ts';
import { checkTitle } from '../checks/check-title.ts';
import { Clip } from '../clip.tsx';
import { byCheck } from '../finding-order.ts';
import { isBlind, unreadOf, type WholeCase } from '../whole-case.ts';
import { t } from '../words.ts';

/** What was examined, what was not and why; what could not be read or never came; the lists that were screened against. */
export function Examined({ whole }: { whole: WholeCase }) {
  return (
    <div class="facts stack">
      <Unread whole={whole} />
      {isBlind(whole) ? <p class="quiet">{t('examined.withheld')}</p> : <Looked whole={whole} />}
    </div>
  );
}

function Looked({ whole: { examinations } }: { whole: WholeCase }) {
  const examined = [...new Set(examinations.flatMap((step) => step.examined))].toSorted(byCheck);
  const not = examinations.flatMap((step) => step.notExamined).toSorted((a, b) => byCheck(a.check, b.check));
  const editions = examinations.flatMap((step) => step.editions);
  const settled = examinations.flatMap((step) => step.settled);
  const screened = examinations.some(({ step }) => step === 'screen');
  const profile = Math.max(0, ...examinations.map(({ profileEdition }) => profileEdition));
  return (
    <>
      <section>
        <h2>{not.length === 0 ? t('examined.all') : t('examined.not', { count: not.length })}</h2>
        <ul class="fact-list">
          {not.map(({ check, because, said }) => (
            <li key={`${check} ${because}`}>
              <CheckName check={check} />
              {colon()}{' '}
              <span class="quiet">
                <Clip>{told(said, because)}</Clip>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('examined.heading', { count: examined.length })}</h2>
        <p class="check-ids" dir="ltr">
          {examined.map((check) => (
            <abbr key={check} title={checkTitle(check) ?? undefined}>
              {check}
            </abbr>
          ))}
        </p>
        {profile > 0 && <p class="quiet">{t('examined.profile', { edition: profile })}</p>}
      </section>
      {screened && (
        <section>
          <h2>{t('examined.editions')}</h2>
          {editions.length === 0 && <p>{t('examined.no-editions')}</p>}
          <ul class="fact-list">
            {editions.map(({ list, edition }) => (
              <li key={list} dir="ltr">
                {list} <span class="quiet figures">{edition}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {settled.length > 0 && (
        <section>
          <h2>{t('examined.settled')}</h2>
          <ul class="fact-list">
            {settled.map(({ check, subject, entry, because, said }) => (
              <li key={`${check} ${subject} ${entry}`}>
                <CheckName check={check} /> <Clip most={120}>{subject}</Clip> · <span dir="ltr">{entry}</span>
                <p class="quiet">
                  <Clip>{told(said, because)}</Clip>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function CheckName({ check }: { check: string }) {
  const title = checkTitle(check);
  return (
    <>
      <span class="figures">{check}</span>
      {title !== null && ` ${title}`}
    </>
  );
}

function Unread({ whole }: { whole: WholeCase }) {
  const { unreadable, inPart, underway, unlisted } = unreadOf(whole);
  const missing = toldMissing(whole.case);
  const all = [...unreadable, ...inPart];
  return (
    <section>
      {all.length === 0 && underway.length === 0 && unlisted <= 0 && missing.length === 0 && (
        <p>{t('examined.everything-read')}</p>
      )}
      {missing.map((kinds) => (
        <p class="unread" key={plainText(kinds)}>
          <strong>
            {t('examined.missing')}
            {colon()}
          </strong>{' '}
          <Text>{kinds}</Text>
        </p>
      ))}
      {unlisted > 0 && <p class="unread">{t('examined.unlisted', { count: unlisted })}</p>}
      <ul class="fact-list">
        {all.map(({ documentId, file, state, problem }) => (
          <li class="unread" key={documentId}>
            <strong>
              {state === 'unreadable' ? t('examined.unread') : t('examined.in-part')}
              {colon()}
            </strong>{' '}
            <Clip most={120}>{file}</Clip>
            {problem !== null && (
              <p class="quiet">
                <Clip>{toldProblem(problem)}</Clip>
              </p>
            )}
          </li>
        ))}
        {underway.map(({ documentId, file }) => (
          <li key={documentId}>
            <Clip most={120}>{file}</Clip> <span class="quiet">{t('files.state.received')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
