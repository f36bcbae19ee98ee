import { api } from '../frame/console.ts';
import type { QueueView } from './queue-view.ts';
import type { FetchPage, TaskPage } from './task-list.ts';

/** So many rows a request: a screen and a half at first, then more at a time. */
const FIRST = 60;
const LATER = 250;

/** How the rows of a view are fetched. */
export function pagesOf({ view, port, lane, stage }: QueueView): FetchPage {
  if (view === 'mine') {
    const here = (task: TaskPage['tasks'][number]) =>
      (port === undefined || task.port === port) &&
      (lane === undefined || task.lane === lane) &&
      (stage === undefined || task.stage === stage);
    return async () => {
      const { tasks } = await api.get<{ tasks: TaskPage['tasks'] }>('/tasks/mine');
      return { tasks: tasks.filter(here), next: null };
    };
  }
  return (after) => {
    const limit = after === null ? FIRST : LATER;
    const late = view === 'late' ? 'true' : undefined;
    return api.get<TaskPage>('/tasks', { query: { port, lane, stage, late, limit, after: after ?? undefined } });
  };
}
