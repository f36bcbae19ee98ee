import type { Check } from './check.ts';
import { compareChecks } from './compare-checks.ts';
import { inspectChecks } from './inspect-checks.ts';
import { screenChecks } from './screen-checks.ts';
import { screeningBy } from './watchlists/screening.ts';

/** Every check there is, in the order of the catalogue: to be listed and set, not to be run, for no list is behind them. */
export const CATALOGUE: readonly Check[] = [
  ...compareChecks,
  ...inspectChecks,
  ...screenChecks(screeningBy(null)),
].sort((a, b) => a.id.charCodeAt(0) - b.id.charCodeAt(0) || Number(a.id.slice(1)) - Number(b.id.slice(1)));

/** What the letter of a check's id stands for. */
export const SECTIONS: Readonly<Record<string, string>> = {
  A: 'Completeness',
  B: 'Manifest against invoice',
  C: 'Bill, booking, stow',
  D: 'Weight',
  E: 'Seals',
  F: 'Classification',
  G: 'Value',
  H: 'Routing',
  I: 'Scans',
  J: 'Identity',
  K: 'Watchlists',
  L: 'Controlled goods',
};

/** How many checks of each section the catalogue names; H4 was left out of it. */
const NUMBERED = { A: 7, B: 8, C: 7, D: 6, E: 4, F: 5, G: 7, H: 5, I: 12, J: 6, K: 4, L: 4 } as const;

/** Ids of the catalogue for which there is no check yet. */
export const NOT_BUILT: readonly string[] = Object.entries(NUMBERED)
  .flatMap(([letter, count]) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`))
  .filter((id) => id !== 'H4' && CATALOGUE.every((check) => check.id !== id));
