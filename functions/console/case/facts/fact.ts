/** The parts of a case that the side of the page shows, one at a time. */
export const FACTS = ['findings', 'examined', 'files', 'history', 'score', 'tasks', 'trail'] as const;
export type Fact = (typeof FACTS)[number];
