import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { Text } from '../look/text.tsx';
import { told } from '../phrases/tell.ts';
import { likelihood, weightOf } from './compare.ts';
import { t } from './words.ts';

type Match = MatchAnswer['matches'][number];

/** Full in the bar: a name that one in fifty thousand bears. */
const MOST_ODDS = 11;

/** How likely it is that both are the same: in words, as a number, and as a bar. */
export function Score({ match }: { match: Match }) {
  const percent = Math.round(match.score * 100);
  const word = likelihood(match);
  return (
    <div class="match-score" data-word={word}>
      <p class="line">
        <span class="only-heard">{t('score.label')}:</span>
        <strong>{t(`score.${word}`)}</strong>
        <span class="figures">{t('score.number', { percent })}</span>
      </p>
      <div class="match-bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      <p class="quiet">{t('score.note')}</p>
    </div>
  );
}

/** What speaks for the two being one and what against, each with how strongly. */
export function Reasons({ reasons }: Pick<Match, 'reasons'>) {
  return (
    <div class="match-reasons">
      <Side title={t('reasons.for')} none={t('reasons.none-for')} speaks="for" reasons={reasons} />
      <Side title={t('reasons.against')} none={t('reasons.none-against')} speaks="against" reasons={reasons} />
    </div>
  );
}

function Side({
  title,
  none,
  speaks,
  reasons,
}: {
  title: string;
  none: string;
  speaks: 'for' | 'against';
} & Pick<Match, 'reasons'>) {
  const mine = reasons.filter((reason) => reason.speaks === speaks).sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds));
  return (
    <section>
      <h3>
        <span aria-hidden="true">{speaks === 'for' ? '+ ' : '− '}</span>
        {title}
      </h3>
      {mine.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {mine.map(({ text, said, odds }) => (
          <li key={text} data-speaks={speaks}>
            <Text>{told(said, text)}</Text>
            <span class="match-weight">
              <span class="match-weight-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(100, (100 * Math.abs(odds)) / MOST_ODDS)}%` }} />
              </span>
              <span>{t(`weight.${weightOf(odds)}`)}</span>
              {odds !== 0 && (
                <span class="figures quiet" title={t('weight.number', { weight: odds.toFixed(1) })} dir="ltr">
                  {odds > 0 ? '+' : '−'}
                  {Math.abs(odds).toFixed(1)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
