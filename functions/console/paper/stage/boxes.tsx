import type { Shown } from '../shown.ts';

/** More are not told apart by anyone, and each costs the browser. */
const MOST = 1500;
/** Room around the print, as a share of the page, so that a line does not cross it. */
const ROOM = 0.0025;

/** What was read, drawn where it stands: by colour and line, so that none needs to see colours. The
 * list beside it is their twin for ears and keyboard. */
export function Boxes({
  shown,
  active,
  onPick,
}: {
  shown: readonly Shown[];
  active: Shown | null;
  onPick(shown: Shown): void;
}) {
  const drawn =
    shown.length > MOST ? [...shown.slice(0, MOST), ...shown.slice(MOST).filter(({ mark }) => mark)] : shown;
  return (
    <svg class="paper-boxes" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {drawn.map((one) => {
        if (one.box === null) return null;
        const [x, y, w, h] = one.box;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list is its twin for the keyboard
          <rect
            key={one.id}
            data-box=""
            data-tone={one.tone}
            data-side={one.side ?? undefined}
            data-active={one.id === active?.id ? '' : undefined}
            x={x - ROOM}
            y={y - ROOM / 2}
            width={w + 2 * ROOM}
            height={h + ROOM}
            vector-effect="non-scaling-stroke"
            onClick={() => onPick(one)}
          />
        );
      })}
    </svg>
  );
}
