import type { Command } from '../../keyboard/commands.ts';
import type { LookMaker } from '../draw/picture-look.ts';
import type { Preset } from '../grey/window.ts';
import type { ScanMark } from '../marks/scan-marks.ts';
import { panBy, type Size, wholeView, zoomAt } from '../view/view.ts';
import { t } from '../words.ts';
import { nextColours } from './colours.ts';
import type { StageState } from './stage-state.ts';
import { begun, LOOKING, type Tool } from './tool.ts';

interface CommandParts {
  state: StageState;
  picture: Size;
  maker: LookMaker | null;
  marks: readonly ScanMark[];
  active: string | null;
  onPick(id: string): void;
  tool: Tool;
  /** Whether marks of one's own are kept. */
  marking: boolean;
  onTool(tool: Tool): void;
  /** Begins comparing, and ends it; undefined where it can't be compared. */
  onCompare: (() => void) | undefined;
  setPoint(): void;
  moveCursor(across: number, down: number): void;
  windowBy(across: number, down: number): void;
}

/** Of the screen that one press of an arrow moves, and pixels that the cursor of a tool does. */
const PAN_SHARE = 0.12;
const CURSOR_PX = 8;
const FINE_PX = 1;
const ZOOM = 1.25;
/** As far as a drag of so many pixels. */
const WINDOW_PX = 24;

/** What is done in a picture by keys, while it has the focus. */
export function stageCommands(parts: CommandParts): Command[] {
  const {
    state,
    picture,
    maker,
    marks,
    active,
    onPick,
    tool,
    marking,
    onTool,
    onCompare,
    setPoint,
    moveCursor,
    windowBy,
  } = parts;
  const group = t('keys');
  const screen = () => state.screen.peek();
  const look = (change: Partial<typeof state.look.value>) => {
    state.look.value = { ...state.look.peek(), ...change };
  };
  const move = (across: number, down: number, fine = false) => {
    const view = state.view.peek();
    const { width, height } = screen();
    const px = fine ? FINE_PX : CURSOR_PX;
    if (tool.kind !== 'look') moveCursor(-across * px, -down * px);
    else if (view) {
      const share = fine ? PAN_SHARE / 4 : PAN_SHARE;
      state.view.value = panBy(view, across * share * width, down * share * height, picture, screen());
    }
  };
  const zoom = (factor: number) => {
    const view = state.view.peek();
    const middle = { x: screen().width / 2, y: screen().height / 2 };
    if (view) state.view.value = zoomAt(view, factor, middle, picture, screen());
  };
  const start = (kind: 'measure' | 'mark') => {
    const view = state.view.peek();
    if (view) onTool(tool.kind === kind ? LOOKING : begun(kind, { x: view.x, y: view.y }));
  };
  const pick = (way: 1 | -1) => {
    const placed = marks.filter(({ box }) => box !== null);
    const at = placed.findIndex(({ id }) => id === active);
    const next = placed[(at + way + placed.length + (at < 0 && way < 0 ? 1 : 0)) % placed.length];
    if (next) onPick(next.id);
  };
  const on = (keys: string, label: string, run: () => void, off = false): Command => ({ keys, label, group, run, off });
  const arrows: [string, string, number, number][] = [
    ['ArrowLeft', t('moveLeft'), 1, 0],
    ['ArrowRight', t('moveRight'), -1, 0],
    ['ArrowUp', t('moveUp'), 0, 1],
    ['ArrowDown', t('moveDown'), 0, -1],
  ];
  const presets: [string, Preset][] = [
    ['1', 'auto'],
    ['2', 'light'],
    ['3', 'dense'],
    ['4', 'full'],
  ];
  return [
    ...arrows.flatMap(([keys, label, across, down]) => [
      on(keys, label, () => move(across, down)),
      on(`Shift+${keys}`, label, () => move(across, down, true)),
    ]),
    on('+', t('zoomIn'), () => zoom(ZOOM)),
    on('=', t('zoomIn'), () => zoom(ZOOM)),
    on('-', t('zoomOut'), () => zoom(1 / ZOOM)),
    on('0', t('whole'), () => {
      state.view.value = wholeView(picture, screen());
    }),
    on(']', t('brighter'), () => windowBy(0, -WINDOW_PX)),
    on('[', t('darker'), () => windowBy(0, WINDOW_PX)),
    on('}', t('narrower'), () => windowBy(-WINDOW_PX, 0)),
    on('{', t('wider'), () => windowBy(WINDOW_PX, 0)),
    ...presets.map(([keys, preset]) => on(keys, `${t('window')}: ${t(preset)}`, () => look({ preset, window: null }))),
    on('g', t('logarithmic'), () => look({ logarithmic: !state.look.peek().logarithmic })),
    on('i', t('invert'), () => look({ invert: !state.look.peek().invert })),
    on('c', t('nextColours'), () =>
      look({ colours: nextColours(state.look.peek().colours, maker?.material !== null) }),
    ),
    on('e', t('edges'), () => look({ edges: !state.look.peek().edges })),
    on('l', t('local'), () => look({ local: !state.look.peek().local })),
    on('r', t('measure'), () => start('measure')),
    on('m', t('mark'), () => start('mark'), !marking),
    on('b', t('compare'), () => onCompare?.(), onCompare === undefined),
    on('n', t('nextMark'), () => pick(1), marks.length === 0),
    on('p', t('previousMark'), () => pick(-1), marks.length === 0),
    on('Enter', t('setPoint'), setPoint, tool.kind === 'look'),
    on('Escape', t('stopTool'), () => onTool(LOOKING), tool.kind === 'look'),
  ];
}
