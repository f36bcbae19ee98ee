import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollFor, windowOf } from './window-of.ts';

interface ListParts {
  label: string;
  count: number;
  rowPx: number;
  /** The row chosen; null where none is. */
  chosen: number | null;
  row(index: number): ComponentChildren;
  /** By the arrows, Home, End, Page Up and Down, or a click. */
  onChoose(index: number): void;
  /** Enter on the row chosen. */
  onEnter?(index: number): void;
  /** What is drawn, whenever that changes: for whoever fetches it. */
  onDrawn(from: number, to: number): void;
}

/** A list to choose from of which only what is in its window is drawn, however long it is. */
export function WindowedList({ label, count, rowPx, chosen, row, onChoose, onEnter, onDrawn }: ListParts) {
  const element = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, height: 400 });
  const id = useId();
  useEffect(() => {
    const list = element.current;
    if (list === null) return;
    const look = () => setView({ scrollTop: list.scrollTop, height: list.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const list = element.current;
    if (list === null || chosen === null) return;
    const to = scrollFor(chosen, { scrollTop: list.scrollTop, height: list.clientHeight }, rowPx);
    if (to !== null) list.scrollTop = to;
  }, [chosen, count, view.height]);
  const { from, to } = windowOf(view, rowPx, count);
  useEffect(() => onDrawn(from, to), [from, to, count]);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const drawn = chosen !== null && chosen >= from && chosen < to;
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / rowPx) - 1);
    const ways: Readonly<Record<string, number>> = {
      ArrowDown: (chosen ?? -1) + 1,
      ArrowUp: (chosen ?? count) - 1,
      PageDown: (chosen ?? 0) + page,
      PageUp: (chosen ?? 0) - page,
      Home: 0,
      End: count - 1,
    };
    const next = ways[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || count === 0) return;
    if (event.key === 'Enter' && chosen !== null && onEnter) {
      event.preventDefault();
      onEnter(chosen);
    }
    if (next === undefined) return;
    event.preventDefault();
    onChoose(Math.min(count - 1, Math.max(0, next)));
  };
  return (
    <div
      class="windowed-list"
      ref={element}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={drawn ? `${id}-${chosen}` : undefined}
      onKeyDown={move}
      onScroll={(event) =>
        setView({ scrollTop: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
    >
      <div role="presentation" style={{ blockSize: `${count * rowPx}px`, position: 'relative' }}>
        {rows.map((index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's, as an option never has the focus
          <div
            class="windowed-row"
            key={index}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{ blockSize: `${rowPx}px`, insetBlockStart: `${index * rowPx}px` }}
            onClick={() => {
              onChoose(index);
              element.current?.focus({ preventScroll: true });
            }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
