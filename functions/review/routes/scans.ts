import * as z from 'zod';
import { may } from '../../../shared/access/permissions.ts';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { documentsOf } from '../../stores/documents.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Route, requested } from '../route.ts';
import { comparableScans } from '../scans/comparable-scans.ts';
import { loadScan } from '../scans/load-scan.ts';
import { scanViewOf } from '../scans/scan-view.ts';
import { isWithheld } from '../shown-case.ts';

const placeSchema = z.object({ port: z.string(), reference: z.string(), scanId: z.string() });

/** What the viewer of a scan needs beside its tiles, and what else to hold beside it. */
export function scanRoutes({ table, readings, now }: ApiServices): Route[] {
  return [
    {
      method: 'GET',
      path: '/cases/:port/:reference/scans/:scanId',
      permission: 'case.read',
      async answer({ params, principal, requestId }) {
        const place = requested(placeSchema, params);
        const { port, reference, scanId } = place;
        const record = (await getCase(table, port, reference)) ?? unknownScan();
        const loaded = await loadScan(readings, place, await documentsOf(table, port, reference), scanId);
        if (loaded.documents.length === 0) unknownScan();
        await recordAudit(table, port, reference, {
          id: `scan-viewed-${requestId}`,
          at: now(),
          actor: principal.id,
          action: 'scan viewed',
          detail: { scanId },
        });
        return scanViewOf(place, loaded, isWithheld(record));
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/scans/:scanId/comparable',
      permission: 'case.read',
      async answer({ params, principal }) {
        const { port, reference, scanId } = requested(placeSchema, params);
        const record = (await getCase(table, port, reference)) ?? unknownScan();
        const sees = (other: string) => may(principal, 'case.read', { port: other });
        return comparableScans({ table, readings }, record, scanId, { withheld: isWithheld(record), sees });
      },
    },
  ];
}

function unknownScan(): never {
  throw new ApiProblem(404, 'scan.unknown', 'there is no such scan in this case');
}
