import './match.css';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import type { ApiClient } from '../client/api-client.ts';
import { useCommands } from '../keyboard/commands.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { Text } from '../look/text.tsx';
import { Waiting } from '../look/waiting.tsx';
import { toldLabel, toldValue } from '../phrases/told-finding.ts';
import { DismissDialog } from './dismiss.tsx';
import { rowsOf } from './entry-rows.tsx';
import { Reasons, Score } from './reasons.tsx';
import { Since } from './since.tsx';
import { useMatch } from './use-match.ts';
import { t } from './words.ts';

interface TableParts {
  api: Pick<ApiClient, 'get'>;
  place: { port: string; reference: string };
  finding: Finding;
  /** Why the officer took the party for somebody else; null where they have not. */
  dismissed?: string | null;
  /** The match is somebody else, for this reason: the note of the verdict `explained`. Null takes it back. */
  onDismiss?: ((reason: string | null) => void) | undefined;
}

/** A watchlist match: the party and a listed entry column by column, one entry after another, and why they may be one. */
export function MatchTable({ api, place, finding, dismissed = null, onDismiss }: TableParts) {
  const state = useMatch(api, place, finding.id);
  switch (state.at) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return (
        <Empty title={problemText(state.error)}>
          <Button onClick={state.again}>{t('again')}</Button>
        </Empty>
      );
    case 'none':
      return <Bare finding={finding} />;
    case 'there':
      return <Table match={state.match} dismissed={dismissed} onDismiss={onDismiss} />;
  }
}

function Table({
  match,
  dismissed,
  onDismiss,
}: {
  match: MatchAnswer;
  dismissed: string | null;
  onDismiss: TableParts['onDismiss'];
}) {
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  useEffect(() => setAt(0), [match]);
  const count = match.matches.length;
  const shown = match.matches[Math.min(at, count - 1)];
  const step = (way: 1 | -1) => setAt((before) => Math.min(count - 1, Math.max(0, before + way)));
  const group = t('group');
  useCommands([
    { keys: '[', label: t('previous'), group, off: count < 2, run: () => step(-1) },
    { keys: ']', label: t('next'), group, off: count < 2, run: () => step(1) },
  ]);
  if (shown === undefined) return null;
  return (
    <section class="match" aria-label={t('label')}>
      <div class="match-head">
        {count > 1 && (
          <div class="line">
            <Button aria-disabled={at === 0} keys="[" onClick={() => step(-1)}>
              {t('previous')}
            </Button>
            <span class="figures" aria-live="polite">
              {t('which', { number: at + 1, count })}
            </span>
            <Button aria-disabled={at === count - 1} keys="]" onClick={() => step(1)}>
              {t('next')}
            </Button>
          </div>
        )}
        <Score match={shown} />
        {match.others > 0 && <p class="quiet">{t('others', { count: match.others })}</p>}
        {dismissed !== null ? (
          <div class="notice line" role="status">
            <p>{t('dismiss.done', { reason: dismissed })}</p>
            {onDismiss && (
              <Button class="spread" onClick={() => onDismiss(null)}>
                {t('dismiss.undo')}
              </Button>
            )}
          </div>
        ) : (
          onDismiss && (
            <div class="line">
              <Button onClick={() => setAsking(true)}>{t('dismiss.button')}</Button>
            </div>
          )
        )}
      </div>
      <Reasons reasons={shown.reasons} />
      {shown.now.state !== 'same' && <Since match={shown} latin={match.latin} />}
      <table class="table match-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="only-heard">{t('field')}</span>
            </th>
            <th scope="col">{t('party')}</th>
            <th scope="col">{t('entry')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(match, shown).map(({ id, label, party, entry, agrees }) => (
            <tr key={id} data-agrees={agrees ?? undefined}>
              <th scope="row">
                {label}
                {agrees !== null && agrees !== 'one-side' && <span class="match-agrees">{t(`agrees.${agrees}`)}</span>}
              </th>
              <td>{party}</td>
              <td>{entry}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.left > 0 && <p class="quiet">{t('left', { count: shown.left })}</p>}
      {shown.now.state === 'same' && <p class="quiet">{t('now.same')}</p>}
      {asking && onDismiss && (
        <DismissDialog entries={count + match.others} onDismiss={onDismiss} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}

/** What the finding itself tells, where nothing more was kept. */
function Bare({ finding }: { finding: Finding }) {
  return (
    <section class="match" aria-label={t('label')}>
      <p class="quiet">{t('no-detail')}</p>
      <table class="table match-table">
        <tbody>
          {finding.evidence.map((side) => (
            <tr key={`${side.label} ${side.text}`}>
              <th scope="row">
                <Text>{toldLabel(side)}</Text>
              </th>
              <td>
                <Text>{toldValue(side)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
