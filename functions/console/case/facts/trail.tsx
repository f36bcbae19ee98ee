import { useState } from 'preact/hooks';
import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import { Text } from '../../look/text.tsx';
import { toldAction, toldDetail } from '../../phrases/told-trail.ts';
import { clipped } from '../clip-text.ts';
import type { WholeCase } from '../whole-case.ts';
import { t } from '../words.ts';

/** The last entries are drawn at once, a long trail's others on demand. */
const SHOWN = 100;
const DETAIL = 200;

/** Who did what, the last first. */
export function Trail({ whole: { audit, case: record } }: { whole: WholeCase }) {
  const [all, showAll] = useState(false);
  const newest = audit.toReversed();
  if (audit.length === 0) return <p class="facts">{t('trail.none')}</p>;
  return (
    <div class="facts stack">
      <ol class="fact-list trail">
        {(all ? newest : newest.slice(0, SHOWN)).map(({ sequence, at, actor, action, detail }) => (
          <li key={sequence}>
            <time class="quiet" dateTime={at}>
              {instant(at, zoneOf(record.port))}
            </time>{' '}
            <Text>{toldAction(action)}</Text> <Text>{actor}</Text>
            <p class="quiet">
              <Text>{clipped(toldDetail(detail), DETAIL)}</Text>
            </p>
          </li>
        ))}
      </ol>
      {!all && audit.length > SHOWN && (
        <Button onClick={() => showAll(true)}>{t('trail.show-all', { count: audit.length })}</Button>
      )}
    </div>
  );
}
