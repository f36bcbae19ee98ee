/** The catalogues of all areas as one. */
export function merged(
  areas: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(areas));
}
