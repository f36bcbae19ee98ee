import { createHash } from 'node:crypto';
import { type Evidence, type Reader, type Reading, readingSchema } from '../../../shared/documents/reading.ts';
import type { AnyPaper, Medium } from '../papers/draft.ts';
import type { Draw } from '../world/draw.ts';
import { misreadDigits, misreadNumber, misreadText } from './misread.ts';

/**
 * How a reader errs on one value. Shares follow what the evaluation of reading measured: of the values that it is sure of,
 * 99.9 % are right from a text layer and 99 % from a picture, where most errors are in texts that no check compares.
 */
interface Care {
  /** Wrong, and not noticed. */
  wrong: number;
  /** Read with doubt; a third of these are wrong. */
  doubted: number;
  /** Not found at all. */
  lost: number;
  confidence: readonly [number, number];
}

const CARE: Readonly<Record<Medium, Care>> = {
  structured: { wrong: 0, doubted: 0, lost: 0, confidence: [1, 1] },
  'text-layer': { wrong: 0.0003, doubted: 0.002, lost: 0.0005, confidence: [0.95, 1] },
  ocr: { wrong: 0.003, doubted: 0.015, lost: 0.002, confidence: [0.86, 0.99] },
};
const DOUBTED_AND_WRONG = 0.35;
const DOUBT: readonly [number, number] = [0.45, 0.78];

/** Values from a closed set of words, or that a reader checks, as container numbers: doubted or lost, not taken for another. */
const NEVER_MISTAKEN =
  /(country|Country|currency|incoterm|form|freightTerms|nationality|issuer|sex|documentClass|documentType|event|message|purpose|Date|at|unit|packageType|format|kind|containers\[\d+\]|imo|unNumber|packingGroup|sizeType|containers\[\d+\]\.number)$/;
/** Parts that no reader leaves out, since the shape asks for them. */
const KEPT = /mrz|seals|containers\[\d+\]$|identifiers|references|invoices|packingCertificate/;

export interface ReadDraft {
  reading: Reading;
  /** Paths whose value came out wrong or not at all. */
  errors: string[];
}

/** Reads a paper as its medium lets a reader: the same shapes as the readers give, with evidence and confidence by value. */
export function readDraft(paper: AnyPaper, draw: Draw, reference: string): ReadDraft {
  const evidence: Record<string, Evidence> = {};
  const errors: string[] = [];
  const reader: Reader = paper.kind === 'identity' ? 'mrz' : paper.medium;
  const care = CARE[paper.medium];

  const leaf = (value: string | number | boolean, path: string): unknown => {
    const roll = draw.uniform();
    const doubted = roll < care.doubted;
    const unnoticed = !doubted && roll < care.doubted + care.wrong;
    const lost = !doubted && !unnoticed && roll < care.doubted + care.wrong + care.lost;
    if (lost && !KEPT.test(path)) {
      errors.push(path);
      return null;
    }
    const fixed =
      NEVER_MISTAKEN.test(path) || typeof value === 'boolean' || path.startsWith('mrz') || paper.kind === 'identity';
    const mistaken = !fixed && (unnoticed || (doubted && draw.chance(DOUBTED_AND_WRONG)));
    const got = mistaken ? mistake(value, draw) : value;
    if (got !== value) errors.push(path);
    const confidence = Math.round(1000 * draw.between(...(doubted ? DOUBT : care.confidence))) / 1000;
    evidence[path] = {
      page: 1,
      box: paper.medium === 'structured' ? null : [0.1, 0.1, 0.2, 0.02],
      text: String(got),
      confidence,
      reader,
    };
    return got;
  };
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return leaf(value, path);
    if (Array.isArray(value)) return value.map((one, index) => walk(one, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [key, walk(one, path === '' ? key : `${path}.${key}`)]);
    return Object.fromEntries(entries);
  };
  const fields = walk(paper.fields, '');
  const doubtful = paper.doubted && evidence[paper.doubted.path];
  if (paper.doubted && doubtful) doubtful.confidence = paper.doubted.confidence;
  const reading = readingSchema.parse({
    ...{
      file: paper.file,
      kind: paper.kind,
      reader,
      pages: 1,
      partial: false,
      problems: paper.problems,
      fields,
      evidence,
    },
    sha256: createHash('sha256')
      .update(paper.bytesOf ?? `${reference} ${paper.file}`)
      .digest('hex'),
  });
  return { reading, errors };
}

function mistake(value: string | number | boolean, draw: Draw): string | number | boolean {
  if (typeof value === 'number') return misreadNumber(value, draw);
  if (typeof value === 'boolean') return value;
  return /^[\d.]+$/.test(value) ? misreadDigits(value, draw) : (misreadText(value, draw) ?? value);
}
