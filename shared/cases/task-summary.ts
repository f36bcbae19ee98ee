import { certaintySchema, type Finding, severitySchema } from '../checks/finding.ts';
import type { TaskSummary } from './task-record.ts';

const HEADLINE = 300;
const MOST_CHECKS = 5;

/** What the officers of a lane see of a task before they open it, from the findings of that lane. Null where there are none. */
export function summaryOf(
  findings: readonly Pick<Finding, 'id' | 'check' | 'severity' | 'certainty' | 'message' | 'shadow'>[],
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
  };
}

function rank({ severity, certainty }: Pick<Finding, 'severity' | 'certainty'>): number {
  const { options: certainties } = certaintySchema;
  return severitySchema.options.indexOf(severity) * certainties.length + certainties.indexOf(certainty);
}

/** By whole letters: half of a pair is no text. */
function shortened(text: string): string {
  if (text.length <= HEADLINE) return text;
  return `${text.slice(0, HEADLINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
