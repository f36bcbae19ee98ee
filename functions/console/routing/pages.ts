import { may, type Permission } from '../../../shared/access/permissions.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { t } from '../language/base.ts';
import { type Address, matchPath } from './address.ts';
import { type LazyComponent, lazy } from './lazy.tsx';

/** What a view gets: the parts that its path names. */
export type PageParams = { params: Readonly<Record<string, string>> };
interface Page {
  path: string;
  permission: Permission;
  view: LazyComponent<PageParams>;
  /** Asks for what the view shows first, while it is still being found out who is signed in. */
  askAhead?(query: Address['query']): Promise<void>;
}

/** Every view: its path, who may see it, and where its script is. */
const PAGES: readonly Page[] = [
  {
    path: '/queue',
    permission: 'task.work',
    view: lazy(() => import('../queue/queue-page.tsx').then((m) => m.QueuePage)),
    askAhead: (query) => import('../queue/queue-pages.ts').then((m) => m.askAhead(query)),
  },
  {
    path: '/cases/:port/:reference',
    permission: 'case.read',
    view: lazy(() => import('../case/case-page.tsx').then((m) => m.CasePage)),
  },
  {
    path: '/overview',
    permission: 'report.read',
    view: lazy(() => import('../overview/overview-page.tsx').then((m) => m.OverviewPage)),
  },
  {
    path: '/search',
    permission: 'trail.read',
    view: lazy(() => import('../search/search-page.tsx').then((m) => m.SearchPage)),
  },
  {
    path: '/uploads',
    permission: 'upload.send',
    view: lazy(() => import('../uploads/uploads-page.tsx').then((m) => m.UploadsPage)),
  },
];

/** A view that the bar at the top leads to; `keys` goes there too. */
interface MainPage {
  href: string;
  permission: Permission;
  keys: string;
  label(): string;
}

/** In the order of the bar: the first that somebody may see is where they start. */
const MAIN_PAGES: readonly MainPage[] = [
  { href: '/queue', permission: 'task.work', keys: 'g q', label: () => t('nav.queue') },
  { href: '/search', permission: 'trail.read', keys: 'g s', label: () => t('nav.search') },
  { href: '/overview', permission: 'report.read', keys: 'g o', label: () => t('nav.overview') },
  { href: '/uploads', permission: 'upload.send', keys: 'g u', label: () => t('nav.uploads') },
];

/** The views that somebody can go to from everywhere. */
export function pagesFor(principal: Principal): readonly MainPage[] {
  return MAIN_PAGES.filter(({ permission }) => may(principal, permission));
}

/** The view at a path. */
export function pageAt(path: string): (Page & PageParams) | null {
  for (const page of PAGES) {
    const params = matchPath(page.path, path);
    if (params !== null) return { ...page, params };
  }
  return null;
}
