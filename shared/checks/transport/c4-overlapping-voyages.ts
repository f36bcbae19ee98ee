import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { placeOf } from '../../geography/places.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck, type Sighting } from '../check.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { nameKey } from '../names.ts';

/** A container at a place on a day: loaded there for a voyage, or seen there by a gate or a scanner. */
interface Position {
  day: string;
  country: string | null;
  /** Of a loading: where it goes, and by which ship. */
  bound: string | null;
  imo: string | null;
  vessel: string | null;
  voyage: string | null;
  bill: string | null;
  loading: boolean;
  told: Phrase;
}

interface Limits {
  kmPerDay: number;
  turnDays: number;
}

const DAY_MS = 86_400_000;

export const c4OverlappingVoyages = defineCheck({
  id: 'C4',
  version: 1,
  title: 'A container was in two places, or on two ships, at one time',
  severity: 'high',
  lane: 'documents',
  wrongBy: 'A container rolled to a later ship whose bill was issued anew; dates of a plan, not of the loading.',
  needs: 'a container with its on-board date, seen in another case',
  thresholds: {
    kmPerDay: { usual: 1100, unit: 'km', says: 'no container ship covers more in a day' },
    turnDays: { usual: 1, unit: 'days', says: 'the least between the discharge of a container and its next loading' },
  },
  examine({ dossier, seenElsewhere }, limits) {
    const ours = loadings(dossier);
    if (ours.size === 0) return { notExamined: say`no transport paper states a container and the date it was loaded` };
    const elsewhere = Map.groupBy(
      seenElsewhere.filter(({ kind }) => kind === 'container'),
      ({ value }) => value,
    );
    const found: Discrepancy[] = [];
    for (const [number, { position, evidence }] of ours) {
      const sightings = elsewhere.get(number) ?? [];
      const clash = sightings
        .map((sighting) => ({ sighting, there: positionOf(sighting) }))
        .find(({ there }) => there !== null && clashes(position, there, limits));
      if (clash?.there) found.push(discrepancy(number, position, evidence, clash.there, clash.sighting));
    }
    return { found };
  },
});

function loadings(dossier: Dossier): Map<string, { position: Position; evidence: FindingEvidence[] }> {
  const found = new Map<string, { position: Position; evidence: FindingEvidence[] }>();
  for (const [number, parts] of containersByNumber(consignmentsOf(dossier))) {
    for (const { paper, path, consignment } of parts) {
      const { onBoardDate, portOfLoading, portOfDischarge, vessel, voyage } = paper.reading.fields;
      if (onBoardDate === null || found.has(number)) continue;
      const where = paperName(paper.reading.kind);
      const ship = [vessel.name ?? vessel.imo, voyage].filter(Boolean).join(' ');
      const position: Position = {
        ...{ day: onBoardDate, loading: true, imo: vessel.imo, vessel: vessel.name, voyage },
        ...{ country: placeOf(portOfLoading)?.country ?? null, bound: placeOf(portOfDischarge)?.country ?? null },
        ...{ bill: consignment.billOfLading, told: loaded(onBoardDate, '', ship) },
      };
      const evidence = [
        paperEvidence(paper, `${path}.number`, say`Container on ${where}`, number),
        paperEvidence(paper, 'onBoardDate', say`On-board date on ${where}`, onBoardDate),
      ];
      found.set(number, { position, evidence });
    }
  }
  return found;
}

function positionOf({ detail = {} }: Sighting): Position | null {
  const {
    onBoard,
    at,
    event,
    place,
    loading,
    discharge,
    imo = null,
    vessel = null,
    voyage = null,
    bill = null,
  } = detail;
  const ship = [vessel ?? imo, voyage].filter(Boolean).join(' ');
  const common = { imo, vessel, voyage, bill };
  if (onBoard !== undefined) {
    const country = placeOf(loading ?? null)?.country ?? null;
    const bound = placeOf(discharge ?? null)?.country ?? null;
    return { ...common, day: onBoard, country, bound, loading: true, told: loaded(onBoard, loading, ship) };
  }
  const here = placeOf(place ?? null)?.country ?? null;
  const day = at?.slice(0, 10);
  const told = day === undefined || place === undefined ? null : seen(event, place, day);
  if (day === undefined || here === null || told === null) return null;
  return { ...common, day, country: here, bound: null, loading: false, told };
}

