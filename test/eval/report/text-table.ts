/** Cells in aligned columns, numbers at the right; at most a hundred characters wide where the cells allow it. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const numeric = head.map((_, at) => rows.every((row) => /^[-–\d.,% ×]*( ?(ms|MB|s|USD))?$/.test(row[at] ?? '')));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** `0.987`; a dash where nothing was counted. */
export function ratio(value: number, counted = 1): string {
  return counted === 0 ? '–' : value.toFixed(3);
}

export function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
