import type { Finding } from '../checks/finding.ts';
import { english, listed, type Phrase, say } from '../language/phrase.ts';
import type { Lane, PortProfile } from '../ports/port-profile.ts';
import { chanceOf, scoreOf } from './score.ts';

/** What routing looks at: the findings, and all that could not be examined. */
export interface RoutingFacts {
  port: Pick<PortProfile, 'lanes'>;
  findings: readonly Pick<Finding, 'severity' | 'certainty' | 'lane' | 'misreadChance' | 'weight' | 'shadow'>[];
  /** Files that could not be read, wholly (`unreadable`) or in part. */
  unread: readonly string[];
  /** Required kinds that never came. */
  missing: readonly string[];
  /** True where a watchlist was not at hand: nothing may be released unscreened. */
  unscreened: boolean;
  /** Drawn by lot for the control sample, if nothing is found. */
  drawn?: boolean;
  /** Made to train officers: `blind` where its lot says that they look for themselves. */
  drill?: 'blind' | 'open' | null;
}

export interface Route {
  /** 0 to 100: see `scoreOf`. */
  score: number;
  /** 0 to 1: see `chanceOf`. */
  chance: number;
  /** 1 (now) to 4 (when there is time). */
  priority: number;
  /** Lanes that get a task, in the order of the port's profile. Empty: released. */
  lanes: Lane[];
  /** Why an officer is asked, beside the findings. */
  reasons: string[];
  /** The same, one by one, to be told in other languages. */
  reasonsSaid: Phrase[];
  /** Of the control sample: nothing was found, and an officer looks all the same. */
  control: boolean;
  /** Its findings are kept from the officer, who looks without them: so does every control review, and some drills. */
  blind: boolean;
}

/** What a blind review asks for. Said of control samples and drills alike, so that nobody knows which it is. */
const FULL_LOOK_SAID = say`a full look at papers and scans is asked for: what the checks found is shown when it is decided`;
export const FULL_LOOK = english(FULL_LOOK_SAID);

/** What a port requires, as an officer names it. */
const REQUIRED: ReadonlyMap<string, Phrase> = new Map([
  ['transport', say`a transport document`],
  ['invoice', say`an invoice`],
  ['packing-list', say`a packing list`],
  ['identity', say`an identity document`],
  ['scan', say`a scan`],
]);

const PRIORITY = { critical: 1, high: 2, medium: 3, low: 4 } as const;

/**
 * Decides score, priority and lanes of a case. Anything unread, missing or unscreened goes to an officer: silence is no
 * clearance. What a check on trial found counts for nothing.
 */
export function routeCase(facts: RoutingFacts): Route {
  const { port, drawn = false, drill = null } = facts;
  const findings = facts.findings.filter(({ shadow }) => shadow !== true);
  const reasons: { text: string; said: Phrase }[] = [];
  const because = (said: Phrase, text = english(said)) => reasons.push({ text, said });
  const beside = new Set<Lane>();
  if (facts.unread.length > 0) {
    beside.add('documents');
    because(say`could not be read whole: ${facts.unread.join(', ')}`);
  }
  if (facts.missing.length > 0) {
    beside.add('documents');
    const papers = facts.missing.map((kind) => REQUIRED.get(kind) ?? kind);
    because(say`required, but never came: ${listed(papers)}`, `required, but never came: ${facts.missing.join(', ')}`);
  }
  if (facts.unscreened) {
    beside.add('sanctions');
    because(say`not screened, or not against every list`);
  }
  const nothing = findings.length === 0 && beside.size === 0;
  const control = nothing && drawn && drill === null;
  // A control sample has nothing unread or missing: a blind review with such a reason could only be a drill.
  const blind = control || (drill === 'blind' && beside.size === 0) || (drill === 'open' && nothing);
  if (blind) {
    beside.add('documents');
    because(FULL_LOOK_SAID);
  }
  // Lane and urgency of what was found would say that something was.
  const told = blind ? [] : findings;
  const wanted = new Set<Lane>([...told.map((finding) => finding.lane), ...beside]);
  const priority = Math.min(
    4,
    ...told.map((finding) => PRIORITY[finding.severity] + (finding.certainty === 'verify' ? 1 : 0)),
  );
  return {
    score: Math.round(scoreOf(findings) * 10) / 10,
    chance: Math.round(chanceOf(findings) * 1000) / 1000,
    ...{ priority, lanes: laneOrder(port.lanes, wanted), control, blind },
    ...{ reasons: reasons.map(({ text }) => text), reasonsSaid: reasons.map(({ said }) => said) },
  };
}

/** Of a port's review hours, the share that a task of each priority has. */
const DUE_SHARE: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.5, 3: 1, 4: 3 };

/** How many seconds a task of a priority has until it is due: lengths of time, so that no two clocks need agree. */
export function dueSeconds({ reviewHours }: Pick<PortProfile, 'reviewHours'>, priority: number): number {
  return Math.max(1, Math.round(reviewHours * 3600 * (DUE_SHARE[priority] ?? 1)));
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