/** `at` and `ship` empty where they are not known. */
function loaded(day: string, at: string | undefined, ship: string): Phrase {
  if (at) return ship ? say`loaded ${day} at ${at} on ${ship}` : say`loaded ${day} at ${at}`;
  return ship ? say`loaded ${day} on ${ship}` : say`loaded ${day}`;
}

/** Null for what does not tell where on land a container was. */
function seen(event: string | undefined, place: string, day: string): Phrase | null {
  if (event === 'gate-in') return say`gate-in ${place} ${day}`;
  if (event === 'gate-out') return say`gate-out ${place} ${day}`;
  if (event === 'scanned') return say`scanned ${place} ${day}`;
  return event === 'weighed' ? say`weighed ${place} ${day}` : null;
}

/** Whether no ship could have brought the container from the one position to the other in time. */
function clashes(ours: Position, theirs: Position, limits: Limits): boolean {
  return isOutOfReach(ours, theirs, limits) && !sameVoyage(ours, theirs);
}

function isOutOfReach(ours: Position, theirs: Position, limits: Limits): boolean {
  const [first, second] = ours.day <= theirs.day ? [ours, theirs] : [theirs, ours];
  const days = (Date.parse(second.day) - Date.parse(first.day)) / DAY_MS;
  if (!first.loading && !second.loading) return false;
  // Clocks and calendars of two places differ by up to a day.
  const spare = days + 1;
  if (!first.loading) {
    const km = kmBetween(first.country, second.country);
    return km !== null && spare < km / limits.kmPerDay;
  }
  if (!second.loading && second.country === first.country && days <= 2) return false;
  const out = kmBetween(first.country, first.bound);
  const on = kmBetween(first.bound, second.country);
  if (out === null || on === null) return second.loading && days < limits.turnDays;
  const turn = second.loading ? limits.turnDays : 0;
  return spare < (out + on) / limits.kmPerDay + turn;
}

/** One voyage told twice: by the ship and its voyage, by the bill, or by a ship on one day. */
function sameVoyage(a: Position, b: Position): boolean {
  if (a.bill !== null && b.bill !== null && foldLookAlikes(a.bill) === foldLookAlikes(b.bill)) return true;
  const sameShip =
    a.imo !== null && b.imo !== null
      ? a.imo === b.imo
      : a.vessel !== null && b.vessel !== null && nameKey(a.vessel) === nameKey(b.vessel);
  const [x, y] = [a, b].map(({ voyage }) => foldLookAlikes(voyage ?? ''));
  if (sameShip) return a.day === b.day || (x !== '' && x === y);
  const unknownShip = (a.imo ?? a.vessel) === null || (b.imo ?? b.vessel) === null;
  return unknownShip && (x === y || a.day === b.day) && a.loading && b.loading;
}

function discrepancy(
  number: string,
  ours: Position,
  stated: FindingEvidence[],
  theirs: Position,
  { caseId }: Sighting,
): Discrepancy {
  const evidence = [...stated, registerEvidence(say`The same container in case ${caseId}`, theirs.told)];
  const rolled = theirs.loading && ours.country === theirs.country && ours.bound === theirs.bound;
  const certainty = rolled ? 'verify' : certaintyOf(evidence);
  const note = rolled
    ? say`Both leave from and go to the same country, so it may have been rolled to the later ship: please verify.`
    : null;
  const message = sentences(
    say`Container ${number} was ${ours.told}, but in case ${caseId} it was ${theirs.told}: it cannot have done both.`,
    note,
  );
  return { subject: number, certainty, severity: rolled ? 'medium' : 'high', evidence, message };
}
