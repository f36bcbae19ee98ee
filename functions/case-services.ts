import type { PortSettings } from './port-settings.ts';
import type { CaseWorkflow } from './stores/case-workflow.ts';
import type { CasesTable } from './stores/cases-table.ts';

/** What moving a case along takes. `now` is given, so that tests can turn the clock. */
export interface CaseServices {
  table: CasesTable;
  workflow: CaseWorkflow;
  ports: ReadonlyMap<string, PortSettings>;
  now(): string;
}

/** An instant so many seconds after another, both ISO 8601 in UTC. */
export function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
