/** Measures so often, with what is needed before each time. Shortest first, in milliseconds. */
export async function several(
  times: number,
  measure: () => Promise<number>,
  before: () => Promise<void> = async () => {},
): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await before();
    found.push(await measure());
  }
  return found.sort((a, b) => a - b);
}

/** Times of `several` in one line. */
export function shown(times: readonly number[]): string {
  const at = (index: number) => times.at(index)?.toFixed(0);
  return `${at(0)} to ${at(-1)}, median ${at(Math.floor(times.length / 2))}`;
}
