import type { Finding, FindingEvidence } from '../checks/finding.ts';
import { correctedValue } from '../documents/corrections/corrected-value.ts';
import { type Correction, CorrectionError, correctionSchema } from '../documents/corrections/correction.ts';
import { isRecognised } from '../documents/reading.ts';
import type { FindingVerdict } from './decision.ts';

/**
 * The corrections that lie in an officer's verdicts: of a finding that rests on a misread value, the right one, where it is
 * plain which side was misread. That is the one value on a paper that was read from a picture, or the only one on a paper.
 * What is no value for its place stays with the verdict.
 */
export function misreadValues(
  findings: readonly Pick<Finding, 'id' | 'evidence'>[],
  verdicts: readonly FindingVerdict[],
): Correction[] {
  return verdicts.flatMap(({ id, verdict, value }) => {
    const side =
      verdict === 'misread' ? misreadSide(findings.find((finding) => finding.id === id)?.evidence ?? []) : null;
    if (side === null || value === null) return [];
    const { documentId, path, text } = side;
    const correction = correctionSchema.safeParse({ documentId, path, printed: text, value }).data;
    return correction !== undefined && isValue(correction) ? [correction] : [];
  });
}

function misreadSide(evidence: readonly FindingEvidence[]): FindingEvidence | null {
  const onPaper = evidence.filter(({ source, documentId, path }) => source === 'paper' && documentId && path);
  const [side, another] = onPaper.filter(({ reader }) => reader !== null && isRecognised(reader));
  if (side !== undefined) return another === undefined ? side : null;
  const [only, other] = onPaper;
  return other === undefined ? (only ?? null) : null;
}

function isValue({ path, value }: Correction): boolean {
  try {
    return value !== null && correctedValue(path, value) !== undefined;
  } catch (error) {
    if (error instanceof CorrectionError) return false;
    throw error;
  }
}
