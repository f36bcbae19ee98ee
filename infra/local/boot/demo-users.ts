import type { Role } from '../../../shared/access/principal.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';

/** Somebody who may sign in on one machine. Invented, and known everywhere: such passwords are for the loopback alone. */
export interface DemoUser {
  /** As decisions and the trail are signed, and as the command line knows the same person. */
  id: string;
  /** What is typed to sign in; the id does as well. */
  name: string;
  password: string;
  groups: readonly string[];
}

/**
 * Who has an access key on one machine: in AWS these are people and systems with roles of the agency's own. Whoever signs
 * in under the same name is the same person.
 */
export const LOCAL_USERS = ['operator', 'officer-anna', 'officer-ben', 'supervisor-chris', 'auditor-dana'] as const;

export const DEMO_USERS: readonly DemoUser[] = [
  demoUser('anna', 'officer', ['NLRTM', 'BEANR']),
  demoUser('ben', 'officer', ['NLRTM', 'BEANR']),
  demoUser('carol', 'officer', ['NLRTM', 'BEANR'], ['imaging']),
  demoUser('chris', 'supervisor', ['all']),
  demoUser('dana', 'auditor', ['all']),
  demoUser('oscar', 'operator', ['all']),
  demoUser('eve', 'port-agent', ['NLRTM'], []),
];

function demoUser(
  name: string,
  role: Role,
  ports: readonly string[],
  lanes: readonly (Lane | 'all')[] = ['all'],
): DemoUser {
  const groups = [`role-${role}`, ...ports.map((port) => `port-${port}`), ...lanes.map((lane) => `lane-${lane}`)];
  return { id: `${role}-${name}`, name, password: `tide-${name}`, groups };
}
