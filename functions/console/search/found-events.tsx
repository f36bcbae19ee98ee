import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { zoneOf } from '../frame/console.ts';
import { instant } from '../language/time.ts';
import { Figures } from '../look/figures.tsx';
import { Text } from '../look/text.tsx';
import { toldAction, toldDetail } from '../phrases/told-trail.ts';
import { t } from './words.ts';

/** What somebody looked at and decided, newest first. */
export function FoundEvents({ events }: { events: SearchAnswer['events'] }) {
  return (
    <div class="card">
      <h2>{t('events', { name: events[0]?.actor ?? '' })}</h2>
      <Figures
        label={t('events', { name: events[0]?.actor ?? '' })}
        head={(['when', 'where', 'what', 'detail'] as const).map((column) => t(column))}
        words={[1, 2, 3]}
        rows={events.map((event) => [
          instant(event.at, zoneOf(event.port)),
          <a key="where" href={`/cases/${event.port}/${event.reference}`}>
            {event.port}/{event.reference}
          </a>,
          <Text key="what">{toldAction(event.action)}</Text>,
          <Text key="detail">{toldDetail(event.detail, zoneOf(event.port))}</Text>,
        ])}
      />
    </div>
  );
}
