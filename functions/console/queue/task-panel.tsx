import type { ComponentChildren } from 'preact';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { instant, nowShown } from '../language/time.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { SeverityMark } from '../look/severity.tsx';
import { Text } from '../look/text.tsx';
import { told } from '../phrases/tell.ts';
import { Due } from './due.tsx';
import { RowActions, type RowDeeds } from './row-actions.tsx';
import { caseHref, snoozedAt } from './task-row.ts';
import { Holder, StateBadges } from './task-state.tsx';
import { t } from './words.ts';

/** All that the queue knows of the task chosen, on wide screens beside the list. */
export function TaskPanel({ task, gone, deeds }: { task: TaskRow; gone: boolean; deeds: RowDeeds }) {
  const zone = zoneOf(task.port);
  const snoozed = snoozedAt(task, nowShown());
  return (
    <aside class="task-panel" aria-label={t('chosen')}>
      <div class="stack">
        <div class="line">
          {task.summary !== null && <SeverityMark severity={task.summary.severity} />}
          <span class="spread">
            <StateBadges task={task} gone={gone} />
          </span>
        </div>
        <h2>
          {task.summary === null ? t('blind-headline') : <Text>{told(task.summary.said, task.summary.headline)}</Text>}
        </h2>
        <dl>
          <Fact name={t('column.case')}>
            <span class="figures">
              <Text>{task.reference}</Text>
            </span>
          </Fact>
          <Fact name={t('revision')}>{task.revision}</Fact>
          <Fact name={t('column.lane')}>{base(`lane.${task.lane}`)}</Fact>
          <Fact name={t('column.port')}>{task.port}</Fact>
          {task.summary !== null && (
            <Fact name={t('findings')}>
              {t('findings-of', { count: task.summary.findings, checks: task.summary.checks.join(', ') })}
            </Fact>
          )}
          <Fact name={t('column.due')}>
            <Due task={task} />
          </Fact>
          <Fact name={t('opened')}>{instant(task.createdAt, zone)}</Fact>
          <Fact name={t('column.holder')}>
            <Holder task={task} />
          </Fact>
          {snoozed !== null && (
            <Fact name={t('put-off-by', { name: snoozed.by })}>
              <Text>{snoozed.reason}</Text>
            </Fact>
          )}
          {task.raised !== null && (
            <Fact name={t('raised-by', { name: task.raised.by })}>
              <Text>{task.raised.reason}</Text>
            </Fact>
          )}
          {task.request !== null && (
            <Fact name={t('asked-by', { name: task.request.by })}>
              <Text>{task.request.reason}</Text>
            </Fact>
          )}
        </dl>
        {task.notYours !== null && task.notYours !== 'held' && <p class="quiet">{t(`not-yours.${task.notYours}`)}</p>}
        {!gone && (
          <div class="line panel-actions">
            <a class="button" data-kind="main" href={caseHref(task)}>
              {t('do.open')} <KeyHint keys="Enter" />
            </a>
            <RowActions task={task} deeds={deeds} all />
          </div>
        )}
      </div>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
