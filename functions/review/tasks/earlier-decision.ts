import type { Fact } from '../../stores/tasks.ts';

/** That somebody decided before another must stands in the trail at once; what they decided not before the last has. */
export const earlierDecision: Fact = ({ revision, lane, earlier }, before) => {
  const made = earlier[before.earlier.length];
  if (made === undefined) return null;
  return {
    ...{ at: made.at, actor: made.by },
    action: before.earlier.length === 0 ? 'first decision recorded' : 'second decision recorded',
    detail: { revision, lane },
  };
};
