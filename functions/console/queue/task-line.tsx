import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t as base } from '../language/base.ts';
import { SeverityMark } from '../look/severity.tsx';
import { Text } from '../look/text.tsx';
import { told } from '../phrases/tell.ts';
import { Due } from './due.tsx';
import type { ShownRow } from './task-list.ts';
import { caseHref } from './task-row.ts';
import { Holder, StateBadges } from './task-state.tsx';
import { t } from './words.ts';

interface LineParts {
  row: ShownRow;
  index: number;
  chosen: boolean;
  /** Whether Tab leads here: one row of the list. */
  reachable: boolean;
  onChoose(): void;
  onOpen(): void;
  actions(row: ShownRow): ComponentChildren;
}

/** One task in the queue. */
export function TaskLine({ row, index, chosen, reachable, onChoose, onOpen, actions }: LineParts) {
  const { task, fresh, gone } = row;
  // Buttons that nobody sees would be a third of all that is drawn.
  const [pointedAt, setPointedAt] = useState(false);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      class="task-line"
      data-fresh={fresh}
      data-gone={gone}
      onClick={onChoose}
      onDblClick={onOpen}
      onFocusIn={onChoose}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      <td data-column="severity">
        {task.summary === null ? (
          <span class="quiet">{t('blind')}</span>
        ) : (
          <SeverityMark severity={task.summary.severity} />
        )}
        {fresh && <span class="only-heard">{t('fresh')}</span>}
      </td>
      <td data-column="headline">
        <div class="line">
          <a class="headline" href={caseHref(task)} tabIndex={-1}>
            {task.summary === null ? (
              <span class="cut">{t('blind-headline')}</span>
            ) : (
              <Text cut>{told(task.summary.said, task.summary.headline)}</Text>
            )}
          </a>
          {task.summary !== null && task.summary.findings > 1 && (
            <span
              class="quiet more-findings"
              dir="ltr"
              title={t('more-findings', { count: task.summary.findings - 1 })}
            >
              +{task.summary.findings - 1}
            </span>
          )}
        </div>
      </td>
      <td data-column="case" class="figures">
        <Text cut>{task.reference}</Text>
      </td>
      <td data-column="lane">{base(`lane.${task.lane}`)}</td>
      <td data-column="port" class="figures">
        {task.port}
      </td>
      <td data-column="due">
        <Due task={task} />
      </td>
      <td data-column="holder">
        <Holder task={task} />
      </td>
      <td data-column="state">
        <StateBadges task={task} gone={gone} />
        {!gone && (chosen || pointedAt) && <span class="line-actions">{actions(row)}</span>}
      </td>
    </tr>
  );
}
