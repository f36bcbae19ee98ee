import type { Finding } from '../checks/finding.ts';
import type { Lane, PortProfile } from '../ports/port-profile.ts';
import { caseIdOf } from './case-id.ts';
import { isDrawn } from './control-sample.ts';

/** What routing looks at: the findings, and all that could not be examined. */
export interface RoutingFacts {
  reference: string;
  port: Pick<PortProfile, 'locode' | 'lanes' | 'controlSampleShare'>;
  findings: readonly Pick<Finding, 'severity' | 'certainty' | 'lane'>[];
  /** Files that could not be read, wholly (`unreadable`) or in part. */
  unread: readonly string[];
  /** Required kinds that never came. */
  missing: readonly string[];
  /** True where a watchlist was not at hand: nothing may be released unscreened. */
  unscreened: boolean;
}

export interface Route {
  /** 0 to 100: the chance-weighted gravity of the findings together. Not yet calibrated on labelled cases. */
  score: number;
  /** 1 (now) to 4 (when there is time). */
  priority: number;
  /** Lanes that get a task, in the order of the port's profile. Empty: released. */
  lanes: Lane[];
  /** Why an officer is asked, beside the findings. */
  reasons: string[];
}

const GRAVITY = { critical: 0.9, high: 0.6, medium: 0.3, low: 0.1 } as const;
const CHANCE = { sure: 1, likely: 0.8, verify: 0.4 } as const;
const PRIORITY = { critical: 1, high: 2, medium: 3, low: 4 } as const;

/** Decides score, priority and lanes of a case. Anything unread, missing or unscreened goes to an officer: silence is no clearance. */
export function routeCase(facts: RoutingFacts): Route {
  const { port, findings } = facts;
  const score =
    100 * (1 - findings.reduce((rest, one) => rest * (1 - GRAVITY[one.severity] * CHANCE[one.certainty]), 1));
  const wanted = new Set<Lane>(findings.map((finding) => finding.lane));
  const reasons: string[] = [];
  if (facts.unread.length > 0) {
    wanted.add('documents');
    reasons.push(`could not be read whole: ${facts.unread.join(', ')}`);
  }
  if (facts.missing.length > 0) {
    wanted.add('documents');
    reasons.push(`required, but never came: ${facts.missing.join(', ')}`);
  }
  if (facts.unscreened) {
    wanted.add('sanctions');
    reasons.push('not screened, or not against every list');
  }
  if (wanted.size === 0 && isDrawn(caseIdOf(port.locode, facts.reference), port.controlSampleShare)) {
    wanted.add('documents');
    reasons.push('drawn at random for a control review');
  }
  const priority = Math.min(
    4,
    ...findings.map((finding) => PRIORITY[finding.severity] + (finding.certainty === 'verify' ? 1 : 0)),
  );
  return { score: Math.round(score * 10) / 10, priority, lanes: laneOrder(port.lanes, wanted), reasons };
}

/** The lane that does a lane's work: one that the port does not staff falls to its first, so that no finding is without a queue. */
export function staffedLane(staffed: readonly Lane[], lane: Lane): Lane {
  return staffed.includes(lane) ? lane : (staffed[0] ?? lane);
}

function laneOrder(staffed: readonly Lane[], wanted: ReadonlySet<Lane>): Lane[] {
  const lanes = new Set<Lane>(staffed.filter((lane) => wanted.has(lane)));
  for (const lane of wanted) lanes.add(staffedLane(staffed, lane));
  return [...lanes];
}
