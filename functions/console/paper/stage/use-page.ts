import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentRecord } from '../../../../shared/cases/document-record.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { LinesAnswer, PictureAnswer } from '../answers.ts';

/** A picture of a page; `page` says which, as an earlier one is kept until the next has come. */
export interface PagePicture extends PictureAnswer {
  page: number;
}
export type PageState =
  | { at: 'waiting'; picture: null }
  | { at: 'picture'; picture: PagePicture }
  | { at: 'lines'; lines: LinesAnswer; picture: null }
  | { at: 'failed'; error: unknown; picture: null };

export type PaperPlace = Pick<DocumentRecord, 'port' | 'reference' | 'documentId'>;

/** The address of what is asked of a paper. */
export function pathOf({ port, reference, documentId }: PaperPlace, rest: string): string {
  return `/cases/${[port, reference].map(encodeURIComponent).join('/')}/documents/${encodeURIComponent(documentId)}/${rest}`;
}

/** A page at about this width. A picture that is there is shown until a sharper one of the same page has come. */
export function usePage(
  api: Pick<ApiClient, 'get'>,
  place: PaperPlace,
  page: number,
  width: number,
): PageState & { again(): void } {
  const [state, setState] = useState<PageState>({ at: 'waiting', picture: null });
  const [turn, setTurn] = useState(0);
  const { documentId } = place;
  const settled = useRef('');
  useEffect(() => {
    // A message has no width, and what can't be shown in one width can't in another.
    const which = `${documentId} ${page} ${turn}`;
    if (settled.current === which) return;
    const calling = new AbortController();
    setState((before) => (before.picture?.page === page ? before : { at: 'waiting', picture: null }));
    api
      .get<PictureAnswer | LinesAnswer>(pathOf(place, `pages/${page}`), { query: { width }, signal: calling.signal })
      .then(
        (answer) => {
          if (!('link' in answer)) settled.current = which;
          setState('link' in answer ? { at: 'picture', picture: { ...answer, page } } : linesState(answer));
        },
        (error) => {
          if (calling.signal.aborted) return;
          settled.current = which;
          setState({ at: 'failed', error, picture: null });
        },
      );
    return () => calling.abort();
  }, [documentId, page, width, turn]);
  return { ...state, again: () => setTurn((before) => before + 1) };
}

function linesState(lines: LinesAnswer): PageState {
  return { at: 'lines', lines, picture: null };
}
