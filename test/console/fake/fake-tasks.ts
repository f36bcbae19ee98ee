import { taskRank, taskRecordSchema } from '../../../shared/cases/task-record.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { FAKE_LANES, FAKE_PORTS, type FakeAsked, FakeProblem, type FakeRoute } from './fake-api.ts';

type FakeTask = TaskRow;

const HEADLINES = [
  'Gross weight differs by 3,480 kg between manifest (21,480 kg) and scan estimate (18,000 kg)',
  'Seal UTO-448812 on the bill of lading is not the seal seen at the gate (UTO-448821)',
  'Consignee is like a listed party: “Zenda Marine Supply” and “Zenda Marine Supplies Ltd”',
  'Declared as ceramic tiles; the image shows low density in the rear third of the container',
  'Invoice total 48,200.00 EUR, lines add up to 84,200.00 EUR',
  'Ruritania Export & Import \u202Egnitset\u202C <script>alert(1)</script>: the name hides its direction',
  'شركة زندا للتجارة البحرية: the name on the invoice is written otherwise than on the manifest',
  `${'Verylongname'.repeat(16)}: container number has a wrong check digit`,
];
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** Invented tasks, the same for the same number: spread over ports, lanes, severities and due times. */
export function fakeTasks(count: number, nowMs: number): FakeTask[] {
  const iso = (minutes: number) => new Date(nowMs + minutes * 60_000).toISOString();
  return Array.from({ length: count }, (_, index) => {
    const spread = (index * 7919) % 1000;
    const severity = SEVERITIES[(spread * 13) % 4] ?? 'low';
    const { taskToken: _token, ...record } = taskRecordSchema.parse({
      port: FAKE_PORTS[index % 3 === 2 ? 1 : 0]?.locode,
      reference: `UTO-2026-${String(index + 1).padStart(5, '0')}`,
      revision: 1 + (index % 11 === 0 ? 1 : 0),
      lane: FAKE_LANES[(spread * 3) % 4],
      state: 'open',
      stage: index % 17 === 0 ? 'second' : index % 41 === 0 ? 'supervisor' : 'first',
      priority: SEVERITIES.indexOf(severity) + 1,
      createdAt: iso(-spread),
      dueAt: iso(spread - 80),
      escalation: spread < 40 ? 1 : 0,
      taskToken: 'none',
      claimedBy: index % 13 === 0 ? 'officer-ben' : null,
      leaseUntil: index % 13 === 0 ? iso(9) : null,
      decision: null,
      summary:
        index % 29 === 0
          ? null
          : {
              severity,
              findings: 1 + (index % 6),
              checks: ['A4', 'C2'],
              headline: HEADLINES[index % HEADLINES.length],
            },
    });
    return {
      ...record,
      earlier: 0,
      notYours: index % 34 === 0 ? 'decided-before' : null,
    };
  });
}

/** The routes of tasks over a list in memory. */
export function fakeTaskRoutes(tasks: FakeTask[], nowMs: () => number): FakeRoute[] {
  const at = (minutes = 0) => new Date(nowMs() + minutes * 60_000).toISOString();
  const ranked = () =>
    tasks.filter(({ state }) => state === 'open' || state === 'waiting').sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const held = (task: FakeTask) => task.claimedBy !== null && (task.leaseUntil ?? '') > at();
  const find = ({ params }: FakeAsked) => {
    const task = tasks.find(
      (one) => rank(one).endsWith(`#${params.port}/${params.reference}#${params.revision}`) && one.lane === params.lane,
    );
    if (task === undefined) throw new FakeProblem(404, 'task.unknown', 'there is no such task');
    if (task.decision !== null) {
      const { disposition, by, at: when } = task.decision;
      throw new FakeProblem(409, 'task.ended', 'decided already', { disposition, by, at: when });
    }
    return task;
  };
  const claim = (task: FakeTask, by: string) => {
    if (held(task) && task.claimedBy !== by)
      throw new FakeProblem(409, 'task.claimed', 'held', { heldBy: task.claimedBy, leaseUntil: task.leaseUntil });
    Object.assign(task, { claimedBy: by, claimedAt: at(), leaseUntil: at(15), snoozed: null });
    return { task };
  };
  const change = (method: string, name: string, patch: (asked: FakeAsked) => Partial<FakeTask>): FakeRoute => ({
    method,
    path: `/tasks/:port/:reference/:revision/:lane/${name}`,
    answer: (asked) => ({ task: Object.assign(find(asked), patch(asked)) }),
  });
  return [
    {
      method: 'GET',
      path: '/tasks/mine',
      answer: ({ by }) => ({
        tasks: ranked().filter(
          (task) => (held(task) && task.claimedBy === by) || task.assignedTo === by || task.snoozed?.by === by,
        ),
      }),
    },
    {
      method: 'GET',
      path: '/tasks',
      answer({ query }) {
        const from = Number(query.after ?? 0);
        const limit = Number(query.limit ?? 100);
        const all = ranked().filter(
          (task) =>
            (!query.port || task.port === query.port) &&
            (!query.lane || task.lane === query.lane) &&
            (!query.stage || task.stage === query.stage) &&
            (!query.late || task.dueAt < at()),
        );
        const next = from + limit < all.length ? String(from + limit) : null;
        return { tasks: all.slice(from, from + limit), next };
      },
    },
    {
      method: 'POST',
      path: '/tasks/next',
      answer({ by }) {
        const free = ranked().find(
          (task) => !held(task) && task.state === 'open' && task.snoozed === null && !task.notYours,
        );
        return free === undefined ? { task: null } : claim(free, by);
      },
    },
    {
      method: 'POST',
      path: '/tasks/:port/:reference/:revision/:lane/claim',
      answer: (asked) => claim(find(asked), asked.by),
    },
    change('POST', 'release', () => ({ claimedBy: null, claimedAt: null, leaseUntil: null })),
    change('POST', 'snooze', ({ by, body }) => ({
      snoozed: { by, at: at(), reason: String(body.reason), until: String(body.until) },
      ...{ claimedBy: null, leaseUntil: null },
    })),
    change('DELETE', 'snooze', () => ({ snoozed: null })),
    change('POST', 'raise', ({ by, body }) => ({
      raised: { by, at: at(), reason: String(body.reason) },
      stage: 'supervisor',
    })),
    change('POST', 'assign', ({ body }) => ({
      ...{ assignedTo: body.to === null ? null : String(body.to), claimedBy: null },
      assignedUntil: at(480),
    })),
    {
      method: 'GET',
      path: '/staff',
      answer: () => ({
        staff: ['anna', 'ben'].map((name, index) => ({
          ...{ id: `officer-${name}`, name, roles: ['officer'], ports: 'all', lanes: 'all' },
          ...{ capacity: 10, held: 3, absent: index === 1 },
        })),
      }),
    },
    {
      method: 'GET',
      path: '/load',
      answer: () => ({
        load: FAKE_PORTS.flatMap(({ locode }) =>
          FAKE_LANES.map((lane) => {
            const here = ranked().filter((task) => task.port === locode && task.lane === lane);
            const late = here.filter(({ dueAt }) => dueAt < at()).length;
            return { port: locode, lane, open: here.length, late, waiting: 0, held: here.filter(held).length };
          }),
        ),
      }),
    },
  ];
}

function rank(task: FakeTask): string {
  return taskRank(task);
}
