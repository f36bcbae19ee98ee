import * as z from 'zod';
import { locodeSchema } from '../shared/ports/port-profile.ts';
import { listNameSchema } from '../shared/watchlists/list-in-force.ts';
import type { Area } from './watchlist-keys.ts';

/** An agency's own list, and who may see what is on it: cases of other ports are never screened against it. */
export const privateListSchema = z.object({
  list: listNameSchema,
  ports: z.union([z.literal('all'), z.array(locodeSchema).min(1)]),
});
export type PrivateList = z.infer<typeof privateListSchema>;

/** The private lists of this region, from the function's environment, where the deployment put them. */
export function privateListsFromEnvironment(): PrivateList[] {
  return z.array(privateListSchema).parse(JSON.parse(process.env.PRIVATE_LISTS ?? '[]'));
}

/** The areas of the reference bucket in which there are lists. */
export function areasWith(lists: readonly PrivateList[]): readonly Area[] {
  return lists.length > 0 ? ['public', 'private'] : ['public'];
}

/** Those of them that a port may see, by name. */
export function seenBy(port: string, lists: readonly PrivateList[]): string[] {
  return lists.filter(({ ports }) => ports === 'all' || ports.includes(port)).map(({ list }) => list);
}
