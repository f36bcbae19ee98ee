import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { zoneOf } from '../frame/console.ts';
import { instant } from '../language/time.ts';
import { Text } from '../look/text.tsx';
import { toldAction, toldDetail } from '../phrases/told-trail.ts';
import { t } from './words.ts';

/** What somebody looked at and decided, newest first. */
export function FoundEvents({ events }: { events: SearchAnswer['events'] }) {
  return (
    <section class="card" aria-label={t('events', { name: events[0]?.actor ?? '' })}>
      <h2>{t('events', { name: events[0]?.actor ?? '' })}</h2>
      <table class="plain">
        <thead>
          <tr>
            {(['when', 'where', 'what', 'detail'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={`${event.port}/${event.reference} ${event.sequence}`}>
              <td>{instant(event.at, zoneOf(event.port))}</td>
              <td>
                <a href={`/cases/${event.port}/${event.reference}`}>
                  {event.port}/{event.reference}
                </a>
              </td>
              <td>
                <Text>{toldAction(event.action)}</Text>
              </td>
              <td>
                <Text>{toldDetail(event.detail)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
