import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { changedFacts } from './changed-facts.tsx';
import { t } from './words.ts';

type Match = MatchAnswer['matches'][number];

/** What the entry was when it was matched against what it is now. */
export function Since({ match, latin }: { match: Match; latin: Readonly<Record<string, string>> }) {
  const { state, entry } = match.now;
  const changes = entry === null ? [] : changedFacts(match.entry, entry, latin);
  return (
    <div class="notice match-since" data-tone={state === 'changed' || state === 'gone' ? 'high' : undefined}>
      <p>{t(`now.${state}`)}</p>
      {changes.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">
                <span class="only-heard">{t('field')}</span>
              </th>
              <th scope="col">{t('now.then')}</th>
              <th scope="col">{t('now.today')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, label, before, today }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{today}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
