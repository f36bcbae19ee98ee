import { laneSchema, locodeSchema } from '../ports/port-profile.ts';
import { type Principal, roleSchema } from './principal.ts';

/** The groups of a sign-in that mean something, for a region that serves these ports. */
export function groupsOf(ports: readonly string[]): string[] {
  return [
    ...roleSchema.options.map((role) => `role-${role}`),
    ...['all', ...ports].map((port) => `port-${port}`),
    ...['all', ...laneSchema.options].map((lane) => `lane-${lane}`),
  ];
}

/**
 * Who may what, by the groups that a person is in: `role-officer`, `port-NLRTM` or `port-all`, `lane-imaging` or
 * `lane-all`. Any other group gives nothing, and neither does one that is left out.
 */
export function principalOfGroups(id: string, groups: readonly string[]): Principal {
  const named = (kind: 'role' | 'port' | 'lane') =>
    groups.filter((group) => group.startsWith(`${kind}-`)).map((group) => group.slice(kind.length + 1));
  const ports = named('port');
  const lanes = named('lane');
  return {
    id,
    roles: roleSchema.options.filter((role) => named('role').includes(role)),
    ports: ports.includes('all') ? 'all' : ports.filter((port) => locodeSchema.safeParse(port).success),
    lanes: lanes.includes('all') ? 'all' : laneSchema.options.filter((lane) => lanes.includes(lane)),
  };
}
