/** The catalogues of all areas as one, each translation as `written` writes it. */
export function merged(
  areas: Readonly<Record<string, Readonly<Record<string, string>>>>,
  written: (text: string) => string = (text) => text,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(areas).flatMap((area) => Object.entries(area).map(([pattern, text]) => [pattern, written(text)])),
  );
}
