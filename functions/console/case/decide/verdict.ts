/** What an officer says of one finding. `misread` comes with the right value. */
export const VERDICTS = ['confirmed', 'explained', 'misread', 'not-examined'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judged {
  verdict: Verdict;
  /** What the paper truly says, of a misread one. */
  value: string;
  note: string;
}

/** How long the value and the note of one verdict may be, and how many findings a decision may tell of: limits of the API. */
export const LONGEST_VALUE = 500;
export const LONGEST_WHY = 1000;
export const MOST_VERDICTS = 300;
