import type { Mark } from '../paper/mark.ts';
import { toldLabel, toldValue } from '../phrases/told-finding.ts';
import { facing, type Side } from './finding-sides.ts';

/** What one half of the evidence shows. `sides` are those that it brings into view, the first of them the active one. */
export type Pane =
  | { kind: 'paper'; documentId: string; page: number; sides: Side[]; marks: Mark[] }
  | { kind: 'scan'; scanId: string; sides: Side[]; marks: Mark[] }
  | { kind: 'match'; sides: Side[] }
  | { kind: 'words'; sides: Side[] };

/**
 * The panes of a finding, in the order of its sides. Sides on one page, of one scan, or of the watchlists share a pane; so do
 * those that can't be looked at. The page shows two at a time and offers the others.
 */
export function panesOf(sides: readonly Side[]): Pane[] {
  const groups = Map.groupBy(sides, keyOf);
  return [...groups.values()].flatMap((group) => paneOf(group, sides) ?? []);
}

/** Which pane to show beside the first: the one with the side that faces it, else the second. */
export function facingPane(panes: readonly Pane[], sides: readonly Side[]): number {
  const other = facing(sides)[1];
  const at = panes.findIndex((pane) => pane.sides.some(({ id }) => id === other?.id));
  return at > 0 ? at : 1;
}

function keyOf({ place }: Side): string {
  switch (place.kind) {
    case 'paper':
      return `paper ${place.documentId} ${place.page}`;
    case 'scan':
      return `scan ${place.scanId}`;
    case 'entry':
      return 'match';
    default:
      return 'words';
  }
}

function paneOf(group: Side[], all: readonly Side[]): Pane | null {
  const place = group[0]?.place;
  switch (place?.kind) {
    case undefined:
      return null;
    case 'paper':
      return {
        kind: 'paper',
        documentId: place.documentId,
        page: place.page,
        sides: group,
        marks: paperMarks(group, all),
      };
    case 'scan':
      return { kind: 'scan', scanId: place.scanId, sides: group, marks: group.map((side) => markOf(side, 'this')) };
    case 'entry':
      return { kind: 'match', sides: group };
    default:
      return { kind: 'words', sides: group };
  }
}

/** A paper shows the other sides on its other pages too, so that whoever turns the page meets them. */
function paperMarks(group: readonly Side[], all: readonly Side[]): Mark[] {
  const documentId = group[0]?.evidence.documentId;
  const elsewhere = all.filter(
    (side) => side.place.kind === 'paper' && side.evidence.documentId === documentId && !group.includes(side),
  );
  return [...group.map((side) => markOf(side, 'this')), ...elsewhere.map((side) => markOf(side, 'other'))];
}

function markOf({ id, text, evidence }: Side, tone: Mark['tone']): Mark {
  const { page, box, path, confidence } = evidence;
  const label = toldLabel(evidence);
  const value = toldValue(evidence);
  const told = typeof value !== 'string' && { told: value };
  return { id, page: page ?? 1, box, ...(path !== null && { place: path }), label, text, ...told, confidence, tone };
}
