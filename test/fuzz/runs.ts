/**
 * With how many inputs a property is tried: `usual` where tests run on every change, in a night as many as
 * TIDEWAITER_FUZZ_RUNS says (`node test/fuzz/night.ts`), divided by `cost` where an input takes that many times longer
 * than one of a pure function.
 */
export function fuzzRuns(usual: number, cost = 1): number {
  const runs = process.env.TIDEWAITER_FUZZ_RUNS;
  return runs === undefined ? usual : Math.max(1, Math.round(Number(runs) / cost));
}
