/** The first chapter of each section of the Harmonized System. */
const FIRST_CHAPTERS = [1, 6, 15, 16, 25, 28, 39, 41, 44, 47, 50, 64, 68, 71, 72, 84, 86, 90, 93, 94, 97];

/** The section, 1 to 21, of a heading: goods of one trade are mostly of one. */
export function sectionOf(heading: string): number {
  const chapter = Number(heading.slice(0, 2));
  return FIRST_CHAPTERS.filter((first) => first <= chapter).length;
}
