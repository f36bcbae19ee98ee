import * as z from 'zod';
import { portProfileSchema } from '../shared/ports/port-profile.ts';

/** A port's profile with the two durations that the workflow of a case is started with. */
export const portSettingsSchema = portProfileSchema.extend({
  gatherSeconds: z.int().positive().describe('how long a case waits for its required papers'),
  settleSeconds: z.int().positive().describe('how long it waits for more once it has what is required'),
});
export type PortSettings = z.infer<typeof portSettingsSchema>;

/** The ports of this region, from the function's environment, where the deployment put them. */
export function portsFromEnvironment(): ReadonlyMap<string, PortSettings> {
  const ports = z.array(portSettingsSchema).parse(JSON.parse(process.env.PORTS ?? '[]'));
  return new Map(ports.map((port) => [port.locode, port]));
}

/** The value of a variable that the deployment sets. Throws where it is missing: the function was wired wrongly. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the environment variable ${name} is not set`);
  return value;
}
