import { permitSchema } from '../../../shared/watchlists/list-in-force.ts';
import type { ApiServices } from '../api-services.ts';
import { listsOf, permitEdition } from '../lists.ts';
import { type Route, requested } from '../route.ts';

const permitRequestSchema = permitSchema.pick({ list: true, edition: true, reason: true });

/** Which watchlists are in force, and which editions were kept out. */
export function listRoutes({ reference, listAreas, now }: ApiServices): Route[] {
  return [
    {
      method: 'GET',
      path: '/lists',
      permission: 'lists.read',
      answer: async () => ({ lists: await listsOf(reference, listAreas) }),
    },
    {
      method: 'POST',
      path: '/lists/:list/permits',
      permission: 'lists.permit',
      async answer({ params, body, principal }) {
        const asked = requested(permitRequestSchema, { ...Object(await body()), list: params.list });
        await permitEdition(reference, listAreas, asked, { by: principal.id, at: now() });
        return { permitted: { list: asked.list, edition: asked.edition } };
      },
    },
  ];
}
