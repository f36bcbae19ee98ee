/** A score that was given as a probability, and whether what it was given for was so. */
export interface Judged {
  score: number;
  right: boolean;
}

export interface ReliabilityBand {
  from: number;
  to: number;
  matches: number;
  meanScore: number;
  rightShare: number;
}

const EDGES = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];

/** Bands of the score with the share of right ones in each: of a calibrated score both are alike. */
export function reliability(judged: readonly Judged[]): ReliabilityBand[] {
  return EDGES.slice(1).flatMap((to, at) => {
    const from = EDGES[at] ?? 0;
    const band = judged.filter(({ score }) => score >= from && score < to);
    if (band.length === 0) return [];
    const mean = (of: (one: Judged) => number) => band.reduce((sum, one) => sum + of(one), 0) / band.length;
    return {
      ...{ from, to: Math.min(1, to), matches: band.length },
      meanScore: mean(({ score }) => score),
      rightShare: mean(({ right }) => Number(right)),
    };
  });
}

/** The mean square between score and truth (Brier 1950): 0 at best, 0.25 for a coin that says so. */
export function brierScore(judged: readonly Judged[]): number {
  return judged.reduce((sum, { score, right }) => sum + (score - Number(right)) ** 2, 0) / judged.length;
}

/** The mean distance of score and share of right ones over bands, by the matches in each. */
export function expectedError(judged: readonly Judged[]): number {
  const bands = reliability(judged);
  const sum = bands.reduce((total, band) => total + band.matches * Math.abs(band.meanScore - band.rightShare), 0);
  return sum / judged.length;
}
