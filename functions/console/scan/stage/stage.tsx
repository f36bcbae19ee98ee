import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Box } from '../../../../shared/documents/reading.ts';
import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { keysOn, useCommands } from '../../keyboard/commands.ts';
import { chordOf, fits } from '../../keyboard/keys.ts';
import type { LookMaker } from '../draw/picture-look.ts';
import { dragWindow } from '../grey/window.ts';
import type { ScanMark } from '../marks/scan-marks.ts';
import { Thumbnail } from '../thumbnail.tsx';
import type { LinkBook } from '../tiles/link-book.ts';
import { type Point, panBy, type Size, toScreen, viewOfBox } from '../view/view.ts';
import { t } from '../words.ts';
import { Overlay } from './overlay.tsx';
import { Readout } from './readout.tsx';
import { stageCommands } from './stage-commands.ts';
import { resized, type StageState } from './stage-state.ts';
import { TileNotice } from './tile-notice.tsx';
import { boxBetween, movedTo, pointSet, type Tool } from './tool.ts';
import { usePainter } from './use-painter.ts';
import { usePointer } from './use-pointer.ts';

interface StageParts {
  scanId: string;
  picture: ScanPicture;
  links: LinkBook;
  state: StageState;
  maker: LookMaker | null;
  onMaker(maker: LookMaker): void;
  marks: readonly ScanMark[];
  active: string | null;
  onPick(id: string): void;
  tool: Tool;
  onTool(tool: Tool): void;
  /** A box was drawn with the marking tool. */
  onBox?: ((box: Box) => void) | undefined;
  /** Begins comparing, and ends it. */
  onCompare?: (() => void) | undefined;
  /** Texts that describe the picture: the ids of elements. */
  describedBy: string;
}

/** A picture to look into, by pointer or keys. */
export function Stage(parts: StageParts) {
  const { scanId, picture, links, state, maker, onMaker, marks, active, onPick, tool, onTool, onBox } = parts;
  const { onCompare, describedBy } = parts;
  const area = useRef<HTMLDivElement>(null);
  const focused = useSignal(false);
  const hover = useSignal<Point | null>(null);
  const keysId = useId();
  const size: Size = { width: picture.widthPx, height: picture.rowsRead };
  const makerSignal = useSignal(maker);
  makerSignal.value = maker;
  const look = useComputed(() => makerSignal.value?.look(state.look.value) ?? null);
  const { canvas, painted, told, gone } = usePainter(picture, links, { ...state, look }, onMaker);
  const latest = useRef({ tool, onTool, onBox, marks, onPick, maker });
  latest.current = { tool, onTool, onBox, marks, onPick, maker };

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) resized(state, size, { width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture.documentId, state]);

  const setPoint = (at?: Point) => {
    const { tool: now, onTool: tell, onBox: box } = latest.current;
    const set = pointSet(at ? movedTo(now, at, size) : now);
    tell(set);
    if (set.kind !== 'mark' || set.from === null || set.to === null) return;
    const drawn = boxBetween(set.from, set.to, size);
    if (drawn) box?.(drawn);
  };
  const windowBy = (across: number, down: number) => {
    const now = latest.current.maker;
    if (now === null) return;
    const chosen = state.look.peek();
    state.look.value = { ...chosen, preset: 'own', window: dragWindow(now.windowOf(chosen), across, down) };
  };
  const moveCursor = (across: number, down: number) => {
    const [now, view] = [latest.current.tool, state.view.peek()];
    if (now.kind === 'look' || view === null) return;
    const moved = movedTo(now, { x: now.cursor.x + across / view.scale, y: now.cursor.y + down / view.scale }, size);
    latest.current.onTool(moved);
    if (moved.kind === 'look') return;
    // The picture follows a cursor that would leave the screen.
    const screen = state.screen.peek();
    const at = toScreen(view, moved.cursor, screen);
    const out = (place: number, length: number) =>
      place < 20 ? 20 - place : place > length - 20 ? length - 20 - place : 0;
    state.view.value = panBy(view, out(at.x, screen.width), out(at.y, screen.height), size, screen);
  };

  usePointer({
    ...{ area, view: state.view, screen: state.screen, picture: size },
    tool: () => latest.current.tool,
    onWindow: windowBy,
    onHover(at) {
      hover.value = at;
      const now = latest.current.tool;
      if (at && now.kind !== 'look' && now.from !== null && now.to === null)
        latest.current.onTool(movedTo(now, at, size));
    },
    onPoint: setPoint,
    onClick(at) {
      const inside = latest.current.marks
        .filter(({ box }) => box && contains(box, at, size))
        .sort((a, b) => areaOf(a.box) - areaOf(b.box));
      if (inside[0]) latest.current.onPick(inside[0].id);
    },
    onMove(view) {
      state.view.value = view;
    },
  });

  const commands = stageCommands({
    state,
    picture: size,
    maker,
    marks,
    active,
    onPick,
    tool,
    marking: onBox !== undefined,
    onTool,
    onCompare,
    setPoint,
    moveCursor,
    windowBy,
  });
  useCommands(focused.value ? commands : []);

  // A mark that is chosen anywhere is brought into view.
  const activeBox = marks.find(({ id }) => id === active)?.box ?? null;
  useEffect(() => {
    const [view, screen] = [state.view.peek(), state.screen.peek()];
    if (activeBox && view && screen.width > 0) state.view.value = viewOfBox(activeBox, view, size, screen);
  }, [active, picture.documentId, activeBox?.join(' ')]);

  const view = state.view.value;
  return (
    <div class="scan-stage" data-tool={tool.kind}>
      <div
        class="scan-area"
        ref={area}
        role="application"
        aria-label={t('stage', { scan: scanId, file: picture.file })}
        aria-describedby={`${keysId} ${describedBy}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
        tabIndex={0}
        // Run here, and registered for the key map: so they are there from the moment the picture has the focus.
        onKeyDown={(event) => {
          const key = chordOf(event);
          if (key === null || event.target !== event.currentTarget || !fits(key, { typing: false, on: keysOn.peek() }))
            return;
          const command = commands.find(({ keys, off }) => keys === key && !off);
          if (command === undefined) return;
          event.preventDefault();
          command.run();
        }}
        onFocus={() => {
          focused.value = true;
        }}
        onBlur={() => {
          focused.value = false;
        }}
      >
        <canvas ref={canvas} role="img" aria-label={t('stage', { scan: scanId, file: picture.file })} />
        {gone !== null && <Thumbnail picture={picture} links={links} />}
        {view && (
          <Overlay
            {...{ view, marks, active, tool, pixelPitchMm: picture.pixelPitchMm, picture: size }}
            screen={state.screen.value}
          />
        )}
      </div>
      <p id={keysId} class="only-heard">
        {t('stageKeys')}
      </p>
      <TileNotice {...{ told, picture }} gone={gone} onRetry={() => painted?.painter.retry()} />
      <Readout
        {...{ picture, state, hover, tool, maker }}
        valueAt={(at) => painted?.painter.valueAt(at.x, at.y) ?? null}
      />
    </div>
  );
}

function contains([left, top, width, height]: Box, { x, y }: Point, picture: Size): boolean {
  const [along, down] = [x / picture.width, y / picture.height];
  return along >= left && along <= left + width && down >= top && down <= top + height;
}

function areaOf(box: Box | null): number {
  return box === null ? Number.POSITIVE_INFINITY : box[2] * box[3];
}
