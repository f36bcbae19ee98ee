import type { TaskRow } from '../../../shared/review/tasks.ts';
import { api, me, onSettled } from '../frame/console.ts';
import { type QueueView, viewOf } from './queue-view.ts';
import { type FetchPage, TaskList, type TaskPage } from './task-list.ts';
import { keyOf } from './task-row.ts';

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

/** The list that was shown last: who comes back from a case finds it as long as it was, and themselves where they were. */
let last: { of: string; list: TaskList } | null = null;
let listening = false;

/** The list of a view: the one that was left, where it is the same. */
export function listOf(view: QueueView): TaskList {
  const of = nameOf(view);
  if (last?.of === of) {
    void comeBack(last.list).catch(() => undefined);
    return last.list;
  }
  const list = new TaskList(pagesOf(view));
  last = { of, list };
  if (!listening) onSettled((what) => 'answer' in what && decided(what.answer));
  listening = true;
  return list;
}

/** What became of one's own tasks on the pages of their cases. The rest of the list is as old as it is in a page that stands open. */
async function comeBack(list: TaskList): Promise<void> {
  if (!list.started.peek()) return;
  const began = list.mark();
  const { tasks } = await api.get<{ tasks: readonly TaskRow[] }>('/tasks/mine');
  list.own(tasks, me.peek()?.principal.id ?? '', began);
}

function decided(answer: unknown): void {
  const { task, decision } = Object(answer) as { task?: TaskRow; decision?: unknown };
  if (task === undefined || decision === undefined || last === null) return;
  if (task.state === 'open') last.list.put(task);
  else last.list.drop(keyOf(task));
}

/** How the rows of a view are fetched. */
function pagesOf(view: QueueView): FetchPage {
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
