import * as z from 'zod';

/** Which revision of which case a step of the workflow is about. */
export const workflowPlaceSchema = z.object({ port: z.string(), reference: z.string(), revision: z.int().min(1) });
export type WorkflowPlace = z.infer<typeof workflowPlaceSchema>;
