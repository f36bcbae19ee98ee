import { type Check, type Examination, examinationOf, runChecks } from '../../../shared/checks/check.ts';
import type { PortProfile } from '../../../shared/ports/port-profile.ts';
import { dossierOf } from '../noise/dossier-of.ts';
import { draftCase } from '../papers/draft-case.ts';
import { drawTruth } from '../truth/draw-truth.ts';
import { drawFrom } from '../world/draw.ts';
import { makeWorld } from '../world/world.ts';

const CONTAINERS = 1000;
const RUNS = 3;

/** Milliseconds of processor time that all checks take over one bill of a thousand containers with all kinds of papers: the least of three. */
export function manyContainers(checks: readonly Check[], port: PortProfile): { ms: number; dearest: string } {
  const world = makeWorld('many');
  const draw = drawFrom('many');
  const truth = drawTruth(world, draw, 1, '2026-06-01', { containers: CONTAINERS });
  const papers = ['manifest', 'bill-of-lading', 'packing-list', 'certificate-of-origin', 'identity'] as const;
  const draft = draftCase(truth, draw, {
    papers,
    reports: ['gate-loading', 'gate-here', 'loaded', 'discharged', 'stow', 'verified'],
    scans: true,
  });
  const { dossier } = dossierOf(draft, 'many');
  const examination = examinationOf({ dossier, port });
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    runChecks(checks, examination);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return { ms: Math.min(...times), dearest: dearest(checks, examination) };
}

/** The three checks that take the longest of it. */
function dearest(checks: readonly Check[], examination: Examination): string {
  const taken = checks.map((check) => {
    const from = process.cpuUsage();
    runChecks([check], examination);
    const { user, system } = process.cpuUsage(from);
    return { id: check.id, ms: (user + system) / 1000 };
  });
  const three = taken.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
  return three.map(({ id, ms }) => `${id} ${ms.toFixed(0)} ms`).join(', ');
}
