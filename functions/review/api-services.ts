import type { CaseServices } from '../case-services.ts';
import type { EventBus } from '../stores/outbox.ts';
import type { ReferenceBucket } from '../stores/watchlists.ts';
import type { Area } from '../watchlist-keys.ts';
import { ApiProblem } from './route.ts';
import type { Readings } from './scans/load-scan.ts';

/** What answering the API takes. */
export interface ApiServices extends CaseServices {
  region: string;
  intakeBucket: string;
  reference: ReferenceBucket;
  readings: Readings;
  bus: EventBus;
  listAreas: readonly Area[];
}

/** The port, if this region serves it. Throws ApiProblem. */
export function knownPort({ ports }: Pick<ApiServices, 'ports'>, port: string): string {
  if (ports.has(port)) return port;
  throw new ApiProblem(404, 'port.unknown', `this region does not serve ${port}, but ${[...ports.keys()].join(', ')}`);
}
