import './queue.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { may } from '../../../shared/access/permissions.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { usePoll } from '../client/use-poll.ts';
import { me } from '../frame/console.ts';
import { useCommands } from '../keyboard/commands.ts';
import { problemText } from '../language/problem-text.ts';
import { now } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { Split } from '../look/split.tsx';
import { announce } from '../look/toast.tsx';
import { Waiting } from '../look/waiting.tsx';
import { told } from '../phrases/tell.ts';
import { address, cameFromAnotherView, navigate } from '../routing/router.ts';
import { AskDialog } from '../task/ask-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { count, countOf } from './counts.ts';
import { QueueFilters } from './queue-filters.tsx';
import { listOf } from './queue-pages.ts';
import { viewOf } from './queue-view.ts';
import { RowActions, type RowDeeds } from './row-actions.tsx';
import { QueueSelection } from './selection.ts';
import { canDo, TaskActions, takeNext } from './task-actions.ts';
import type { ShownRow } from './task-list.ts';
import { TaskPanel } from './task-panel.tsx';
import { caseHref } from './task-row.ts';
import { TaskTable } from './task-table.tsx';
import { t } from './words.ts';

/** The choice outlives the view: who comes back from a case goes on where they were. */
const selection = new QueueSelection();
/** Nothing moves for so long after a key. */
const STILL_MS = 4_000;

