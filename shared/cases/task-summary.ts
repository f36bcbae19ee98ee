import { certaintySchema, type Finding, severitySchema } from '../checks/finding.ts';
import type { TaskSummary } from './task-record.ts';

const HEADLINE = 300;
const MOST_CHECKS = 5;
/** A queue holds thousands of tasks: what is longer than this as JSON is told in English there, and in full in the case. */
const MOST_SAID = 4000;

/** What the officers of a lane see of a task before they open it, from the findings of that lane. Null where there are none. */
export function summaryOf(
  findings: readonly Pick<Finding, 'id' | 'check' | 'severity' | 'certainty' | 'message' | 'said' | 'shadow'>[],
): TaskSummary | null {
  const gravestFirst = findings
    .filter(({ shadow }) => shadow !== true)
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const [gravest] = gravestFirst;
  if (gravest === undefined) return null;
  return {
    severity: gravest.severity,
    findings: gravestFirst.length,
    checks: [...new Set(gravestFirst.map(({ check }) => check))].slice(0, MOST_CHECKS),
    headline: shortened(gravest.message),
    ...(isShort(gravest.said) && { said: gravest.said }),
  };
}

function rank({ severity, certainty }: Pick<Finding, 'severity' | 'certainty'>): number {
  const { options: certainties } = certaintySchema;
  return severitySchema.options.indexOf(severity) * certainties.length + certainties.indexOf(certainty);
}

function isShort(said: Finding['said']): boolean {
  return said !== undefined && JSON.stringify(said).length <= MOST_SAID;
}

/** By whole letters: half of a pair is no text. */
function shortened(text: string): string {
  if (text.length <= HEADLINE) return text;
  return `${text.slice(0, HEADLINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
