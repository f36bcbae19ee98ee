import * as z from 'zod';
import { type Lane, laneSchema, locodeSchema } from '../ports/port-profile.ts';

/** Whom the system knows: what each may do is in permissions.ts. */
export const roleSchema = z.enum(['officer', 'supervisor', 'auditor', 'operator', 'port-agent']);
export type Role = z.infer<typeof roleSchema>;

/** Whoever calls, as the gateway has proven it. An empty list of ports or lanes is none; `all` is said, never meant. */
export const principalSchema = z.object({
  id: z.string().min(1).describe('what decisions and the trail are signed with'),
  roles: z.array(roleSchema),
  ports: z.union([z.literal('all'), z.array(locodeSchema)]),
  lanes: z.union([z.literal('all'), z.array(laneSchema)]),
});
export type Principal = z.infer<typeof principalSchema>;

/** Of these ports, those that the principal may look at. */
export function portsOf({ ports }: Pick<Principal, 'ports'>, served: readonly string[]): string[] {
  return served.filter((port) => ports === 'all' || ports.includes(port));
}

/** Of these lanes, those that the principal works in. */
export function lanesOf({ lanes }: Pick<Principal, 'lanes'>, staffed: readonly Lane[]): Lane[] {
  return staffed.filter((lane) => lanes === 'all' || lanes.includes(lane));
}
