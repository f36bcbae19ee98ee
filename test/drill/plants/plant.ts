import type { Draft } from '../papers/draft.ts';
import type { Needed } from '../papers/draft-case.ts';
import type { Wishes } from '../truth/draw-truth.ts';
import type { Draw } from '../world/draw.ts';
import type { World } from '../world/world.ts';

/** `plain` jumps to the eye when the two values lie side by side; `subtle` must be looked for. */
export type Difficulty = 'plain' | 'subtle';

/** What was planted in a case: the finding that must come of it. */
export interface Label {
  check: string;
  difficulty: Difficulty;
  /** Stands in the finding's subject, message or evidence. */
  subject: string;
  /** What was changed, for whoever looks at a miss. */
  changed: string;
}

/** A case is planted with what came before it in sight: copies need an original. */
export interface Planting {
  draw: Draw;
  world: World;
  difficulty: Difficulty;
  /** Earlier cases of the run, oldest first. */
  past: readonly Draft[];
}

export type Planted = Pick<Label, 'subject' | 'changed'>;

/** One kind of discrepancy, planted by one change. */
export interface Plant {
  check: string;
  difficulty: Difficulty;
  /** The case that it can be planted in. */
  wishes: Wishes & Needed;
  /** Only where the run has gone on for so many cases. */
  after: number;
  /** Changes the draft. Null where the case has nothing to plant it in. */
  apply(draft: Draft, planting: Planting): Planted | null;
}

/** The same change in two strengths. */
export function both(
  check: string,
  wishes: Wishes & Needed,
  apply: (draft: Draft, planting: Planting) => Planted | null,
  after = 0,
): Plant[] {
  return (['plain', 'subtle'] as const).map((difficulty) => ({ check, difficulty, wishes, after, apply }));
}

export function one(
  check: string,
  difficulty: Difficulty,
  wishes: Wishes & Needed,
  apply: (draft: Draft, planting: Planting) => Planted | null,
  after = 0,
): Plant[] {
  return [{ check, difficulty, wishes, after, apply }];
}

/** An earlier case that a copy can be taken from. */
export function earlier(
  past: readonly Draft[],
  draw: Draw,
  fits: (draft: Draft) => boolean = () => true,
): Draft | null {
  const fitting = past.slice(-400).filter(fits);
  return fitting.length === 0 ? null : draw.pick(fitting);
}
