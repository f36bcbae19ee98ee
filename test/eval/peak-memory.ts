const EVERY_MS = 40;

/** The most memory that this process, with all its threads, held while the work was done, in megabytes. */
export async function withPeakMemory<T>(work: () => Promise<T>): Promise<{ result: T; peakMb: number }> {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, EVERY_MS);
  try {
    const result = await work();
    return { result, peakMb: Math.max(peak, process.memoryUsage.rss()) / 1024 ** 2 };
  } finally {
    clearInterval(timer);
  }
}
