import type { Shown } from '../shown.ts';
import type { Size } from './zoom.ts';

/** More are not told apart by anyone, and each costs the browser. */
const MOST = 1500;
/** Room around the print in CSS pixels, so that no line crosses it; what is looked at gets more. */
const ROOM = 3;
const ROOM_ACTIVE = 6;

/** What was read, drawn where it stands: by colour and line, so that none needs to see colours. The
 * list beside it is their twin for ears and keyboard. */
export function Boxes({
  shown,
  active,
  size,
  onPick,
}: {
  shown: readonly Shown[];
  active: Shown | null;
  /** Of the page in CSS pixels. */
  size: Size;
  onPick(shown: Shown): void;
}) {
  const drawn =
    shown.length > MOST ? [...shown.slice(0, MOST), ...shown.slice(MOST).filter(({ mark }) => mark)] : shown;
  return (
    <svg class="paper-boxes" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {drawn.map((one) => {
        if (one.box === null) return null;
        const [x, y, w, h] = one.box;
        const room = one.id === active?.id ? ROOM_ACTIVE : ROOM;
        const [across, down] = [room / size.width, room / size.height];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list is its twin for the keyboard
          <rect
            key={one.id}
            data-box=""
            data-tone={one.tone}
            data-side={one.side ?? undefined}
            data-active={one.id === active?.id ? '' : undefined}
            x={x - across}
            y={y - down}
            width={w + 2 * across}
            height={h + 2 * down}
            vector-effect="non-scaling-stroke"
            onClick={() => onPick(one)}
          />
        );
      })}
    </svg>
  );
}
