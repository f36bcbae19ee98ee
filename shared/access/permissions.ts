import type { Lane } from '../ports/port-profile.ts';
import type { Principal, Role } from './principal.ts';

/** Who may do what. What is not here nobody may. */
export const PERMISSIONS = {
  'about.read': ['officer', 'supervisor', 'auditor', 'operator', 'port-agent'],
  'case.progress': ['officer', 'supervisor', 'auditor', 'operator'],
  'case.read': ['officer', 'supervisor', 'auditor'],
  'case.correct': ['officer', 'supervisor'],
  'case.restart': ['supervisor', 'operator'],
  'case.export': ['supervisor', 'auditor'],
  'case.share': ['supervisor'],
  'trail.read': ['supervisor', 'auditor'],
  'task.read': ['officer', 'supervisor', 'auditor', 'operator'],
  'task.work': ['officer', 'supervisor'],
  'task.assign': ['supervisor'],
  'staff.read': ['supervisor'],
  'staff.manage': ['supervisor'],
  'report.read': ['supervisor', 'auditor', 'operator'],
  'checks.read': ['officer', 'supervisor', 'auditor', 'operator'],
  'checks.set': ['supervisor'],
  'drill.announce': ['supervisor', 'operator'],
  'lists.read': ['officer', 'supervisor', 'auditor', 'operator'],
  'lists.permit': ['operator'],
  'rejections.read': ['supervisor', 'operator'],
  'upload.send': ['port-agent'],
  'upload.follow': ['port-agent'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether a principal may do something, at a port and in a lane where these are known. */
export function may(
  principal: Principal,
  permission: Permission,
  { port, lane }: { port?: string | undefined; lane?: Lane | undefined } = {},
): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  if (!principal.roles.some((role) => roles.includes(role))) return false;
  if (port !== undefined && principal.ports !== 'all' && !principal.ports.includes(port)) return false;
  return lane === undefined || principal.lanes === 'all' || principal.lanes.includes(lane);
}
