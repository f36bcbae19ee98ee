import { lazy } from '../../routing/lazy.tsx';

/** What shows a paper, a scan and a match: large, and so fetched when the first is shown. */
export const PaperViewer = lazy(() => import('../../paper/paper-viewer.tsx').then((m) => m.PaperViewer));
export const ScanViewer = lazy(() => import('../../scan/scan-viewer.tsx').then((m) => m.ScanViewer));
export const MatchTable = lazy(() => import('../../match/match-table.tsx').then((m) => m.MatchTable));
