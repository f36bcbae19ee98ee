import * as z from 'zod';
import { dispositionSchema } from '../cases/decision.ts';
import { laneSchema, locodeSchema } from '../ports/port-profile.ts';

/** The Traffic Light Protocol's marks, as far as STIX 2.1 has them: whom the receiver may pass it on to. */
export const tlpSchema = z.enum(['white', 'green', 'amber', 'red']);
export type Tlp = z.infer<typeof tlpSchema>;

export const sharedFormSchema = z.enum(['stix', 'ftm']);
export type SharedForm = z.infer<typeof sharedFormSchema>;

/** Another agency, and what it may have by the agreement with it. What is not said here it may not have. */
export const agencySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'an id is small letters, digits and -'),
  name: z.string().min(1).max(120),
  legalBasis: z.string().min(1).max(300).describe('the law or agreement under which it is given, in words'),
  ports: z.array(locodeSchema).min(1),
  lanes: z.array(laneSchema).min(1).describe('whose findings it may have'),
  dispositions: z.array(dispositionSchema).min(1).describe('of the cases that it may have'),
  parties: z.boolean().describe('whether it may have names of parties, which may be those of people'),
  forms: z.array(sharedFormSchema).min(1),
  tlp: tlpSchema,
});
export type Agency = z.infer<typeof agencySchema>;
