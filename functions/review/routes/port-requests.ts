import * as z from 'zod';
import type { PortRequests } from '../../../shared/review/port-requests.ts';
import { requestsOf } from '../../stores/port-requests.ts';
import { type ApiServices, knownPort } from '../api-services.ts';
import { type Route, requested } from '../route.ts';

/** What a port is asked for by those who examine its cases. */
export function portRequestRoutes(services: ApiServices): Route[] {
  return [
    {
      method: 'GET',
      path: '/ports/:port/requests',
      permission: 'upload.follow',
      async answer({ params }): Promise<PortRequests> {
        const { port } = requested(z.object({ port: z.string() }), params);
        return { requests: await requestsOf(services.table, knownPort(services, port)) };
      },
    },
  ];
}
