import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t as base } from '../language/base.ts';
import type { QueueSelection } from './selection.ts';
import { TaskLine } from './task-line.tsx';
import type { ShownRow } from './task-list.ts';
import { scrollFor, windowOf } from './virtual-rows.ts';
import { t } from './words.ts';

export const COLUMNS = ['severity', 'headline', 'case', 'lane', 'port', 'due', 'holder', 'state'] as const;

interface TableParts {
  rows: readonly ShownRow[];
  /** Of the whole list, where it is known; rows that are not here yet are counted too. */
  total: number | null;
  selection: QueueSelection;
  onOpen(row: ShownRow): void;
  onNearEnd(): void;
  /** Whether a hand is over the rows: then none of them may move. */
  onHand(over: boolean): void;
  actions(row: ShownRow): ComponentChildren;
}

/** The rows of a queue, of which only those in view are drawn. */
export function TaskTable({ rows, total, selection, onOpen, onNearEnd, onHand, actions }: TableParts) {
  const room = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, rowHeight: 36, header: 28 });
  const lines = useRef(new WeakMap<ShownRow, { as: string; actions: TableParts['actions']; drawn: VNode }>());
  const chosen = selection.indexIn(rows);
  const drawn = windowOf(rows.length, view);
  // Rows that have left the list are still in their places.
  const all = total === null ? null : Math.max(total, rows.length);
  // Tab leads to the row chosen, or to the first that is drawn where that one is out of sight.
  const chosenDrawn = chosen >= drawn.first && chosen < drawn.end;

  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => {
      const style = getComputedStyle(element);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const rowHeight = Number.parseFloat(style.getPropertyValue('--row-rems')) * rem;
      const header = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
      setView({ top: element.scrollTop, height: element.clientHeight, rowHeight, header });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (drawn.end >= rows.length - 150) onNearEnd();
  }, [drawn.end, rows.length]);

  // The row that keys moved to is brought into view, then takes the focus once it is drawn.
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null || !selection.moved || chosen < 0) return;
    const to = scrollFor(chosen, { ...view, top: element.scrollTop });
    if (to !== null) {
      element.scrollTop = to;
      setView({ ...view, top: to });
    }
    const row = element.querySelector<HTMLElement>('tr[aria-selected=true]');
    if (row === null) return;
    selection.moved = false;
    row.focus({ preventScroll: true });
  });

  // A line that is as it was is not drawn again: scrolling draws only the lines that come.
  const line = (row: ShownRow, index: number, isChosen: boolean, isFirst: boolean) => {
    const as = `${index} ${isChosen} ${isFirst}`;
    const before = lines.current.get(row);
    if (before?.as === as && before.actions === actions) return before.drawn;
    const drawnLine = (
      <TaskLine
        key={row.key}
        row={row}
        index={index}
        chosen={isChosen}
        reachable={isChosen || isFirst}
        onChoose={() => selection.choose(row.key)}
        onOpen={() => onOpen(row)}
        actions={actions}
      />
    );
    lines.current.set(row, { as, actions, drawn: drawnLine });
    return drawnLine;
  };

  return (
    <div
      class="task-room"
      ref={room}
      onScroll={(event) => {
        const top = event.currentTarget.scrollTop;
        const { first, end } = windowOf(rows.length, { ...view, top });
        if (first !== drawn.first || end !== drawn.end) setView({ ...view, top });
      }}
      onPointerEnter={() => onHand(true)}
      onPointerLeave={() => onHand(false)}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and moved between by keys */}
      <table class="tasks" role="grid" aria-label={t('title')} aria-rowcount={all === null ? -1 : all + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={drawn.aboveRows} height={view.rowHeight} />
          {rows
            .slice(drawn.first, drawn.end)
            .map((row, offset) =>
              line(row, drawn.first + offset, drawn.first + offset === chosen, !chosenDrawn && offset === 0),
            )}
          <Gap rows={drawn.belowRows} height={view.rowHeight} />
        </tbody>
      </table>
      {rows.length > 0 && total !== null && rows.length < total && <p class="quiet more">{base('waiting')}</p>}
    </div>
  );
}

function Gap({ rows, height }: { rows: number; height: number }) {
  if (rows === 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; it only keeps the room of rows not drawn
  return <tr aria-hidden="true" class="gap" style={{ height: `${rows * height}px` }} />;
}
