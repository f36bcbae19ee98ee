import type { Language } from '../words/words.ts';
import type { DangerousWare } from './dangerous.ts';

/** What the papers of one batch are about. Names are invented: no register of companies, ships or owners was looked at. */
export interface BatchFacts {
  /** Owners' codes of containers: four letters that only look like a registered one. */
  owners: readonly string[];
  vessels: readonly string[];
  carriers: readonly string[];
  /** First and second words of companies' names. */
  companies: readonly string[];
  trades: readonly string[];
  surnames: readonly string[];
  givenNames: readonly string[];
  dangerousWares: readonly DangerousWare[];
  /** HS codes in the order of the wares. */
  hs: readonly string[];
  wares: Record<Language, readonly string[]>;
  packageWords: Record<Language, readonly string[]>;
  unitWords: Record<Language, readonly string[]>;
}
