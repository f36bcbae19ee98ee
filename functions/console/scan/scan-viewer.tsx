import './scan.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScanView } from '../../../shared/review/scan-answers.ts';
import type { ApiClient } from '../client/api-client.ts';
import { Boundary } from '../frame/boundary.tsx';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Tabs } from '../look/tabs.tsx';
import { Text } from '../look/text.tsx';
import { Waiting } from '../look/waiting.tsx';
import { tell } from '../phrases/tell.ts';
import { toldProblem } from '../phrases/told-problem.ts';
import { lazy } from '../routing/lazy.tsx';
import type { EvidenceMark, OwnMark } from './marks/scan-marks.ts';
import { PicturePane } from './picture-pane.tsx';
import { pathOf } from './scan-path.ts';
import { LinkBook, type Links } from './tiles/link-book.ts';
import type { Switch } from './tool-bar.tsx';
import { t } from './words.ts';

const PortalChart = lazy(() => import('./portal/portal-chart.tsx').then(({ PortalChart: component }) => component));

export interface ScanViewerParts {
  api: ApiClient;
  /** Which scan of which case. */
  scan: { port: string; reference: string; scanId: string };
  /** The evidence of the chosen finding. */
  marks: readonly EvidenceMark[];
  active: string | null;
  onPick(id: string): void;
  /** Whether it can be compared with others. */
  compare?: boolean;
  /** Gives it the room of what stands beside it; without it there is nothing to be had. */
  wide?: Switch;
  /** Told when comparing begins, and when it ends. */
  onComparing?: (on: boolean) => void;
  /** The officer's own marks, and where they are kept; without it none can be made. */
  own?: readonly OwnMark[];
  onOwn?: (marks: OwnMark[]) => void;
}

/** A scan to look into: its pictures, what is marked in them, and the reading of its radiation portal. */
export function ScanViewer(parts: ScanViewerParts) {
  const { api, scan: asked } = parts;
  const { port, reference, scanId } = asked;
  const [loaded, setLoaded] = useState<{ scan: ScanView } | { problem: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const linksOf = useMemo(() => linkBooks(api), [api]);
  useEffect(() => {
    const control = new AbortController();
    setLoaded(null);
    api.get<ScanView>(pathOf(port, reference, scanId), { signal: control.signal }).then(
      (scan) => setLoaded({ scan }),
      (problem) => !control.signal.aborted && setLoaded({ problem }),
    );
    return () => control.abort();
  }, [api, port, reference, scanId, turn]);
  const scan = loaded && 'scan' in loaded ? loaded.scan : null;
  const waits = scan?.unread.some(({ problem }) => problem === null) ?? false;
  useEffect(() => {
    // What was not read yet is asked for again, seldom: reading takes seconds.
    if (!waits) return;
    const timer = setTimeout(() => setTurn(turn + 1), 10_000);
    return () => clearTimeout(timer);
  }, [waits, turn]);

  if (loaded === null) return <Waiting what={t('loading')} />;
  if (scan === null) {
    return (
      <div class="scan-viewer">
        <p class="scan-notice">
          {t('failed')}. {'problem' in loaded && problemText(loaded.problem)}
        </p>
        <Button onClick={() => setTurn(turn + 1)}>{t('again')}</Button>
      </div>
    );
  }
  const { pictures, portals, unread, contradictions } = scan;
  const picture = pictures.find(({ documentId }) => documentId === chosen) ?? pictures[0];
  return (
    <section class="scan-viewer" aria-label={t('viewer', { scan: scanId })}>
      {pictures.length > 1 && picture && (
        <Tabs
          label={t('picture')}
          tabs={pictures.map(({ documentId, file }) => ({ id: documentId, label: file }))}
          chosen={picture.documentId}
          panel="scan-picture"
          onPick={setChosen}
        />
      )}
      {unread.map(({ documentId, file, problem }) => (
        <p key={documentId} class="scan-notice">
          {problem === null ? t('notRead', { file }) : t('unreadable', { file, why: toldProblem(problem) })}
        </p>
      ))}
      {picture ? (
        <div id="scan-picture">
          <PicturePane {...{ ...parts, scan, picture, linksOf }} key={picture.documentId} links={linksOf(asked)} />
        </div>
      ) : (
        <p class="scan-notice">{t('noPicture')}</p>
      )}
      {contradictions.length > 0 && (
        <section class="scan-side">
          <h3>{t('contradictions')}</h3>
          <ul>
            {contradictions.map(tell).map((one) => (
              <li key={one.text}>
                <Text>{one}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      {portals.map(({ documentId, portal }) => (
        // A chart that fails takes no picture with it.
        <Boundary key={documentId}>
          <PortalChart portal={portal} />
        </Boundary>
      ))}
    </section>
  );
}

/** One book of links for each case. */
function linkBooks(api: ApiClient) {
  const books = new Map<string, LinkBook>();
  return ({ port, reference }: { port: string; reference: string }): LinkBook => {
    const path = `/cases/${encodeURIComponent(port)}/${encodeURIComponent(reference)}/links`;
    const known = books.get(path) ?? new LinkBook((images) => api.send<Links>('POST', path, { documents: [], images }));
    books.set(path, known);
    return known;
  };
}
