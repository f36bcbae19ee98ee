import * as z from 'zod';
import { laneSchema, locodeSchema } from '../ports/port-profile.ts';

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
