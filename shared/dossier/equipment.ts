import type { EquipmentEvent, ReportedContainer } from '../documents/equipment-fields.ts';
import type { ReadingOf } from '../documents/reading.ts';
import { type Phrase, say } from '../language/phrase.ts';
import type { Dossier, Filed } from './dossier.ts';
import { compactNumber } from './identifiers.ts';
import { papersOf } from './papers.ts';

/** One container on one report of a terminal, a line or a planner. */
export interface Reported {
  paper: Filed<ReadingOf<'equipment-report'>>;
  path: string;
  /** Without separators. */
  number: string;
  value: ReportedContainer;
}

/** Every container of every report that was not cancelled. */
export function reportedContainers(dossier: Dossier): Reported[] {
  return papersOf(dossier, 'equipment-report').flatMap((paper) =>
    paper.reading.fields.purpose === 'cancellation'
      ? []
      : paper.reading.fields.containers.flatMap((value, index) => {
          const number = compactNumber(value.number ?? '');
          return number === '' ? [] : [{ paper, path: `containers[${index}]`, number, value }];
        }),
  );
}

/** What a report says of a container, as an officer names it. */
const EVENT_NAMES: Readonly<Record<EquipmentEvent, Phrase>> = {
  'gate-in': say`the report of its way in at the gate`,
  'gate-out': say`the report of its way out at the gate`,
  'to-load': say`the loading list`,
  loaded: say`the report of loading`,
  'to-discharge': say`the discharge list`,
  discharged: say`the report of discharge`,
  'on-board': say`the stow plan`,
  weighed: say`the report of weighing`,
};

export function reportName(event: EquipmentEvent | null): Phrase {
  return event === null ? say`a report on containers` : EVENT_NAMES[event];
}

/**
 * The instant of a report in milliseconds. Without an offset its clock is that of the place where it happened: such times
 * are compared among themselves, or with half a day of doubt.
 */
export function reportedAt(at: string | null): { ms: number; local: boolean } | null {
  if (at === null) return null;
  const local = !/(Z|[+-]\d\d:\d\d)$/.test(at);
  const ms = Date.parse(at.length === 10 ? `${at}T12:00Z` : local ? `${at}Z` : at);
  return Number.isNaN(ms) ? null : { ms, local };
}
