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

/** Which labels are drawn so that none lies over another: the first has its place, and `active` before all. */
export function clearLabels(labels: readonly Label[], active: string | null): Set<string> {
  const first = labels.filter(({ id }) => id === active);
  const placed: Label[] = [];
  for (const label of [...first, ...labels]) if (!placed.some((other) => meet(label, other))) placed.push(label);
  return new Set(placed.map(({ id }) => id));
}

function meet(a: Label, b: Label): boolean {
  const apart = a.x + a.text.length * LETTER_PX < b.x || b.x + b.text.length * LETTER_PX < a.x;
  return !apart && Math.abs(a.y - b.y) < LINE_PX;
}
