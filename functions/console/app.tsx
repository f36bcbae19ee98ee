import { useEffect } from 'preact/hooks';
import { may } from '../../shared/access/permissions.ts';
import { Boundary } from './frame/boundary.tsx';
import { me } from './frame/console.ts';
import { Frame } from './frame/frame.tsx';
import { startAt } from './frame/preferences.ts';
import { t } from './language/base.ts';
import { Empty } from './look/empty.tsx';
import { ViewHeading } from './look/heading.tsx';
import { pageAt, pagesFor } from './routing/pages.ts';
import { address, navigate } from './routing/router.ts';

/** The page of whoever is signed in. */
export function App() {
  const { path } = address.value;
  return (
    <Frame>
      <Boundary key={path}>
        <View path={path} />
      </Boundary>
    </Frame>
  );
}

function View({ path }: { path: string }) {
  const principal = me.value?.principal;
  const first = principal && pagesFor(principal)[0]?.href;
  useEffect(() => {
    if (first !== undefined) startAt(first);
    if (path === '/' && first !== undefined) navigate(first, { replace: true });
  }, [path, first]);
  if (principal === undefined || (path === '/' && first !== undefined)) return null;
  const page = pageAt(path);
  if (page === null) return <Nothing title={t('no-page.title')} text={t('no-page.text')} />;
  if (!may(principal, page.permission)) return <Nothing title={t('no-access.title')} text={t('no-access.text')} />;
  return <page.view params={page.params} />;
}

function Nothing({ title, text }: { title: string; text: string }) {
  return (
    <Empty title={title}>
      <ViewHeading title={title} hidden />
      <p>{text}</p>
    </Empty>
  );
}
