import * as z from 'zod';
import { recordAudit } from '../../stores/audit.ts';
import { correctionsOf } from '../../stores/corrections.ts';
import { getDocument } from '../../stores/documents.ts';
import type { ApiServices } from '../api-services.ts';
import { keptPapers } from '../papers/kept-papers.ts';
import { paperReadingOf } from '../papers/paper-reading.ts';
import { ApiProblem, type Route, requested } from '../route.ts';

/** Whoever scrolls on or searches within this time looks at one reading, not at many; whichever part they begin with. */
const VIEW_MINUTES = 5;

const placeSchema = z.object({ port: z.string(), reference: z.string(), documentId: z.string() });
const querySchema = z.object({
  page: z.coerce.number().int().min(1).optional(),
  doubtful: z.stringbool().default(false),
  text: z.string().max(4000).optional(),
  place: z.string().max(300).optional(),
  skip: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** What was read from a paper, value by value, for whoever compares it with the paper. */
export function readingRoutes({ table, readings, now }: Pick<ApiServices, 'table' | 'readings' | 'now'>): Route[] {
  const papers = keptPapers(readings);
  return [
    {
      method: 'GET',
      path: '/cases/:port/:reference/documents/:documentId/reading',
      permission: 'case.read',
      async answer({ params, query, principal }) {
        const { port, reference, documentId } = requested(placeSchema, params);
        const asked = requested(querySchema, query);
        const document = await getDocument(table, port, reference, documentId);
        if (document?.area !== 'papers') throw new ApiProblem(404, 'document.unknown', 'the case has no such paper');
        // Those too that the checks have not looked at yet.
        const corrections = await correctionsOf(table, { port, reference }, Number.MAX_SAFE_INTEGER);
        const paper = await papers(document, corrections);
        const at = now();
        const window = Math.floor(Date.parse(at) / (VIEW_MINUTES * 60_000));
        await recordAudit(table, port, reference, {
          id: `reading-viewed-${documentId}-${asked.page ?? 'all'}-${principal.id}-${window}`,
          at,
          actor: principal.id,
          action: 'reading viewed',
          detail: { documentId, page: asked.page ?? null },
        });
        return paperReadingOf(document, paper, asked);
      },
    },
  ];
}
