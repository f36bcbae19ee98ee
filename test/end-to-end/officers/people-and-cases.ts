import { findingKey } from '../../../functions/stores/cases-table.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { type Lane, laneSchema } from '../../../shared/ports/port-profile.ts';

export const PORTS = ['NLRTM', 'BEANR'] as const;

/**
 * Every tenth is a supervisor, of few every fourth: there must be a third where two of them disagree. Of the officers some
 * work at both ports, most at one, and some in two lanes only.
 */
export function personOf(at: number, everybody: number): Principal {
  if (at % (everybody < 30 ? 4 : 10) === 0)
    return { id: `supervisor-${at}`, roles: ['supervisor'], ports: 'all', lanes: 'all' };
  const id = `officer-${at}`;
  if (at % 10 === 1) return { id, roles: ['officer'], ports: 'all', lanes: 'all' };
  const ports = [at % 2 === 0 ? 'NLRTM' : 'BEANR'];
  return { id, roles: ['officer'], ports, lanes: at % 10 < 8 ? 'all' : ['documents', 'imaging'] };
}

/** The cases share out over ports and lanes; a quarter of them have a critical finding. */
export function caseOf(at: number) {
  const port = PORTS[at % 2] ?? PORTS[0];
  const lane: Lane = laneSchema.options[at % 4] ?? 'documents';
  const place = { port, reference: `C${at}`, revision: 1, lane };
  return { place, address: `/tasks/${port}/C${at}/1/${lane}`, critical: at % 4 === Math.floor(at / 4) % 4 };
}

export function placeOf(address: string) {
  const [, , port = '', reference = '', revision = '', lane = ''] = address.split('/');
  return { port, reference, revision: Number(revision), lane: laneSchema.parse(lane) };
}

/** The item of a critical finding in a lane. */
export function criticalFinding({ port, reference, lane }: ReturnType<typeof placeOf>) {
  const evidence = {
    ...{ source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null, page: null, box: null },
    ...{ confidence: null, reader: null },
  };
  return {
    ...findingKey(port, reference, 1, 'B1-1'),
    ...{ id: 'B1-1', check: 'B1', version: 1, severity: 'critical', lane, certainty: 'sure', subject: 's' },
    ...{ message: 'They differ.', wrongBy: 'pallets', evidence: [evidence] },
  };
}

export async function inTurns(count: number, atOnce: number, work: (at: number) => Promise<void>): Promise<void> {
  const turns = Array.from({ length: count }, (_, at) => at).values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const at of turns) await work(at);
    }),
  );
}
