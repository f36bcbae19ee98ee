import type { Lane } from '../../../shared/ports/port-profile.ts';
import { hrefOf, pathTo } from '../routing/address.ts';

interface Place {
  port: string;
  reference: string;
  lane?: Lane;
}

/** Of a case, the address in the API, or of what lies below it. */
export function casePath({ port, reference }: Place, below = ''): string {
  return `${pathTo('/cases/:port/:reference', { port, reference })}${below}`;
}

/** The page of a case in the console, opened at the task of a lane. */
export function caseHref({ port, reference, lane }: Place): string {
  return hrefOf(pathTo('/cases/:port/:reference', { port, reference }), { lane });
}
