import * as z from 'zod';
import { portProfileSchema } from '../ports/port-profile.ts';

/** `GET /api/config`: where to sign in, and what is known without a sign-in. The rest is found by OpenID Connect's discovery. */
export const pageConfigSchema = z.object({
  issuer: z.url(),
  clientId: z.string(),
  region: z.string(),
  ports: z.array(portProfileSchema.pick({ locode: true, name: true, timeZone: true })),
});
export type PageConfig = z.infer<typeof pageConfigSchema>;
