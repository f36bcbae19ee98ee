import { availableParallelism, cpus, loadavg } from 'node:os';
import { CATALOGUE } from '../../shared/checks/catalogue.ts';
import { type Examination, examinationOf, examineBy, type Sighting } from '../../shared/checks/check.ts';
import { identifiersOf } from '../../shared/dossier/case-identifiers.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { drillPort } from '../drill/eval/port.ts';
import { dossierOf } from '../drill/noise/dossier-of.ts';
import type { Draft } from '../drill/papers/draft.ts';
import { draftCase } from '../drill/papers/draft-case.ts';
import { drawTruth } from '../drill/truth/draw-truth.ts';
import { drawFrom } from '../drill/world/draw.ts';
import { makeWorld } from '../drill/world/world.ts';
import { textTable } from '../eval/report/text-table.ts';

/**
 * Milliseconds of processor time that all checks take over one dossier, of everyday and of extreme size: `node
 * test/bench/checks.ts`. Every paper and report there is, and of each identifier as many sightings elsewhere as are ever
 * looked up. The least of five runs over a dossier that no check has seen; what is not measured: reading, the look-up of
 * sightings, watchlists (no list is behind the checks of K), and scans beyond a dozen.
 */
const RUNS = 5;
const SIGHTINGS = 25;
const port = drillPort();
const world = makeWorld('bench of checks');

function draftOf(containers: number): Draft {
  const draw = drawFrom(`bench ${containers}`);
  const truth = drawTruth(world, draw, containers, '2026-06-01', { containers });
  return draftCase(truth, draw, {
    papers: ['manifest', 'bill-of-lading', 'packing-list', 'certificate-of-origin', 'identity'],
    reports: ['gate-loading', 'gate-here', 'loaded', 'discharged', 'stow', 'verified'],
    scans: true,
  });
}

/** Groupage: every consignment of the manifest lies in the same few containers. */
function groupage(draft: Draft, bills: number): Draft {
  for (const paper of draft.papers) {
    if (paper.kind !== 'manifest') continue;
    const [first] = paper.fields.consignments;
    if (first === undefined) throw new TypeError('the manifest has no consignment');
    paper.fields.consignments = Array.from({ length: bills }, (_, at) => ({
      ...structuredClone(first),
      billOfLading: `HOUSE${String(at).padStart(6, '0')}`,
      masterBill: first.billOfLading,
    }));
  }
  return draft;
}

/** As if each identifier had been seen in as many other cases as are looked at, on other things there. */
function sightingsOf(dossier: Dossier): Sighting[] {
  return identifiersOf(dossier).flatMap((identifier) =>
    Array.from({ length: SIGHTINGS }, (_, at) => ({
      ...identifier,
      about: `${identifier.about} elsewhere ${at}`,
      caseId: `NLRTM/OTHER-${at}`,
      seenAt: '2026-01-01T00:00:00.000Z',
    })),
  );
}

interface Measured {
  ms: number;
  slowest: string;
}

function measure(draft: Draft): Measured {
  const runs = Array.from({ length: RUNS }, () => {
    // Anew each time, for joins are kept by dossier.
    const { dossier } = dossierOf(draft, 'bench');
    return timed(examinationOf({ dossier, port, seenElsewhere: sightingsOf(dossier) }));
  });
  return runs.reduce((least, one) => (one.ms < least.ms ? one : least));
}

function timed(examination: Examination): Measured {
  const byCheck = CATALOGUE.map((check) => {
    const before = process.cpuUsage();
    examineBy(check, examination);
    const { user, system } = process.cpuUsage(before);
    return { id: check.id, ms: (user + system) / 1000 };
  });
  const slowest = byCheck.toSorted((a, b) => b.ms - a.ms).slice(0, 4);
  return {
    ms: byCheck.reduce((sum, { ms }) => sum + ms, 0),
    slowest: slowest.map(({ id, ms }) => `${id} ${ms.toFixed(1)}`).join(', '),
  };
}

const WORKS: readonly [string, Draft][] = [
  ['2 containers on one bill', draftOf(2)],
  ['100 containers on one bill', draftOf(100)],
  ['1,000 containers on one bill', draftOf(1000)],
  ['4,000 containers on one bill', draftOf(4000)],
  ['1,000 house bills in 2 containers', groupage(draftOf(2), 1000)],
];
const rows = WORKS.map(([name, draft]) => {
  const { ms, slowest } = measure(draft);
  return [name, ms.toFixed(1), slowest];
});
console.log(textTable([`${CATALOGUE.length} checks over`, 'ms', 'most of it'], rows));
console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
