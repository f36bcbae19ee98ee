/** First and last of the numbers on packages, both included. */
export interface NumberRange {
  from: number;
  to: number;
}

const RANGE =
  /^(?:nos?\.?|n[.°º]*|nr\.?|c\/nos?\.?|ctns?\.?|#)?\s*(\d{1,6})\s*(?:[-–—/~]|to|a|à|al|au|bis|t\/m)\s*(\d{1,6})\.?$/i;
const SINGLE = /^(?:nos?\.?|n[.°º]*|nr\.?|#)?\s*(\d{1,6})\.?$/i;

/** `1 - 111`, `Nos. 1/111`, and a single number where one package is meant. Null for anything else. */
export function numberRangeIn(text: string): NumberRange | null {
  const range = RANGE.exec(text.trim());
  const single = range ? null : SINGLE.exec(text.trim());
  const [from, to] = [Number(range?.[1] ?? single?.[1]), Number(range?.[2] ?? single?.[1])];
  return from >= 1 && to >= from ? { from, to } : null;
}

/** Whether texts are ranges of numbers, each of which begins where the one before ends, or at 1 again. */
export function areConsecutive(texts: readonly string[]): boolean {
  const ranges = texts.map(numberRangeIn);
  if (!ranges.some((range) => range !== null && range.to > range.from)) return false;
  return ranges.every((range, at) => {
    const before = ranges[at - 1];
    return range !== null && (at === 0 || range.from === 1 || (before && range.from === before.to + 1));
  });
}
