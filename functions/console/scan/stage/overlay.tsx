import { number } from '../../language/time.ts';
import { plainText } from '../../language/words.ts';
import type { ScanMark } from '../marks/scan-marks.ts';
import { type Length, lengthBetween, scaleBar } from '../view/ruler.ts';
import { type Size, toScreen, type View } from '../view/view.ts';
import { t } from '../words.ts';
import { clearLabels, fitting, labelPlace, widthOf } from './labels.ts';
import { endOf, type Tool } from './tool.ts';

interface OverlayParts {
  view: View;
  screen: Size;
  picture: Size;
  marks: readonly ScanMark[];
  active: string | null;
  tool: Tool;
  pixelPitchMm: number | null;
}

/** Boxes, ruler, cursor and scale over a picture. It is not heard: the list of marks and what is told say the same. */
export function Overlay({ view, screen, picture, marks, active, tool, pixelPitchMm }: OverlayParts) {
  const at = (x: number, y: number) => toScreen(view, { x, y }, screen);
  const drawn = endOf(tool);
  const bar = scaleBar(Math.min(160, screen.width / 4), (pixelPitchMm ?? 1) / view.scale);
  const placed = marks.flatMap(({ id, box, label, tone, from }) => {
    if (box === null) return [];
    const start = at(box[0] * picture.width, box[1] * picture.height);
    const end = at((box[0] + box[2]) * picture.width, (box[1] + box[3]) * picture.height);
    const [width, height] = [Math.max(3, end.x - start.x), Math.max(3, end.y - start.y)];
    const named = id === active || tone !== 'plain' || from === 'officer' || width > 90;
    const drawn = { x: start.x, y: start.y, width, height };
    const text = fitting(plainText(label), screen);
    const place = labelPlace(drawn, text, screen);
    return [{ id, tone, from, box: drawn, label: named && place ? { id, text, ...place } : null }];
  });
  const labels = placed.flatMap(({ label }) => label ?? []);
  const clear = clearLabels(labels, active);
  return (
    <svg class="scan-overlay" aria-hidden="true" width={screen.width} height={screen.height}>
      {placed.map(({ id, tone, from, box }) => (
        <g key={id} class="scan-mark" data-tone={tone} data-from={from} data-active={id === active ? '' : undefined}>
          <rect class="under" {...box} />
          <rect {...box} />
        </g>
      ))}
      {/* Above all boxes, that none goes through a word. */}
      {labels.map(
        ({ id, text, x, y }) =>
          clear.has(id) && (
            // Begins at its left in every language, and is written from right to left within itself where it must be.
            <text key={id} x={x} y={y} direction="ltr">
              {`\u2068${text}\u2069`}
            </text>
          ),
      )}
      {drawn && tool.kind === 'mark' && (
        <rect class="scan-drawn" {...between(at(drawn.from.x, drawn.from.y), at(drawn.to.x, drawn.to.y))} />
      )}
      {drawn && tool.kind === 'measure' && (
        <Ruler
          {...{ pixelPitchMm, drawn, screen }}
          from={at(drawn.from.x, drawn.from.y)}
          to={at(drawn.to.x, drawn.to.y)}
        />
      )}
      {tool.kind !== 'look' && <Cursor at={at(tool.cursor.x, tool.cursor.y)} />}
      <g class="scan-scale" transform={`translate(${screen.width - bar.px - 14} ${screen.height - 14})`}>
        <path class="under" d={`M0 -6 V0 H${bar.px} V-6`} />
        <path d={`M0 -6 V0 H${bar.px} V-6`} />
        <text x={bar.px} y={-6} text-anchor="end" direction="ltr">
          {shortLength(bar.length, pixelPitchMm === null ? 'px' : 'mm')}
        </text>
      </g>
    </svg>
  );
}

type At = { x: number; y: number };

function between(a: At, b: At) {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function Ruler({
  from,
  to,
  drawn,
  pixelPitchMm,
  screen,
}: {
  from: At;
  to: At;
  drawn: { from: At; to: At };
  pixelPitchMm: number | null;
  screen: Size;
}) {
  const { length, unit } = lengthBetween(drawn.from, drawn.to, pixelPitchMm);
  const text = shortLength(length, unit);
  const half = widthOf(text) / 2 + 2;
  const x = Math.max(half, Math.min(screen.width - half, (from.x + to.x) / 2));
  const y = Math.max(14, Math.min(screen.height - 5, (from.y + to.y) / 2 - 8));
  const line = `M${from.x} ${from.y} L${to.x} ${to.y}`;
  return (
    <g class="scan-ruler">
      <path class="under" d={line} />
      <path d={line} />
      <text x={x} y={y} text-anchor="middle" direction="ltr">
        {text}
      </text>
    </g>
  );
}

function Cursor({ at: { x, y } }: { at: At }) {
  const cross = `M${x - 14} ${y} H${x - 3} M${x + 3} ${y} H${x + 14} M${x} ${y - 14} V${y - 3} M${x} ${y + 3} V${y + 14}`;
  return (
    <g class="scan-cursor">
      <path class="under" d={cross} />
      <path d={cross} />
    </g>
  );
}

/** A length as it stands in the picture: from two metres on in metres. */
export function shortLength(length: number, unit: Length['unit']): string {
  if (unit === 'px') return t('lengthPxShort', { px: number(Math.round(length)) });
  return length >= 2000
    ? t('lengthMetres', { m: number(length / 1000, { maximumFractionDigits: 2 }) })
    : t('length', { mm: number(Math.round(length)) });
}
