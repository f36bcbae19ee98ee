/** Where lists lie in the reference bucket. */
export const SOURCES = 'watchlists/sources/';
export const CURRENT = 'watchlists/compiled/current.json';

/** An edition is named by its content, so its file is written once and never changed. */
export function editionKey(edition: string): string {
  return `watchlists/compiled/${edition}.json`;
}
