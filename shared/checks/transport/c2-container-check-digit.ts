import { isRecognised } from '../../documents/reading.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersOf, papersOf } from '../../dossier/papers.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { containerCheckDigit, hasContainerForm, isContainerNumber } from '../container-number.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';

export const c2ContainerCheckDigit: Check = {
  id: 'C2',
  version: 1,
  title: 'A container number fails its check digit',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'A character misread from a poor print, or mistyped by the shipper.',
  needs: 'a container number on a paper',
  examine({ dossier }) {
    const seen = printedNumbers(dossier);
    if (seen.size === 0) return { notExamined: say`no paper states a container number` };
    return {
      found: [...seen].flatMap(([number, evidence]) =>
        isContainerNumber(number) ? [] : [discrepancy(number, evidence)],
      ),
    };
  },
};

/** Container numbers of all papers, without separators, each with every place where it stands. */
function printedNumbers(dossier: Dossier): Map<string, FindingEvidence[]> {
  const seen = new Map<string, FindingEvidence[]>();
  const add = (number: string | null, evidence: () => FindingEvidence) => {
    const compact = compactNumber(number ?? '');
    if (compact) seen.set(compact, [...(seen.get(compact) ?? []), evidence()]);
  };
  for (const { paper, path, value } of containersOf(consignmentsOf(dossier))) {
    add(value.number, () => paperEvidence(paper, `${path}.number`, say`Container number`, value.number ?? ''));
  }
  for (const paper of papersOf(dossier, 'invoice', 'packing-list')) {
    for (const [index, number] of paper.reading.fields.containers.entries()) {
      add(number, () => paperEvidence(paper, `containers[${index}]`, say`Container number`, number));
    }
  }
  return seen;
}

function discrepancy(number: string, seen: FindingEvidence[]): Discrepancy {
  const form = hasContainerForm(number);
  const digit = containerCheckDigit(number);
  const byReading = seen.some(({ reader }) => reader !== null && isRecognised(reader));
  const certainty: Certainty = byReading ? 'verify' : certaintyOf(seen, 'sure');
  const rule = form
    ? registerEvidence(say`Check digit by ISO 6346`, String(digit))
    : registerEvidence(say`Form by ISO 6346`, say`three letters, U, J or Z, six digits and a check digit`);
  const fault = form
    ? say`Container number ${number} ends in check digit ${number.at(-1) ?? ''}, but ISO 6346 gives ${String(digit)}.`
    : say`Container number ${number} is not of the form that ISO 6346 gives: three letters, U, J or Z, and seven digits.`;
  return {
    subject: number,
    certainty,
    evidence: [...seen, rule],
    message: sentences(fault, askToLook(certainty)),
  };
}
