import * as z from 'zod';
import { correctionSchema } from '../../../shared/documents/corrections/correction.ts';
import type { Corrected } from '../../../shared/review/case-answers.ts';
import type { ApiServices } from '../api-services.ts';
import { correctValue } from '../correct-value.ts';
import { demandWorksOn } from '../demand-works-on.ts';
import { type Route, requested } from '../route.ts';
import { workerOf } from '../tasks/worker.ts';

const placeSchema = z.object({ port: z.string(), reference: z.string() });

/** What officers say that papers truly say. */
export function correctionRoutes(services: ApiServices): Route[] {
  return [
    {
      method: 'POST',
      path: '/cases/:port/:reference/corrections',
      permission: 'case.correct',
      async answer({ params, body, principal }): Promise<Corrected> {
        const correction = requested(correctionSchema, await body());
        const place = requested(placeSchema, params);
        await demandWorksOn(services, place, workerOf(principal), correction);
        return correctValue(services, place, correction, principal.id);
      },
    },
  ];
}
