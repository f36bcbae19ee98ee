import { useState } from 'preact/hooks';
import type { PortRequests } from '../../../shared/review/port-requests.ts';
import { usePoll } from '../client/use-poll.ts';
import { api, zoneOf } from '../frame/console.ts';
import { instant } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { Text } from '../look/text.tsx';
import { t } from './words.ts';

/** What officers ask the port for. An upload to the case answers. */
export function AskedOfPort({ port, onAnswer }: { port: string; onAnswer(reference: string): void }) {
  const [requests, setRequests] = useState<PortRequests['requests']>([]);
  usePoll(
    async () => {
      if (port !== '') setRequests((await api.get<PortRequests>(`/ports/${port}/requests`)).requests);
    },
    [port],
    30_000,
  );
  if (requests.length === 0) return null;
  return (
    <section class="card" aria-label={t('asked')}>
      <h2>{t('asked')}</h2>
      <ul>
        {requests.map(({ reference, wanted, reason, until, askedAt }) => (
          <li key={`${reference} ${askedAt}`}>
            <Button onClick={() => onAnswer(reference)}>
              {t('asked.for', { what: t(`asked.${wanted}`), reference, until: instant(until, zoneOf(port)) })}
            </Button>{' '}
            <Text>{reason}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
