import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { kept } from '../frame/console.ts';

const LEAST = 20;
const MOST = 80;

/** Two panes side by side with a divider to be drawn, or moved by the arrows. `name` keeps its place in this tab. */
export function Split({
  name,
  label,
  start = 50,
  children: [first, second],
}: {
  name: string;
  label: string;
  /** Share of the first pane, in per cent. */
  start?: number;
  children: [ComponentChildren, ComponentChildren];
}) {
  const root = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(() => Number(kept.get(`split ${name}`) ?? start));
  const move = (to: number) => {
    const next = Math.round(Math.min(MOST, Math.max(LEAST, to)));
    setShare(next);
    kept.set(`split ${name}`, next);
  };
  const rtl = () => document.documentElement.dir === 'rtl';
  return (
    <div class="split" ref={root} style={{ '--first': `${share}%` }}>
      <div>{first}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr can't be moved */}
      <div
        class="divider"
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onKeyDown={(event) => {
          const way = { ArrowRight: 2, ArrowLeft: -2, Home: -100, End: 100 }[event.key];
          if (way === undefined) return;
          event.preventDefault();
          move(share + (rtl() ? -way : way));
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          const box = root.current?.getBoundingClientRect();
          if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const along = (event.clientX - box.left) / box.width;
          move(100 * (rtl() ? 1 - along : along));
        }}
      />
      <div>{second}</div>
    </div>
  );
}
