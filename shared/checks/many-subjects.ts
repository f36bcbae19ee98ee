import { say, sentences } from '../language/phrase.ts';
import type { Discrepancy } from './check.ts';
import type { Certainty, Severity } from './finding.ts';

/** Beyond so many of one kind an officer reads one finding for the rest. */
const EACH_BY_ITSELF = 10;

/** Where a discrepancy states no severity it has its check's own, of which those that state one are milder cases mostly. */
const SEVERITIES: readonly (Severity | undefined)[] = [undefined, 'critical', 'high', 'medium', 'low'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'verify'];

/**
 * The same discrepancy of many things, told of the ten gravest one by one and of the others together, so that a ship's worth
 * of them does not bury the case: those of one severity and certainty, since what is sure of one is not of another.
 * `subject` names what they belong to.
 */
export function toldTogether(found: readonly Discrepancy[], subject: string): Discrepancy[] {
  if (found.length <= EACH_BY_ITSELF + 1) return [...found];
  const ordered = found.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
  );
  const alike = Map.groupBy(ordered.slice(EACH_BY_ITSELF), ({ severity, certainty }) => `${severity} ${certainty}`);
  return [
    ...ordered.slice(0, EACH_BY_ITSELF),
    ...[...alike.values()].flatMap((rest, index) => together(rest, index > 0 ? `${subject} (${index + 1})` : subject)),
  ];
}

function together(rest: readonly Discrepancy[], subject: string): Discrepancy[] {
  const [first] = rest;
  if (rest.length <= 1 || first === undefined) return [...rest];
  const others = rest.map((one) => one.subject);
  return [
    {
      ...first,
      subject: `${subject}, ${rest.length} more`,
      message: sentences(
        first.message,
        say`So do ${rest.length - 1} more: ${others.slice(1, EACH_BY_ITSELF).join(', ')}${others.length > EACH_BY_ITSELF ? ', ...' : ''}.`,
      ),
      evidence: rest.slice(0, EACH_BY_ITSELF).flatMap(({ evidence }) => evidence),
    },
  ];
}
