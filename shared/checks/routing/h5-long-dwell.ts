import type { Dossier } from '../../dossier/dossier.ts';
import { type Reported, reportedAt, reportedContainers, reportName } from '../../dossier/equipment.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { isSamePlace, placeOf } from '../../geography/places.ts';
import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

const DAY_MS = 86_400_000;
/** What the slowest of services make good in a day, by the great circle: waiting and winding ways within. */
const SLOW_KM_PER_DAY = 250;

export const h5LongDwell = defineCheck({
  id: 'H5',
  version: 1,
  title: 'A container lay long on its way',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Congested ports, strikes, canals closed; ships laid up; papers that wait for payment.',
  needs: 'the times at which a container was discharged and loaded at one port, or its on-board date and its arrival',
  thresholds: {
    dwellDays: { usual: 28, unit: 'days', says: 'between discharge and loading at a port of transshipment' },
    voyageDays: { usual: 45, unit: 'days', says: 'beyond a slow passage, from loading to arrival' },
  },
  examine({ dossier }, { dwellDays, voyageDays }) {
    const stays = staysOf(dossier);
    const voyages = voyagesOf(dossier);
    if (stays.length + voyages.length === 0)
      return { notExamined: say`no container has times of discharge and loading, or of loading and arrival` };
    const found = new Map<string, Discrepancy>();
    for (const stay of stays) {
      const days = (stay.toMs - stay.fromMs) / DAY_MS;
      if (days > dwellDays && !found.has(stay.number)) found.set(stay.number, dwell(stay, Math.round(days)));
    }
    for (const voyage of voyages) {
      const days = Math.round((voyage.arrivedMs - voyage.loadedMs) / DAY_MS);
      const slow = voyage.km / SLOW_KM_PER_DAY;
      if (days > slow + voyageDays && !found.has(voyage.number))
        found.set(voyage.number, slowVoyage(voyage, days, Math.round(slow)));
    }
    return { found: toldTogether([...found.values()], 'long stays') };
  },
});

interface Stay {
  number: string;
  place: string;
  fromMs: number;
  toMs: number;
  evidence: FindingEvidence[];
}

/** From a discharge to the next loading of the container at the same place. */
function staysOf(dossier: Dossier): Stay[] {
  const timed = reportedContainers(dossier).flatMap((one) => {
    const when = reportedAt(one.value.at);
    return when === null ? [] : [{ ...one, ms: when.ms }];
  });
  return [...Map.groupBy(timed, ({ number }) => number)].flatMap(([number, all]) => {
    const ordered = all.toSorted((a, b) => a.ms - b.ms);
    return ordered.flatMap((discharged): Stay[] => {
      if (discharged.value.event !== 'discharged') return [];
      const here = placeOf(discharged.paper.reading.fields.place);
      const loaded = ordered.find((one) => one.ms > discharged.ms && one.value.event === 'loaded');
      const there = placeOf(loaded?.paper.reading.fields.place ?? null);
      if (here === null || there === null || loaded === undefined || isSamePlace(here, there) !== true) return [];
      // Between the two it may have gone out to a receiver and come back.
      if (ordered.some((one) => one.ms > discharged.ms && one.ms < loaded.ms && one.value.event === 'gate-out'))
        return [];
      const evidence = [discharged, loaded].map(timeOf);
      return [{ number, place: here.printed, fromMs: discharged.ms, toMs: loaded.ms, evidence }];
    });
  });
}

function timeOf({ paper, path, value }: Reported): FindingEvidence {
  return paperEvidence(paper, `${path}.at`, say`Time of ${reportName(value.event)}`, value.at ?? '');
}

function dwell({ number, place, evidence }: Stay, days: number): Discrepancy {
  const certainty = certaintyOf(evidence);
  const message = sentences(
    say`Container ${number} lay ${days} days at ${place} between its discharge and its next loading.`,
    askToLook(certainty),
  );
  return { subject: number, certainty, evidence, message };
}

interface Voyage {
  number: string;
  km: number;
  loadedMs: number;
  arrivedMs: number;
  evidence: FindingEvidence[];
}

/** From the on-board date to the first that was seen of the container at the port of the case. */
function voyagesOf(dossier: Dossier): Voyage[] {
  const here = placeOf(dossier.port);
  const arrivals = new Map<string, { ms: number; evidence: FindingEvidence }>();
  const add = (number: string, ms: number, evidence: FindingEvidence) => {
    const known = arrivals.get(number);
    if (known === undefined || ms < known.ms) arrivals.set(number, { ms, evidence });
  };
  for (const reported of reportedContainers(dossier)) {
    const when = reportedAt(reported.value.at);
    const place = placeOf(reported.paper.reading.fields.place);
    const isHere = here !== null && place !== null && isSamePlace(here, place) === true;
    if (when !== null && isHere && ['discharged', 'gate-out'].includes(reported.value.event ?? ''))
      add(reported.number, when.ms, timeOf(reported));
  }
  for (const scan of dossier.scans) {
    const { containers = [], startedAt } = scan.record?.reading.record ?? {};
    if (startedAt === undefined) continue;
    for (const { number } of containers)
      add(
        compactNumber(number),
        Date.parse(startedAt),
        scanEvidence(scan, scan.record, 'record.startedAt', say`Scanned`, startedAt),
      );
  }
  return [...containersByNumber(consignmentsOf(dossier))].flatMap(([number, parts]): Voyage[] => {
    const part = parts.find(({ paper }) => paper.reading.fields.onBoardDate !== null);
    const arrived = arrivals.get(number);
    if (part === undefined || arrived === undefined) return [];
    const { onBoardDate, portOfLoading } = part.paper.reading.fields;
    const km = kmBetween(placeOf(portOfLoading)?.country ?? null, here?.country ?? null);
    if (onBoardDate === null || km === null) return [];
    const label = say`On-board date on ${paperName(part.paper.reading.kind)}`;
    const evidence = [paperEvidence(part.paper, 'onBoardDate', label, onBoardDate), arrived.evidence];
    return [{ number, km, loadedMs: Date.parse(onBoardDate), arrivedMs: arrived.ms, evidence }];
  });
}

function slowVoyage({ number, evidence }: Voyage, days: number, slow: number): Discrepancy {
  const rule = registerEvidence(say`A slow passage between the two countries`, say`${slow} days`);
  const message = say`Container ${number} was first seen here ${days} days after it was loaded, where a slow passage takes ${slow}. Please verify where it lay.`;
  return { subject: number, certainty: 'verify', evidence: [...evidence, rule], message };
}