/** What is mine, what is next, what is late. */
export function QueuePage() {
  const shown = viewOf(address.value.query);
  const { view, port, lane, stage, text } = shown;
  const list = useMemo(() => listOf(shown), [view, port, lane, stage]);
  const deed = useMemo(() => new TaskActions(list), [list]);
  useState(() => {
    // Who comes back goes on at the row they left from.
    if (cameFromAnotherView()) selection.moved = true;
  });
  const [problem, setProblem] = useState<unknown>(null);
  const [asking, setAsking] = useState<{ deed: 'snooze' | 'raise' | 'assign'; task: TaskRow } | null>(null);
  const deeds = useMemo(
    (): RowDeeds => ({
      claim: (one) => void deed.claim(one),
      release: (one) => void deed.release(one),
      awaken: (one) => void deed.awaken(one),
      snooze: (one) => setAsking({ deed: 'snooze', task: one }),
      raise: (one) => setAsking({ deed: 'raise', task: one }),
      assign: (one) => setAsking({ deed: 'assign', task: one }),
    }),
    [deed],
  );
  const actions = useCallback(({ task: one }: ShownRow) => <RowActions task={one} deeds={deeds} />, [deeds]);
  const search = useRef<HTMLInputElement>(null);
  const hand = useRef(false);
  const keyAt = useRef(0);

  usePoll(async () => {
    await list.refresh().then(
      () => setProblem(null),
      (error) => {
        setProblem(error);
        throw error;
      },
    );
    if (!hand.current && performance.now() - keyAt.current > STILL_MS) list.settle();
  }, [list]);
  // Rows come first: how many there are is counted once something can be worked on.
  const started = list.started.value;
  usePoll(async () => void (started && (await count())), [started], 15_000);
  const came = list.waiting.value;
  useEffect(() => {
    if (came > 0) announce(t('arrived', { count: came }));
  }, [came]);

  const all = list.rows.value;
  const rows = useMemo(() => found(all, text), [all, text]);
  useEffect(() => {
    // What is looked for may be further down: all of the list is fetched.
    if (text !== '' && !list.whole.peek()) void list.more().catch(setProblem);
  }, [text, all]);
  const chosen = selection.chosenIn(rows);
  const task = chosen === null || chosen.gone ? null : chosen.task;
  const can = task === null ? null : canDo(task, now());
  const who = me.value?.principal;
  const settle = () => {
    list.settle();
    selection.moved = true;
  };
  const move = (by: number) => {
    keyAt.current = performance.now();
    list.seen();
    selection.move(rows, by);
  };
  const take = async (one: TaskRow) => (await deed.claim(one)) && navigate(caseHref(one));
  const open = (row: ShownRow | null) => row !== null && navigate(caseHref(row.task));
  const on = (name: keyof RowDeeds, keys: string, possible: boolean | undefined) => ({
    keys,
    label: t(`do.${name}`),
    group: t('group.task'),
    off: task === null || !possible,
    run: () => task !== null && deeds[name](task),
  });
  const listGroup = t('group.list');
  useCommands([
    { keys: 'j', also: ['ArrowDown'], label: t('do.down'), group: listGroup, run: () => move(1) },
    { keys: 'k', also: ['ArrowUp'], label: t('do.up'), group: listGroup, run: () => move(-1) },
    { keys: 'PageDown', label: t('do.page-down'), group: listGroup, run: () => move(15) },
    { keys: 'PageUp', label: t('do.page-up'), group: listGroup, run: () => move(-15) },
    { keys: 'Home', label: t('do.first'), group: listGroup, run: () => move(-rows.length) },
    { keys: 'End', label: t('do.last'), group: listGroup, run: () => move(rows.length) },
    {
      keys: 'Enter',
      also: ['o'],
      label: t('do.open'),
      group: listGroup,
      off: chosen === null,
      run: () => open(chosen),
    },
    { keys: 'u', label: t('do.settle'), group: listGroup, off: !list.unsettled.value, run: settle },
    { keys: '/', label: t('find'), group: listGroup, run: () => search.current?.focus() },
    { keys: 'n', label: t('do.next'), group: t('group.task'), run: () => void takeNext(shown) },
    on('claim', 'c', can?.claim),
    {
      keys: 't',
      label: t('do.take'),
      group: t('group.task'),
      off: task === null || !can?.claim,
      run: () => task !== null && void take(task),
    },
    on('release', 'r', can?.hold),
    on('snooze', 's', can?.hold),
    on('awaken', 'w', can?.awaken),
    on('raise', 'e', can?.hold),
    on('assign', 'a', task !== null && who !== undefined && may(who, 'task.assign', task)),
  ]);

  return (
    <div class="queue">
      <ViewHeading title={t('title')} hidden />
      <QueueFilters shown={shown} search={search} onNext={() => void takeNext(shown)} />
      <div class="queue-body" aria-busy={!list.started.value}>
        {problem !== null && !list.started.value && <Empty title={problemText(problem)} />}
        {!list.started.value && problem === null && <Waiting />}
        {list.started.value && rows.length === 0 && (
          <Nothing view={view} narrowed={Boolean(port || lane || stage || text)} />
        )}
        {rows.length > 0 && (
          <Split name="queue" label={t('divider')} start={78}>
            {[
              <TaskTable
                key="list"
                rows={rows}
                total={list.whole.value || text !== '' ? rows.length : countOf(view, shown)}
                selection={selection}
                onOpen={open}
                onNearEnd={() => void list.more().catch(setProblem)}
                onHand={(over) => {
                  hand.current = over;
                }}
                actions={actions}
              />,
              chosen !== null && <TaskPanel key="chosen" task={chosen.task} gone={chosen.gone} deeds={deeds} />,
            ]}
          </Split>
        )}
        {came > 0 && (
          <Button class="arrived" kind="main" keys="u" onClick={settle}>
            {t('arrived', { count: came })}
          </Button>
        )}
      </div>
      {(asking?.deed === 'snooze' || asking?.deed === 'raise') && (
        <AskDialog
          task={asking.task}
          deed={asking.deed}
          onClose={() => setAsking(null)}
          onDone={({ reason, until }) => {
            setAsking(null);
            return asking.deed === 'snooze' ? deed.snooze(asking.task, until, reason) : deed.raise(asking.task, reason);
          }}
        />
      )}
      {asking?.deed === 'assign' && (
        <AssignDialog
          task={asking.task}
          onClose={() => setAsking(null)}
          onDone={(to, override) => {
            setAsking(null);
            void deed.assign(asking.task, to, override);
          }}
        />
      )}
    </div>
  );
}

function Nothing({ view, narrowed }: { view: 'mine' | 'next' | 'late'; narrowed: boolean }) {
  return (
    <Empty title={t(`empty.${view}`)}>
      <p>{narrowed ? t('empty.narrowed') : t(`empty.${view}-text`)}</p>
      <div class="line">
        {narrowed && (
          <a class="button" href={view === 'next' ? '/queue' : `/queue?view=${view}`}>
            {t('empty.all')}
          </a>
        )}
        {view !== 'next' && (
          <a class="button" href="/queue">
            {t('view.next')}
          </a>
        )}
      </div>
    </Empty>
  );
}

function found(rows: readonly ShownRow[], text: string): readonly ShownRow[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ task }) =>
    [task.reference, headlineOf(task.summary), task.claimedBy, task.assignedTo].some((part) =>
      part?.toLocaleLowerCase().includes(wanted),
    ),
  );
}

/** What a task says as it is shown, without the marks that keep its values apart. */
function headlineOf(summary: ShownRow['task']['summary']): string | undefined {
  return summary === null ? undefined : told(summary.said, summary.headline).text.replace(/[\u2068\u2069]/g, '');
}
