/** How often each value of sixteen bits occurs. */
export function histogramOf(samples: Uint16Array): Uint32Array {
  const counts = new Uint32Array(65_536);
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The value below or at which a share of all samples lies. */
export function valueAtShare(histogram: Uint32Array, share: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let value = 0; value < histogram.length; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= share * total && seen > 0) return value;
  }
  return histogram.length - 1;
}
