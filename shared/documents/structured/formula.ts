/**
 * Whether a spreadsheet would take a cell for a formula: it begins with `=`, `+`, `-` or `@`, also in full width or after
 * white space, and is neither a number, nor a telephone number, nor a mark for "nothing" (OWASP, CSV Injection).
 */
export function isFormula(cell: string): boolean {
  const text = cell.trimStart().normalize('NFKC');
  if (!/^[=+\-@]/.test(text)) return false;
  return !/^[+-]?[\s\d.,'%()/-]*[A-Z€$£¥]{0,3}$/i.test(text);
}
