import type { Size } from '../view/view.ts';

/** A label that wants to be drawn: where its text begins, on its base line, in pixels of the screen. */
interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
}

/** Of a letter at the size that labels have; wide rather than narrow. */
const LETTER_PX = 7.5;
const LINE_PX = 15;
const EDGE_PX = 2;
const MOST_LETTERS = 40;

/** A box on the screen, or partly beside it. */
interface Drawn {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the label of a box begins, on its base line: above the box, or within it where there is no room above; and always whole
 * on the screen, as what is cut can't be read. Null where nothing of the box is in sight.
 */
export function labelPlace(box: Drawn, text: string, screen: Size): { x: number; y: number } | null {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (right < 0 || bottom < 0 || box.x > screen.width || box.y > screen.height) return null;
  const x = Math.max(EDGE_PX, Math.min(screen.width - widthOf(text) - EDGE_PX, box.x + 4));
  const y = box.y > LINE_PX + 3 ? box.y - 5 : box.y + LINE_PX - 1;
  return { x, y: Math.max(LINE_PX - 1, Math.min(screen.height - EDGE_PX - 3, y)) };
}

/** How much of a label a screen has room for. */
export function fitting(text: string, screen: Size): string {
  const most = Math.max(6, Math.min(MOST_LETTERS, Math.floor((screen.width - 2 * EDGE_PX) / LETTER_PX)));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

export function widthOf(text: string): number {
  return text.length * LETTER_PX;
}

/** Which labels are drawn so that none lies over another: the first has its place, and `active` before all. */
export function clearLabels(labels: readonly Label[], active: string | null): Set<string> {
  const first = labels.filter(({ id }) => id === active);
  const placed: Label[] = [];
  for (const label of [...first, ...labels]) if (!placed.some((other) => meet(label, other))) placed.push(label);
  return new Set(placed.map(({ id }) => id));
}

function meet(a: Label, b: Label): boolean {
  const apart = a.x + widthOf(a.text) < b.x || b.x + widthOf(b.text) < a.x;
  return !apart && Math.abs(a.y - b.y) < LINE_PX;
}
