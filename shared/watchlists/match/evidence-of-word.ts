/** How much more a misspelt common word says than the word itself: few would hit on that spelling by chance. */
const ODD_SPELLING = 2.5;

/**
 * What it says that a word of the query may be one of a name: how rare it is to see what the query has, less what it costs to
 * take it for the other. 0 where that is nothing: the words still answer each other, and are no conflict.
 */
export function evidenceOf(listed: number, asked: number, cost: number): number {
  return cost === 0 ? listed : Math.max(0, Math.min(asked, listed + ODD_SPELLING) - cost);
}
