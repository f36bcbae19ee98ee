/** The beginning of a text, in whole characters, and whether that is less than all of it. */
export function clipText(text: string, most: number): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return { text: `${text.slice(0, end).trimEnd()}…`, cut: true };
}
