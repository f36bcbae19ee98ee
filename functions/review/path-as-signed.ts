/**
 * What a URL's parser takes away or reads as something else: dot segments, also where their dots are written `%2e`,
 * backslashes, what ends a path, and control characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what a parser drops
const READ_ANEW = /(^|\/)(\.|%2e){1,2}(\/|$)|[\\?#\u0000-\u0020\u007f]/i;

/**
 * Whether the path that a caller was permitted is the one that is answered. The gateway holds the path as it was sent
 * against the caller's policy; `/tasks/../ports/NLRTM/checks/K1` passes as a task there, and would be answered as a check.
 */
export function isAsSigned(path: string): boolean {
  return !READ_ANEW.test(path);
}
