import * as z from 'zod';

/** So many files in one call. */
export const MOST_LINKS = 256;

/** Below the folder of a case's pictures, in segments that a browser leaves as they are. */
const imageNameSchema = z
  .string()
  .max(200)
  .regex(/^(?!\.)[\w-][\w.-]*(\/[\w-][\w.-]*)*$/, 'a picture is named by its path below images/');

/** Which files of a case are wanted. */
export const linksRequestSchema = z
  .strictObject({
    documents: z.array(z.string().max(100)).default([]).describe('ids of documents'),
    images: z.array(imageNameSchema).default([]).describe("names below the case's images/"),
  })
  .refine(
    ({ documents, images }) => documents.length + images.length <= MOST_LINKS,
    `at most ${MOST_LINKS} files a call`,
  );

export const linksSchema = z.object({
  links: z.record(z.string(), z.string()).describe('by the id or name that was asked for'),
  until: z.iso.datetime().describe('the links work until then'),
});
export type Links = z.infer<typeof linksSchema>;
