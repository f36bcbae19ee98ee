import { signal } from '@preact/signals';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { LaneLoad, TaskRow } from '../../../shared/review/tasks.ts';
import { api } from '../frame/console.ts';
import type { QueueView, View } from './queue-view.ts';

const load = signal<readonly LaneLoad[] | null>(null);
const mine = signal<readonly TaskRow[] | null>(null);

/** Counts again what there is to do. */
export async function count(): Promise<void> {
  const [loads, own] = await Promise.all([
    api.get<{ load: readonly LaneLoad[] }>('/load'),
    api.get<{ tasks: readonly TaskRow[] }>('/tasks/mine'),
  ]);
  load.value = loads.load;
  mine.value = own.tasks;
}

/** How many tasks a view has at a port and in a lane, where it has been counted. */
export function countOf(view: View, { port, lane }: Pick<QueueView, 'port' | 'lane'>): number | null {
  const here = (one: { port: string; lane: Lane }) =>
    (port === undefined || one.port === port) && (lane === undefined || one.lane === lane);
  if (view === 'mine') return mine.value?.filter(here).length ?? null;
  const counted = load.value?.filter(here);
  return counted?.reduce((sum, { open, late }) => sum + (view === 'late' ? late : open), 0) ?? null;
}
