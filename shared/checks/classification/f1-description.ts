import { paperName } from '../../dossier/papers.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { builtInClassifier } from '../../goods/hs/built-in.ts';
import type { Classifier, Likely } from '../../goods/hs/classifier.ts';
import { formatHs, headingOf, hsDigits, isSlip } from '../../goods/hs-code.ts';
import { isVague } from '../../goods/vague-description.ts';
import { listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

/** So many headings are told to the officer. */
const TOLD = 3;

export const f1Description = defineCheck({
  id: 'F1',
  version: 1,
  title: 'The declared code is not among the likely ones for the description',
  severity: 'medium',
  lane: 'goods',
  wrongBy: 'Terse text, brand names and names of parts; goods that a ruling puts under an unlikely heading.',
  needs: 'goods with a description and an HS code',
  thresholds: {
    fit: { usual: 0.45, unit: 'share of the likeliest heading', says: 'below it the declared heading does not fit' },
    grasp: { usual: 0.55, unit: 'share of the words', says: 'that must be known for a description to say anything' },
  },
  examine({ dossier, nomenclature }, { fit, grasp }) {
    const classifier = nomenclature ?? builtInClassifier();
    const byCode = new Map<string, Judged[]>();
    for (const line of goodsLines(dossier)) {
      const judged = judge(line, classifier, grasp);
      if (judged) byCode.set(judged.code, [...(byCode.get(judged.code) ?? []), judged]);
    }
    if (byCode.size === 0)
      return { notExamined: say`no goods have both an HS code and a description that says enough` };
    return {
      // Where any paper's wording fits the code, another's is only terser.
      found: [...byCode.values()].flatMap((lines) =>
        lines.some(({ share }) => share >= fit) ? [] : discrepancy(lines, classifier, [...byCode.keys()]),
      ),
    };
  },
});

interface Judged {
  line: GoodsLine;
  code: string;
  description: string;
  share: number;
}

function judge(line: GoodsLine, classifier: Classifier, least: number): Judged | null {
  const { description, hsCode } = line;
  const heading = headingOf(hsCode);
  if (description === null || heading === null || classifier.heading(heading) === undefined || isVague(description))
    return null;
  const { share, grasp } = fitOf(classifier, description, heading);
  return grasp < least ? null : { line, code: hsDigits(hsCode).slice(0, 6), description, share };
}

/** The same goods stand on every paper of a case, and on every line of some. */
const fits = new Map<string, { share: number; grasp: number }>();
const MOST_KEPT = 2000;

function fitOf(classifier: Classifier, description: string, heading: string): { share: number; grasp: number } {
  const key = `${classifier.edition} ${heading} ${description}`;
  const known = fits.get(key) ?? classifier.fit(description, heading);
  if (fits.size >= MOST_KEPT) fits.clear();
  fits.set(key, known);
  return known;
}

function discrepancy(lines: readonly Judged[], classifier: Classifier, codes: readonly string[]): Discrepancy[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { line, code, description } = first;
  const likely = classifier.classify(description).headings.slice(0, TOLD);
  const where = paperName(line.paper.reading.kind);
  const sameChapter = likely.some((one) => one.code.slice(0, 2) === code.slice(0, 2));
  const evidence = [
    paperEvidence(line.paper, `${line.path}.description`, say`Description on ${where}`, description),
    paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code on ${where}`, line.hsCode ?? ''),
    registerEvidence(say`Headings that fit the description`, listed(likely.map(told), '; ')),
  ];
  const slip = codes.find((other) => isSlip(code, other) && likely.some((one) => other.startsWith(one.code)));
  const doubtful = sameChapter || slip !== undefined;
  const certainty = doubtful ? 'verify' : certaintyOf(evidence);
  const note = slip
    ? say`Another paper has ${formatHs(slip)}, a digit off: please verify on the original.`
    : sameChapter
      ? say`The declared heading is of the same chapter as one that would fit: please verify.`
      : askToLook(certainty);
  const title = classifier.heading(code)?.title ?? '';
  const message = sentences(
    say`“${description}” is declared under HS ${formatHs(code)} (heading ${code.slice(0, 4)}: ${title}), but the words fit ${eitherOf(likely)}.`,
    note,
  );
  return [{ subject: code, certainty, severity: doubtful ? 'low' : 'medium', evidence, message }];
}

function eitherOf([first, ...others]: readonly Likely[]): Phrase {
  const start: Phrase = first === undefined ? '' : told(first);
  return others.reduce<Phrase>((all, one) => say`${all}, or ${told(one)}`, start);
}

function told({ code, title }: Likely): string {
  return `${code} (${title})`;
}
