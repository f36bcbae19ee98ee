import { setAt, valueAt } from '../cascade/field-paths.ts';
import { evidenceAt } from '../evidence-at.ts';
import type { FileReading } from '../file-reading.ts';
import { type Evidence, type Reading, readingSchema } from '../reading.ts';
import { correctedValue } from './corrected-value.ts';
import { type Correction, CorrectionError } from './correction.ts';

const BY_OFFICER = 'corrected by an officer';

/**
 * A reading as officers have corrected it, in their order: of two corrections of one value the later one counts. The
 * reader and the printed text stay in the evidence; the value is sure now.
 *
 * @throws CorrectionError where a path leads to no value, another text is printed there, or the value is none for it
 */
export function correctReading(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(correct, reading);
}

/**
 * The same for a file of several papers: a correction goes to every paper that has its text at its path, since readers take
 * equal papers in one file for what they are, one paper twice.
 *
 * @throws CorrectionError as above, and where no paper has the text there
 */
export function correctFile(file: FileReading, corrections: readonly Correction[]): FileReading {
  let { papers } = file;
  for (const correction of corrections) {
    const { path, printed } = correction;
    const is = (paper: Reading) => printedAt(paper, path) === printed;
    if (!papers.some(is)) throw otherwise(papers, path);
    papers = papers.map((paper) => (is(paper) ? correct(paper, correction) : paper));
  }
  return { ...file, papers };
}

function correct(reading: Reading, { path, printed, value }: Correction): Reading {
  if (printedAt(reading, path) !== printed) throw otherwise([reading], path);
  const fields = structuredClone(reading.fields);
  const corrected = value === null ? null : correctedValue(path, value);
  // Rows and groups are not corrected as a whole.
  if (typeof (valueAt(fields, path) ?? '') === 'object' || !setAt(fields, path, corrected)) throw unknownPath(path);
  const evidence = { ...reading.evidence, [path]: correctedEvidence(reading, path, printed || (value ?? '')) };
  const parsed = readingSchema.safeParse({ ...reading, fields, evidence });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CorrectionError('correction.value', `${path} does not take this value: ${issue?.message}`);
}

/** What the reader took the value at a path from; empty where there is nothing, null where the path leads nowhere. */
function printedAt(reading: Reading, path: string): string | null {
  const enclosing = evidenceAt(reading, path);
  if (enclosing !== undefined && enclosing.text !== '') return enclosing.text;
  const value = valueAt(reading.fields, path);
  if (value === null) return setAt(structuredClone(reading.fields), path, null) ? '' : null;
  return typeof value === 'object' ? null : String(value);
}

function correctedEvidence(reading: Reading, path: string, text: string): Evidence {
  const seen = evidenceAt(reading, path);
  const before = seen ?? { page: reading.fromPage, box: null, reader: reading.reader };
  return { ...before, text, confidence: 1, repaired: BY_OFFICER };
}

function otherwise(papers: readonly Reading[], path: string): CorrectionError {
  if (papers.every((paper) => printedAt(paper, path) === null)) return unknownPath(path);
  return new CorrectionError('correction.printed', `${path} was read from another text: look at the paper again`);
}

function unknownPath(path: string): CorrectionError {
  return new CorrectionError('correction.path', `${path} leads to no value of this paper`);
}
