import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Point, panBy, type Size, toPicture, type View, zoomAt } from '../view/view.ts';
import type { Tool } from './tool.ts';

interface PointerParts {
  area: RefObject<HTMLDivElement | null>;
  view: Signal<View | null>;
  screen: Signal<Size>;
  picture: Size;
  tool(): Tool;
  /** With the right button, or with Ctrl: window and level. */
  onWindow(acrossPx: number, downPx: number): void;
  /** The pointer is over a point of the picture, or left it. */
  onHover(at: Point | null): void;
  onPoint(at: Point): void;
  onClick(at: Point): void;
  onMove(view: View): void;
}

const CLICK_PX = 4;

/** Dragging moves, two fingers and the wheel zoom, the right button changes the window; a tool takes clicks for its points. */
export function usePointer(parts: PointerParts): void {
  const { area, view, screen, picture, tool, onWindow, onHover, onPoint, onClick, onMove } = parts;
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const control = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listen: (event: HTMLElementEventMap[K]) => void,
      passive = true,
    ) => element.addEventListener(name, listen, { signal: control.signal, passive });
    const down = new Map<number, Point>();
    let moved = 0;
    let windowing = false;
    const place = (event: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const seen = () => view.peek();
    const under = (at: Point) => {
      const now = seen();
      return now && toPicture(now, at, screen.peek());
    };

    on('pointerdown', (event) => {
      if (event.target instanceof Element && event.target.closest('button, a, input, select')) return;
      element.setPointerCapture(event.pointerId);
      down.set(event.pointerId, place(event));
      moved = 0;
      windowing = event.button === 2 || event.ctrlKey;
    });
    on('pointermove', (event) => {
      const at = place(event);
      onHover(under(at));
      const before = down.get(event.pointerId);
      const now = seen();
      if (before === undefined || now === null) return;
      const [across, along] = [at.x - before.x, at.y - before.y];
      moved += Math.abs(across) + Math.abs(along);
      const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      down.set(event.pointerId, at);
      if (other) {
        const apart =
          Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        onMove(
          panBy(zoomAt(now, apart, middle, picture, screen.peek()), across / 2, along / 2, picture, screen.peek()),
        );
      } else if (windowing) onWindow(across, along);
      else if (moved > CLICK_PX) onMove(panBy(now, across, along, picture, screen.peek()));
    });
    const up = (event: PointerEvent) => {
      if (!down.delete(event.pointerId) || event.type === 'pointercancel') return;
      const at = under(place(event));
      if (at === null || moved > CLICK_PX || windowing) return;
      if (tool().kind === 'look') onClick(at);
      else onPoint(at);
    };
    on('pointerup', up);
    on('pointercancel', up);
    on('pointerleave', () => onHover(null));
    on('contextmenu', (event) => event.preventDefault(), false);
    on(
      'wheel',
      (event) => {
        const now = seen();
        if (now === null) return;
        event.preventDefault();
        const lines = event.deltaMode === 1 ? 16 : 1;
        const factor = Math.exp((-event.deltaY * lines) / 400);
        onMove(zoomAt(now, Math.max(0.5, Math.min(2, factor)), place(event), picture, screen.peek()));
      },
      false,
    );
    return () => control.abort();
  }, [picture.width, picture.height]);
}
