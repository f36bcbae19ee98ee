import type { Finding } from '../../../shared/checks/finding.ts';
import type { WholeCase } from '../../../shared/review/answers.ts';
import { type FakeAsked, FakeProblem, type FakeRoute } from './fake-api.ts';
import { fakeDocuments } from './fake-documents.ts';
import { fakeFindings } from './fake-findings.ts';

type Task = WholeCase['tasks'][number];

/** A case over which a test has its hand: what it changes here, the page finds at its next request. */
export interface FakeCase {
  whole: WholeCase;
  /** The draft as another tab may have saved it. */
  draft: { version: number; content: object };
  /** Bodies of the decisions that were recorded. */
  decided: Record<string, unknown>[];
  routes: FakeRoute[];
}

const PLACE = { port: 'NLRTM', reference: 'UTO-2026-0042' } as const;
const TASK = '/tasks/:port/:reference/:revision/:lane';
const MINUTE_MS = 60_000;

/** One case with a task in the lane of papers and one in that of scans. */
export function fakeCase(
  now: () => number,
  given: { findings?: Finding[]; case?: Partial<WholeCase['case']> } = {},
): FakeCase {
  const at = (minutes = 0) => new Date(now() + minutes * MINUTE_MS).toISOString();
  const findings = given.findings ?? fakeFindings();
  const lanes = ['documents', 'imaging'] as const;
  const fake: FakeCase = {
    draft: { version: 0, content: { disposition: null, reason: null, note: null, findings: [], marks: [] } },
    decided: [],
    routes: [],
    whole: {
      case: {
        ...{ ...PLACE, revision: 1, status: 'in-review', openedAt: at(-90), updatedAt: at(-5), gatherUntil: at(-30) },
        ...{
          blind: false,
          arrivals: 4,
          startedRevision: 1,
          withdrawnBefore: 1,
          restarts: 0,
          sealed: null,
          profileEdition: 3,
        },
        ...{ selectedAt: null, asOf: null, score: 87.4, chance: 0.92, priority: 1, lanes: [...lanes] },
        ...{ reasons: ['could not be read whole: packing.pdf'], disposition: null, closedAt: null, failure: null },
        ...given.case,
      },
      documents: fakeDocuments(PLACE, at(-80)),
      readingCostUsd: 0.0124,
      findings,
      examinations: [
        {
          ...{ step: 'compare', examined: ['A1', 'A2', 'B1', 'D2', 'E1'], editions: [], profileEdition: 3 },
          notExamined: [{ check: 'G1', because: 'fewer than twelve closed cases with such goods' }],
          settled: [],
        },
        {
          ...{ step: 'screen', examined: ['K1'], notExamined: [], settled: [], profileEdition: 3 },
          editions: [{ list: 'uto-list', edition: '2026-11-24' }],
        },
      ],
      tasks: lanes.map((lane) => aTask(lane, at)),
      audit: [],
    },
  };
  const taskOf = ({ params }: FakeAsked): Task => {
    const task = fake.whole.tasks.find(
      ({ lane, revision }) => lane === params.lane && String(revision) === params.revision,
    );
    if (task === undefined) throw new FakeProblem(404, 'task.unknown', 'there is no such task');
    if (task.decision !== null) {
      const { disposition, by, at: when } = task.decision;
      throw new FakeProblem(409, 'task.ended', 'decided already', { state: 'decided', disposition, by, at: when });
    }
    return task;
  };
  const demandHeld = (task: Task, by: string, code: string) => {
    if (task.claimedBy === by && (task.leaseUntil ?? '') > at()) return;
    const heldBy = (task.leaseUntil ?? '') > at() ? task.claimedBy : null;
    throw new FakeProblem(409, code, 'the task is not yours', { heldBy });
  };
  const shown = (task: Task) => ({ task: { ...task, earlier: task.earlier.length, notYours: null }, now: at() });
  const free = { claimedBy: null, claimedAt: null, leaseUntil: null };
  const work = (method: string, what: string, patch: (asked: FakeAsked) => Partial<Task>): FakeRoute => ({
    method,
    path: `${TASK}/${what}`,
    answer: (asked) => shown(Object.assign(taskOf(asked), patch(asked))),
  });
  const asked = ({ by, body }: FakeAsked) => ({ by, at: at(), reason: String(body.reason) });
  fake.routes = [
    { method: 'GET', path: '/cases/:port/:reference', answer: () => fake.whole },
    {
      method: 'GET',
      path: '/cases/:port/:reference/progress',
      answer: () => ({
        ...fake.whole.case,
        documents: fake.whole.documents,
        readingCostUsd: 0,
        steps: [],
        findings: [],
      }),
    },
    {
      method: 'POST',
      path: `${TASK}/claim`,
      answer(request) {
        const task = taskOf(request);
        const heldBy = task.claimedBy !== request.by && (task.leaseUntil ?? '') > at() ? task.claimedBy : null;
        if (heldBy !== null)
          throw new FakeProblem(409, 'task.claimed', 'held', { heldBy, leaseUntil: task.leaseUntil });
        return shown(
          Object.assign(task, { claimedBy: request.by, claimedAt: at(), leaseUntil: at(15), snoozed: null }),
        );
      },
    },
    work('POST', 'release', () => free),
    work('POST', 'snooze', (request) => ({
      ...free,
      snoozed: { ...asked(request), until: String(request.body.until) },
    })),
    work('DELETE', 'snooze', () => ({ snoozed: null })),
    work('POST', 'raise', (request) => ({ ...free, raised: asked(request) })),
    work('POST', 'request', (request) => ({
      ...{ ...free, state: 'waiting' },
      request: { ...asked(request), wanted: 'document', until: String(request.body.until), ended: null },
    })),
    {
      method: 'POST',
      path: `${TASK}/heartbeat`,
      answer(request) {
        const task = taskOf(request);
        demandHeld(task, request.by, 'task.lost');
        task.leaseUntil = at(15);
        return { leaseUntil: task.leaseUntil, now: at() };
      },
    },
    { method: 'GET', path: `${TASK}/draft`, answer: () => ({ draft: { ...fake.draft, savedAt: null }, now: at() }) },
    {
      method: 'PUT',
      path: `${TASK}/draft`,
      answer({ body }) {
        if (body.version !== fake.draft.version)
          throw new FakeProblem(409, 'draft.newer', 'newer', { draft: fake.draft });
        fake.draft = { version: fake.draft.version + 1, content: Object(body.content) };
        return { draft: { ...fake.draft, savedAt: at() }, now: at() };
      },
    },
    {
      method: 'POST',
      path: `${TASK}/decide`,
      answer(request) {
        const repeated = fake.decided.some(({ requestId }) => requestId === request.body.requestId);
        const task = repeated ? fake.whole.tasks.find(({ lane }) => lane === request.params.lane) : taskOf(request);
        if (task === undefined) throw new FakeProblem(404, 'task.unknown', 'there is no such task');
        if (!repeated) {
          demandHeld(task, request.by, 'task.not-held');
          fake.decided.push(request.body);
        }
        const { disposition, reason, note, findings: verdicts, requestId } = Object(request.body);
        const made = {
          disposition,
          reason,
          note,
          findings: verdicts,
          requestId,
          by: request.by,
          at: at(),
          since: null,
        };
        const second = fake.whole.findings.some(({ severity, lane }) => severity === 'critical' && lane === task.lane);
        Object.assign(
          task,
          second ? { stage: 'second', ...free } : { state: 'decided', decision: made, leaseUntil: null },
        );
        return { outcome: second ? 'second' : 'decided', decision: made, ...shown(task) };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/trail',
      answer: () => ({
        ...{ entries: fake.whole.audit.length, events: fake.whole.audit.toReversed(), whole: true, firstBreak: null },
        ...{ standing: { checked: null, whole: null, broken: null }, next: null },
      }),
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/score',
      answer: () => ({
        ...{ withheld: false, score: 87.4, chance: 0.92, fittedOn: 'invented cases' },
        parts: fake.whole.findings.slice(0, 20).map(({ id, check, subject, severity, certainty, lane }, turn) => ({
          ...{ id, check, subject, severity, certainty, lane },
          ...{ points: 40 / (turn + 1), chance: 0.9, gravity: 0.75, share: 0.76 ** turn },
        })),
      }),
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/history',
      answer: () => ({
        ...{ withheld: false, complete: true, elsewhere: 1 },
        parties: [
          {
            ...{ kind: 'party', name: 'Zenda Forwarding Ltd', number: null, roles: ['shipper', 'notify'] },
            ...{ seen: 24, more: true },
            cases: [
              {
                ...{ port: 'NLRTM', reference: 'UTO-2026-0011', seenAt: at(-3000), status: 'closed' },
                ...{ disposition: 'held', closedAt: at(-2000), roles: ['notify'], name: 'ZENDA\u202E FORWARDING' },
              },
            ],
          },
          {
            ...{ kind: 'registration', name: 'Ruritania Motors AG', number: 'UTO123456789', roles: ['seller'] },
            ...{ seen: 0, more: false, cases: [] },
          },
        ],
        cases: [
          {
            ...{
              port: 'NLRTM',
              reference: 'UTO-2026-0007',
              seenAt: at(-5000),
              status: 'closed',
              disposition: 'released',
            },
            closedAt: at(-4000),
            shares: [{ kind: 'container', value: 'CSQU3054383', here: 'CSQU3054383', there: 'CSQU3054383' }],
          },
        ],
      }),
    },
  ];
  return fake;
}

function aTask(lane: Task['lane'], at: (minutes?: number) => string): Task {
  return {
    ...{ ...PLACE, revision: 1, lane, state: 'open', stage: 'first', priority: 1, createdAt: at(-20), dueAt: at(70) },
    ...{ escalation: 0, claimedBy: null, claimedAt: null, leaseUntil: null, decision: null, earlier: [] },
    ...{
      version: 1,
      told: false,
      assignedTo: null,
      assignedUntil: null,
      snoozed: null,
      raised: null,
      request: null,
      summary: null,
    },
  };
}
