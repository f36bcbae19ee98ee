import { compareZones, isAlike, tellsOf, type ZoneField } from '../identity/compare-zones.ts';
import { printedZoneSchema } from '../identity-fields.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { Seen } from '../seen.ts';
import { setAt, valueAt } from './field-paths.ts';
import { SURE_FROM } from './needs.ts';
import type { Sighting } from './sighting.ts';

type IdentityPaper = Extract<ReadPaper, { kind: 'identity' }>;

const FIELDS: readonly ZoneField[] = printedZoneSchema.keyof().options;

/**
 * Holds the printed zone of a document against its machine-readable one, in place, where a dear call has read print anew:
 * what agrees becomes surer, what differs is told, and what was told of a misreading is taken back. What is printed as it
 * was before stays as it is.
 */
export function holdAgainstZone(paper: IdentityPaper, before: IdentityPaper): void {
  if (paper.fields.mrz === null) return;
  const changed = FIELDS.filter((field) => paper.fields.printed[field] !== before.fields.printed[field]);
  const { zone, problems } = compareZones(seenOf(paper, changed), seenOf(paper, changed, 'printed.'));
  for (const field of changed) {
    const compared = zone[field];
    if (compared && setAt(paper.fields, field, compared.value)) paper.evidence[field] = compared.evidence;
  }
  const kept = paper.problems.filter((problem) => !changed.some((field) => tellsOf(problem, field)));
  paper.problems = [...kept, ...problems];
}

/**
 * What of a sighting is still to be merged into the document's own values, after its printed zone was held against the
 * machine-readable one: a gap is filled, a doubtful value may give way. What print says otherwise than a sure zone does is
 * told by that comparison already, and letters that a zone has no way to write are no difference.
 */
export function beyondZone({ fields, evidence }: IdentityPaper, { values }: Sighting): Sighting['values'] {
  return values.filter(({ path, seen }) => {
    const field = FIELDS.find((each) => each === path);
    const ours = field && fields[field];
    if (fields.mrz === null || !field || !ours) return !path.startsWith('printed.');
    const told = values.some((each) => each.path === `printed.${field}`) && isSure(evidence[field]);
    return !told && isAlike(field, ours, String(seen.value)) === false;
  });
}

function isSure(evidence: { confidence: number } | undefined): boolean {
  return evidence !== undefined && evidence.confidence >= SURE_FROM;
}

/** Some of the values below a path with their evidence; null for the others. */
function seenOf({ fields, evidence }: IdentityPaper, wanted: readonly ZoneField[], below = '') {
  const seen = (field: ZoneField): Seen<string> | null => {
    const [value, known] = [valueAt(fields, `${below}${field}`), evidence[`${below}${field}`]];
    return wanted.includes(field) && typeof value === 'string' && known ? { value, evidence: known } : null;
  };
  return {
    ...{ surname: seen('surname'), givenNames: seen('givenNames'), number: seen('number') },
    ...{ nationality: seen('nationality'), sex: seen('sex') },
    ...{ birthDate: seen('birthDate'), expiryDate: seen('expiryDate') },
  };
}
