import { missingKinds } from '../../../shared/cases/completeness.ts';
import { type Route, routeCase } from '../../../shared/cases/routing.ts';
import { type Check, type Examined, examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { compareChecks } from '../../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../../shared/checks/inspect-checks.ts';
import { screenChecks } from '../../../shared/checks/screen-checks.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { PortProfile } from '../../../shared/ports/port-profile.ts';
import type { Screener } from '../../../shared/watchlists/screener.ts';
import { type DrillCase, generateRun, type RunSettings } from '../generate-run.ts';
import { dossierOf } from '../noise/dossier-of.ts';
import { RunExperience } from './run-experience.ts';
import { RunMemory } from './run-memory.ts';

/** What came of one generated case. */
export interface Outcome extends Omit<DrillCase, 'history'> {
  examined: Examined;
  route: Route;
  /** Processor time of all checks together, without reading. */
  checkMs: number;
  /** Where noise made another value or none of what stands on a paper. */
  readingErrors: string[];
}

export function allChecks(screener: Screener): readonly Check[] {
  return [...compareChecks, ...inspectChecks, ...screenChecks(screeningBy(screener))];
}

/** Examines generated cases in order of time, each knowing what the ones before it showed. */
export function* examineRun(settings: RunSettings, port: PortProfile, screener: Screener): Generator<Outcome> {
  const memory = new RunMemory();
  const lessons = new RunExperience();
  const checks = allChecks(screener);
  for (const drillCase of generateRun(settings)) {
    const { dossier, errors } = dossierOf(drillCase.draft, settings.seed);
    lessons.noteSubstances(dossier);
    const seenElsewhere = memory.sightingsFor(dossier);
    if (drillCase.history) {
      lessons.learn(dossier);
      continue;
    }
    const examination = examinationOf({ dossier, port, seenElsewhere, experience: lessons.lookUp(dossier) });
    const from = process.cpuUsage();
    const examined = runChecks(checks, examination);
    const { user, system } = process.cpuUsage(from);
    const checkMs = (user + system) / 1000;
    // Officers find out what was planted, and only what they release teaches.
    if (drillCase.label === null) lessons.learn(dossier);
    yield { ...drillCase, examined, route: routeOf(dossier, port, examined), checkMs, readingErrors: errors };
  }
}

export function routeOf(dossier: Dossier, port: PortProfile, { findings }: Examined): Route {
  const filed = [
    ...dossier.papers.map(({ reading }) => ({ state: 'read' as const, kinds: [reading.kind], scanId: null })),
    ...dossier.scans.flatMap(({ scanId, record, images }) => [
      ...(record ? [{ state: 'read' as const, kinds: ['scan-record' as const], scanId }] : []),
      ...images.map(() => ({ state: 'read' as const, kinds: ['scan-image' as const], scanId })),
    ]),
  ];
  const missing = missingKinds(filed, port.required);
  return routeCase({ port, findings, unread: [], missing, unscreened: false });
}
