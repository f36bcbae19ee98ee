import { isRecognised } from '../../documents/reading.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import { CONFIDENCE_FLOOR } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';

/** How likely it is that two values that differ are one and the same, misread, mistyped or stated in another unit. */
export interface Doubt {
  /** 0 to 1. */
  chance: number;
  /** What would explain the difference, as a clause: `O and 0 look alike`. Null where nothing in particular does. */
  because: Phrase | null;
}

/** From here on the difference is more likely one of the reading than one of the goods: an officer is asked to look. */
export const VERIFY_FROM = 0.5;
/** Up to here nobody need think of a misreading. */
export const SURE_UPTO = 0.05;

/** Of a hundred statements that should agree, so many truly do not. A prior of ours: ports' own rates differ by the goods. */
export const TRULY_DIFFERENT = 0.03;

/** How often a whole value comes out wrong, by where the error is made. */
export interface ErrorRates {
  /** By reading it from a picture: 0 where no side was. */
  read: number;
  /** By somebody's typing, on any side. */
  typed: number;
}

/** A value of a text layer or a message was typed by somebody: so often with a slip. */
const TYPED_SIDE = 0.0025;
/** The parts of a sum are typed with one another, and checked as a whole. */
const MOST_SIDES = 4;
/** No reader of pictures is trusted beyond this, whatever its confidence. */
const READ_AT_LEAST = 0.015;
const READ_AT_MOST = 0.6;
/** Scanners' cameras give a confidence and name no reader. */
const isPicture = ({ reader, source, confidence }: FindingEvidence) =>
  reader === null ? source === 'scan' && confidence !== null : isRecognised(reader);

/** The error rates of a comparison from where its values were seen; `evidence` holds both sides. */
export function errorRates(evidence: readonly FindingEvidence[]): ErrorRates {
  const right = evidence.filter(isPicture).reduce((all, { confidence }) => {
    const wrong = Math.min(READ_AT_MOST, Math.max(READ_AT_LEAST, 1.2 * (1 - (confidence ?? 0.9))));
    return all * (1 - wrong);
  }, 1);
  return { read: 1 - right, typed: TYPED_SIDE * Math.min(MOST_SIDES, Math.max(2, evidence.length)) };
}

/** Of misread values so many look like the matter of the check that reads them. */
const MISREAD_SHOWS = 0.1;

/**
 * The chance that a finding rests on a misread value, where its check sets no two values against one another: by how its
 * values were read alone. Undefined where none was read from a picture.
 */
export function misreadByReading(evidence: readonly FindingEvidence[]): number | undefined {
  const { read } = errorRates(evidence);
  return read === 0 ? undefined : Math.round(1000 * chanceOf(MISREAD_SHOWS * read, 1)) / 1000;
}

/** Bayes' rule over two explanations of what stands there: `same` and `different` are their likelihoods. */
export function chanceOf(same: number, different: number): number {
  const forSame = (1 - TRULY_DIFFERENT) * same;
  const forDifferent = TRULY_DIFFERENT * different;
  return forSame + forDifferent === 0 ? 0 : forSame / (forSame + forDifferent);
}

/**
 * How sure a difference is, from the chance of a misreading and from how well its values were read. `most` caps it where
 * something else than reading leaves doubt.
 */
export function certaintyBy(
  { chance }: Doubt,
  evidence: readonly FindingEvidence[],
  most: Certainty = 'sure',
): Certainty {
  const poorlyRead = evidence.some(({ confidence }) => confidence !== null && confidence < CONFIDENCE_FLOOR);
  if (poorlyRead || chance >= VERIFY_FROM || most === 'verify') return 'verify';
  return chance <= SURE_UPTO ? most : 'likely';
}

/** What to ask of the officer where a difference is doubtful; null where it is not. */
export function askToVerify({ chance, because }: Doubt, certainty: Certainty): Phrase | null {
  if (certainty !== 'verify') return null;
  const why = chance >= VERIFY_FROM && because !== null ? because : say`a value may be misread`;
  return say`Please verify on the original: ${why}.`;
}

/** The two fields of a discrepancy that doubt fills. */
export function doubted(
  doubt: Doubt,
  evidence: readonly FindingEvidence[],
  most: Certainty = 'sure',
): { certainty: Certainty; misreadChance: number } {
  return { certainty: certaintyBy(doubt, evidence, most), misreadChance: Math.round(doubt.chance * 1000) / 1000 };
}
