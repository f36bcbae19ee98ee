import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiClient } from '../../client/api-client.ts';
import type { ReadValueAnswer } from '../answers.ts';
import type { PaperPlace } from '../stage/use-page.ts';
import { t } from '../words.ts';
import { followRecheck, progressOf, type Rechecked, type Seen } from './recheck.ts';

/** Sends a correction, and follows what the checks make of it by what is heard of the case. */
export function useCorrection(
  api: Pick<ApiClient, 'get' | 'send'>,
  place: PaperPlace,
  heard: ReadonlySignal<Seen | null>,
) {
  const [state, setState] = useState<{ rechecked: Rechecked; value: string } | null>(null);
  const following = useRef<(() => void) | null>(null);
  useEffect(() => () => following.current?.(), []);
  return {
    state,
    async send({ path, text }: ReadValueAnswer, value: string | null): Promise<void> {
      const { documentId, port, reference } = place;
      const before = await progressOf(api, place);
      const address = `/cases/${encodeURIComponent(port)}/${encodeURIComponent(reference)}/corrections`;
      await api.send('POST', address, { documentId, path, printed: text, value });
      following.current?.();
      const shown = value ?? t('value.nothing');
      following.current = followRecheck(heard, before, (rechecked) => setState({ rechecked, value: shown }));
    },
  };
}
