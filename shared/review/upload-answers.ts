import * as z from 'zod';
import { REFERENCE } from '../cases/case-reference.ts';
import { locodeSchema } from '../ports/port-profile.ts';

const MOST_BYTES = 5 * 1024 ** 3;
const MOST_FILES = 500;

const fileSchema = z.strictObject({
  area: z.enum(['papers', 'scans']),
  scanId: z.string().nullable(),
  file: z.string(),
  bytes: z.int().min(1, 'an empty file tells nothing').max(MOST_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a port's agent wants to upload. The id is the page's own, so that a request sent twice is one upload. */
export const uploadRequestSchema = z.strictObject({
  id: z.uuidv7(),
  port: locodeSchema,
  reference: z.string().regex(REFERENCE, 'a case reference has 1 to 50 letters, digits, - and _'),
  files: z.array(fileSchema).min(1).max(MOST_FILES),
});
export type UploadRequest = z.infer<typeof uploadRequestSchema>;

/**
 * How far a file is. `sending`: parts are missing; `arrived`: whole, and not looked at yet; `received`, `read`,
 * `unreadable`: as its document says; `differs`: what arrived is not what was announced.
 */
export const fileStateSchema = z.enum(['sending', 'arrived', 'received', 'read', 'unreadable', 'differs']);
export type FileState = z.infer<typeof fileStateSchema>;

export const uploadedFileSchema = z.object({
  ...fileSchema.shape,
  n: z.int().min(0).describe('the place in the request'),
  parts: z.int().min(1),
  state: fileStateSchema,
  problem: z.object({ code: z.string(), message: z.string() }).nullable().describe('why it is unreadable'),
});
export type UploadedFile = z.infer<typeof uploadedFileSchema>;

export const uploadSchema = z.object({
  id: z.string(),
  port: z.string(),
  reference: z.string(),
  at: z.iso.datetime(),
  files: z.array(uploadedFileSchema),
});
export type Upload = z.infer<typeof uploadSchema>;

/** Where to send parts, and which are there already. */
export const partLinksSchema = z.object({
  there: z.array(z.int()),
  links: z.record(z.string(), z.url()),
});
export type PartLinks = z.infer<typeof partLinksSchema>;
