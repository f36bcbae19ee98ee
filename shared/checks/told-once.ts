import { compactNumber } from '../dossier/identifiers.ts';
import type { Certainty, Finding } from './finding.ts';

/** Two checks that see one fact from two sides. What the one tells, the other does not tell again. */
interface OneFact {
  tells: string;
  silent: string;
  isSame(told: Finding, silent: Finding): boolean;
}

const ONE_FACT: readonly OneFact[] = [
  // A seal that was changed on the way differs between papers and reports, too: when and where says more.
  {
    tells: 'E4',
    silent: 'E1',
    isSame: (told, silent) => told.subject === silent.subject && namesNoOther(told, silent),
  },
  // Of two codes on two papers one is none at all: it did not shift to a neighbour.
  {
    tells: 'F2',
    silent: 'F3',
    isSame: (told, silent) => codesIn(silent).length > 1 && codesIn(silent).includes(told.subject),
  },
  // What is near empty weighs less than declared.
  { tells: 'I5', silent: 'I6', isSame: (told, silent) => told.subject === silent.subject && ofOneScan(told, silent) },
];

const SURER: readonly Certainty[] = ['verify', 'likely', 'sure'];

/**
 * Findings without those that tell another's fact again. What the silent ones rest on stands with the other, behind its own
 * evidence. Nothing is silenced by a check that is on trial, nor what is surer than what would tell it.
 */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  let left = [...findings];
  for (const { tells, silent, isSame } of ONE_FACT) {
    const tellers = left.filter(({ check, shadow }) => check === tells && shadow !== true);
    for (const again of left.filter(({ check, shadow }) => check === silent && shadow !== true)) {
      const teller = tellers.find((one) => isSame(one, again) && isAsSure(one, again));
      if (teller === undefined) continue;
      left = left.filter((one) => one !== again).map((one) => (one === teller ? withEvidenceOf(one, again) : one));
      tellers.splice(tellers.indexOf(teller), 1, ...left.filter(({ id }) => id === teller.id));
    }
  }
  return left;
}

function isAsSure(teller: Finding, again: Finding): boolean {
  return SURER.indexOf(teller.certainty) >= SURER.indexOf(again.certainty);
}

function withEvidenceOf(teller: Finding, again: Finding): Finding {
  const here = new Set(teller.evidence.map(({ documentId, path, text }) => `${documentId} ${path} ${text}`));
  const more = again.evidence.filter(({ documentId, path, text }) => !here.has(`${documentId} ${path} ${text}`));
  return { ...teller, evidence: [...teller.evidence, ...more] };
}

function namesNoOther(told: Finding, silent: Finding): boolean {
  const seals = (finding: Finding) =>
    finding.evidence.flatMap(({ text }) => text.split(' and ').map(compactNumber)).filter((seal) => seal !== '');
  const known = new Set(seals(told));
  return seals(silent).every((seal) => known.has(seal));
}

function codesIn({ evidence }: Finding): string[] {
  return evidence.flatMap(({ path, text }) => (path?.endsWith('.hsCode') ? [compactNumber(text)] : []));
}

function ofOneScan(told: Finding, silent: Finding): boolean {
  const scans = ({ evidence }: Finding) =>
    evidence.flatMap(({ source, documentId }) => (source === 'scan' && documentId !== null ? [documentId] : []));
  return scans(told).some((id) => scans(silent).includes(id));
}
