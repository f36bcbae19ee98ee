import type { Lane } from '../ports/port-profile.ts';
import type { Principal } from './principal.ts';

/** Of these ports, those that the principal may look at. */
export function portsOf({ ports }: Pick<Principal, 'ports'>, served: readonly string[]): string[] {
  return served.filter((port) => ports === 'all' || ports.includes(port));
}

/** Of these lanes, those that the principal works in. */
export function lanesOf({ lanes }: Pick<Principal, 'lanes'>, staffed: readonly Lane[]): Lane[] {
  return staffed.filter((lane) => lanes === 'all' || lanes.includes(lane));
}
