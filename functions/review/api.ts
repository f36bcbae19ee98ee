import type { ApiServices } from './api-services.ts';
import type { Route } from './route.ts';
import { aboutRoutes } from './routes/about.ts';
import { caseBackgroundRoutes } from './routes/case-background.ts';
import { caseRoutes } from './routes/cases.ts';
import { checkRoutes } from './routes/checks.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { linkRoutes } from './routes/links.ts';
import { listRoutes } from './routes/lists.ts';
import { matchRoutes } from './routes/matches.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { portRequestRoutes } from './routes/port-requests.ts';
import { readingRoutes } from './routes/readings.ts';
import { scanRoutes } from './routes/scans.ts';
import { staffRoutes } from './routes/staff.ts';
import { taskRoutes } from './routes/tasks.ts';
import { type Api, serveRoutes } from './serve-routes.ts';

/** Everything that the API answers. */
export function routesOf(services: ApiServices): Route[] {
  return [
    ...aboutRoutes(services),
    ...caseRoutes(services),
    ...matchRoutes(services),
    ...readingRoutes(services),
    ...caseBackgroundRoutes(services),
    ...correctionRoutes(services),
    ...scanRoutes(services),
    ...linkRoutes(services),
    ...taskRoutes(services),
    ...staffRoutes(services),
    ...portRequestRoutes(services),
    ...checkRoutes(services),
    ...listRoutes(services),
    ...oversightRoutes(services),
  ];
}

/** The API over which people and their tools work. */
export const reviewApi = (services: ApiServices): Api => serveRoutes(routesOf(services));
