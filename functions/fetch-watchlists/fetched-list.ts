import * as z from 'zod';
import { listNameSchema } from '../../shared/watchlists/list-in-force.ts';

/** Where a list is fetched from. All of its files come together or not at all. */
export const fetchedListSchema = z.object({
  list: listNameSchema,
  form: z.string().min(1).describe('the name of the form that its files must have, as read in shared/watchlists/lists'),
  everyHours: z.int().min(1).max(168),
  files: z
    .array(
      z.object({
        file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'a file name has letters, digits, dots, - and _'),
        url: z.string().refine(isHttps, 'an official address begins with https:// and holds no user or password'),
      }),
    )
    .min(1),
});
export type FetchedList = z.infer<typeof fetchedListSchema>;

/** Whether an address may be fetched from. */
export function isHttps(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '';
}

/** What is remembered of the last fetch of a list, by which its servers are asked whether it has changed. */
export const fetchStateSchema = z.object({
  list: listNameSchema,
  checkedAt: z.iso.datetime().describe('when all files were last fetched, or found unchanged'),
  files: z.array(
    z.object({
      file: z.string(),
      url: z.string(),
      etag: z.string().nullable(),
      lastModified: z.string().nullable(),
      sha256: z.string(),
      bytes: z.int(),
      fetchedAt: z.iso.datetime(),
    }),
  ),
});
export type FetchState = z.infer<typeof fetchStateSchema>;
export type FetchedFile = FetchState['files'][number];
