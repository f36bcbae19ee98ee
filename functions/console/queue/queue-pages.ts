import { api } from '../frame/console.ts';
import { type QueueView, viewOf } from './queue-view.ts';
import type { FetchPage, TaskPage } from './task-list.ts';

/** So many rows a request: a screen and a half at first, then more at a time. */
const FIRST = 60;
const LATER = 250;

/** A first page that was asked for before its view was there. */
let ahead: { of: string; page: Promise<TaskPage> } | null = null;

/** Asks for the first page of what an address shows: it is taken by the view that is shown next. */
export function askAhead(query: Readonly<Record<string, string>>): void {
  const view = viewOf(query);
  const page = fetchPage(view, null);
  // Where it failed, the view asks anew and says so.
  page.catch(() => undefined);
  ahead = { of: nameOf(view), page };
}

/** How the rows of a view are fetched. */
export function pagesOf(view: QueueView): FetchPage {
  return async (after) => {
    const asked = after === null && ahead?.of === nameOf(view) ? ahead.page : null;
    ahead = null;
    const page = await asked?.catch(() => null);
    return page ?? fetchPage(view, after);
  };
}

async function fetchPage({ view, port, lane, stage }: QueueView, after: string | null): Promise<TaskPage> {
  if (view === 'mine') {
    const { tasks } = await api.get<{ tasks: TaskPage['tasks'] }>('/tasks/mine');
    const here = (task: TaskPage['tasks'][number]) =>
      (port === undefined || task.port === port) &&
      (lane === undefined || task.lane === lane) &&
      (stage === undefined || task.stage === stage);
    return { tasks: tasks.filter(here), next: null };
  }
  const limit = after === null ? FIRST : LATER;
  const late = view === 'late' ? 'true' : undefined;
  return api.get<TaskPage>('/tasks', { query: { port, lane, stage, late, limit, after: after ?? undefined } });
}

function nameOf({ view, port, lane, stage }: QueueView): string {
  return [view, port, lane, stage].join(' ');
}
