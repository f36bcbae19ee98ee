/** A line in parts, the first place marked where a value's text stands in it; none where it was put together from several. */
export function markedParts(line: string, text: string | null): { part: string; marked: boolean }[] {
  const at = text === null || text === '' ? -1 : line.indexOf(text);
  if (text === null || at === -1) return [{ part: line, marked: false }];
  return [
    { part: line.slice(0, at), marked: false },
    { part: text, marked: true },
    { part: line.slice(at + text.length), marked: false },
  ].filter(({ part }) => part !== '');
}
