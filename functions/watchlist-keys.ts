import { createHash } from 'node:crypto';
import { VERSION } from '../shared/watchlists/index/format.ts';
import type { SourceFile } from '../shared/watchlists/list-in-force.ts';

/**
 * Where lists lie in the reference bucket: those for every port, and below a folder of their own, with the same layout,
 * those of an agency's own, so that a policy can tell them apart.
 */
export const AREAS = { public: 'watchlists/', private: 'watchlists/private/' } as const;
export type Area = keyof typeof AREAS;

export const sourcesOf = (area: Area) => `${AREAS[area]}sources/`;
export const inForceOf = (area: Area) => `${AREAS[area]}current/`;
export const inForceKey = (area: Area, list: string) => `${inForceOf(area)}${list}.json`;

/** An edition is named by its content, and its file by the version of its form too: written once and never changed. */
export function editionKey(area: Area, list: string, edition: string): string {
  return `${AREAS[area]}editions/${list}/${edition}.v${VERSION}.index`;
}

export const quarantineOf = (area: Area) => `${AREAS[area]}quarantine/`;

/** Says why some sources were not adopted, under a name made of what they are: told once, however often they are judged. */
export function quarantineKey(area: Area, list: string, sources: readonly SourceFile[]): string {
  const digest = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
  return `${quarantineOf(area)}${list}/${digest.slice(0, 16)}.json`;
}

export const permitsOf = (area: Area) => `${AREAS[area]}permits/`;

/** Permits an edition that would be kept out. */
export const permitKey = (area: Area, list: string, edition: string) => `${permitsOf(area)}${list}/${edition}.json`;

/** Files of pairs that somebody has allowed beforehand. */
export const ALLOWED = 'watchlists/allowed/';

/** What an edition added or changed, compiled as a list of its own: what rescreening looks at. */
export function differenceKey(area: Area, list: string, previous: string | null, edition: string): string {
  return `${AREAS[area]}differences/${list}/${previous ?? 'none'}-${edition}.v${VERSION}.index`;
}

/** Which list an object says what is in force of; null for every other key. */
export function listInForceAt(key: string): { area: Area; list: string } | null {
  for (const area of ['private', 'public'] as const) {
    const [, list] = new RegExp(`^${inForceOf(area)}([a-z0-9-]+)\\.json$`).exec(key) ?? [];
    if (list !== undefined) return { area, list };
  }
  return null;
}

/** What is remembered of the last fetch of a list. */
export const FETCHES = 'watchlists/fetches/';
export const fetchStateKey = (list: string) => `${FETCHES}${list}.json`;
