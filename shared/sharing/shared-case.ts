import type { CaseRecord } from '../cases/case-record.ts';
import { REASONS, type Reason } from '../cases/decision.ts';
import type { SealedParty } from '../cases/sealed-parties.ts';
import type { TaskRecord } from '../cases/task-record.ts';
import type { Finding } from '../checks/finding.ts';
import type { Agency, SharedForm } from './agency.ts';

/** What of a case another agency gets: no more than the agreement names, and nothing that an officer took for wrong. */
export interface SharedCase {
  port: string;
  reference: string;
  revision: number;
  disposition: NonNullable<CaseRecord['disposition']>;
  closedAt: string;
  findings: Pick<Finding, 'id' | 'check' | 'severity' | 'subject' | 'message' | 'lane'>[];
  parties: SealedParty[];
}

type Closed = Pick<CaseRecord, 'port' | 'reference' | 'revision' | 'status' | 'disposition' | 'closedAt' | 'drill'>;
interface Decided extends Pick<TaskRecord, 'lane' | 'revision'> {
  decision: { reason: Reason; findings?: readonly { id: string; verdict: string }[] } | null;
}

/** Why an agency may not have a case in a form; null where it may. */
export function refusalOf(agency: Agency, record: Closed, form: SharedForm): string | null {
  const { port, status, disposition, drill } = record;
  if (drill) return 'the case is a drill: it never was';
  if (status !== 'closed' || disposition === null) return 'the case is not closed';
  if (!agency.ports.includes(port)) return `${agency.name} gets no cases of ${port}`;
  if (!agency.dispositions.includes(disposition)) return `${agency.name} gets no cases that were ${disposition}`;
  if (!agency.forms.includes(form)) return `${agency.name} is not given ${form}`;
  return null;
}

/** The part of a closed case that an agency gets. Parties are those that its findings are about. */
export function sharedCaseOf(
  agency: Agency,
  record: Closed & { disposition: SharedCase['disposition']; closedAt: string },
  {
    findings,
    tasks,
    parties,
  }: { findings: readonly Finding[]; tasks: readonly Decided[]; parties: readonly SealedParty[] },
): SharedCase {
  const { port, reference, revision, disposition, closedAt } = record;
  const wrong = takenForWrong(tasks.filter((task) => task.revision === revision));
  const shared = findings.filter(
    (finding) => finding.shadow !== true && agency.lanes.includes(finding.lane) && !wrong(finding),
  );
  const subjects = new Set(shared.map(({ subject }) => subject));
  return {
    ...{ port, reference, revision, disposition, closedAt },
    findings: shared.map(({ id, check, severity, subject, message, lane }) => ({
      ...{ id, check, severity, lane },
      // The words of a finding name whom it is about.
      ...(agency.parties ? { subject, message } : { subject: '', message: '' }),
    })),
    parties: agency.parties ? parties.filter(({ subject }) => subject.name !== null && subjects.has(subject.name)) : [],
  };
}

/** What officers explained or found misread is not passed on: it would follow an honest trader around. */
function takenForWrong(tasks: readonly Decided[]): (finding: Finding) => boolean {
  const verdicts = new Map(
    tasks.flatMap(({ decision }) => decision?.findings ?? []).map(({ id, verdict }) => [id, verdict]),
  );
  const lanes = new Set(
    tasks.filter(({ decision }) => decision !== null && REASONS[decision.reason] === 'wrong').map(({ lane }) => lane),
  );
  return ({ id, lane }) => {
    const verdict = verdicts.get(id);
    return verdict === undefined ? lanes.has(lane) : verdict === 'explained' || verdict === 'misread';
  };
}
