import type { Stage } from '../../../shared/cases/task-record.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import { LANES } from './task-row.ts';

export const VIEWS = ['mine', 'next', 'late'] as const;
export type View = (typeof VIEWS)[number];
export const STAGES = ['first', 'second', 'supervisor'] as const satisfies readonly Stage[];

/** Which tasks are shown: what the address says. */
export interface QueueView {
  view: View;
  port: string | undefined;
  lane: Lane | undefined;
  stage: Stage | undefined;
  /** Found in what is shown: a piece of a case reference, a headline, a holder. */
  text: string;
}

/** Reads what an address asks for; what it asks wrongly is as if it were not there. */
export function viewOf(query: Readonly<Record<string, string>>): QueueView {
  return {
    view: VIEWS.find((view) => view === query.view) ?? 'next',
    port: /^[A-Z]{2}[A-Z2-9]{3}$/.test(query.port ?? '') ? query.port : undefined,
    lane: LANES.find((lane) => lane === query.lane),
    stage: STAGES.find((stage) => stage === query.stage),
    text: (query.text ?? '').slice(0, 100),
  };
}
