/** What promises as much as the last that is kept is kept as well, up to so many in all. */
const MOST_EQUAL = 1024;

/** The first so many names by what they promise; of equal ones those that are listed first. */
export class Ranking {
  /** Best first, until `clear`. */
  readonly names: number[] = [];
  private readonly scores: number[] = [];
  private most = 0;
  /** What a name has to promise to be among them, once they are enough. */
  private least = Number.NEGATIVE_INFINITY;

  clear(most: number): void {
    this.names.length = 0;
    this.scores.length = 0;
    this.most = most;
    this.least = most > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  add(name: number, score: number): void {
    if (score < this.least) return;
    const { names, scores, most } = this;
    let place = names.length;
    names.push(name);
    scores.push(score);
    for (; place > 0; place--) {
      const before = scores[place - 1] as number;
      if (before > score || (before === score && (names[place - 1] as number) < name)) break;
      scores[place] = before;
      names[place] = names[place - 1] as number;
    }
    scores[place] = score;
    names[place] = name;
    if (names.length < most) return;
    const last = scores[most - 1] as number;
    this.least = last;
    let length = names.length;
    while (length > most && (length > MOST_EQUAL || (scores[length - 1] as number) < last)) length--;
    names.length = length;
    scores.length = length;
  }
}
