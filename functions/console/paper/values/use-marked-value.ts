import { useEffect, useState } from 'preact/hooks';
import type { PaperReading } from '../../../../shared/review/paper-answers.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { ReadValueAnswer } from '../answers.ts';
import type { Mark } from '../mark.ts';
import { isSame } from '../shown.ts';
import { type PaperPlace, pathOf } from '../stage/use-page.ts';

/** The value that a mark is of, asked for by what is printed there; null where `known` is true, or there is none. */
export function useMarkedValue(
  api: Pick<ApiClient, 'get'>,
  place: PaperPlace,
  mark: Mark | null,
  known: boolean,
): ReadValueAnswer | null {
  const [found, setFound] = useState<{ mark: string; value: ReadValueAnswer } | null>(null);
  const { documentId } = place;
  useEffect(() => {
    if (mark === null || known) return;
    const calling = new AbortController();
    const query = { page: mark.page, text: mark.text, place: mark.place, limit: 100 };
    api.get<PaperReading>(pathOf(place, 'reading'), { query, signal: calling.signal }).then(
      ({ values }) => {
        const same = values.filter((one) => isSame(mark, one));
        const value = same.find(({ path }) => path === mark.place) ?? same[0];
        if (value !== undefined) setFound({ mark: `${documentId} ${mark.id}`, value });
      },
      () => undefined,
    );
    return () => calling.abort();
  }, [documentId, mark?.id, mark?.text, known]);
  return mark !== null && found?.mark === `${documentId} ${mark.id}` ? found.value : null;
}
