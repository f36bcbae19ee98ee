import type { Principal } from '../../../shared/access/principal.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import type { CaseServices } from '../../case-services.ts';

/** What working on tasks takes. */
export type TaskServices = Pick<CaseServices, 'table' | 'workflow' | 'ports' | 'now'>;

export function workerOf({ id, roles }: Pick<Principal, 'id' | 'roles'>): Worker {
  return { id, supervisor: roles.includes('supervisor') };
}
