import { paperName } from '../../dossier/papers.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { successorsOf, type Validity, validityOf } from '../../goods/hs/valid-codes.ts';
import { formatHs, hsDigits, isSlip } from '../../goods/hs-code.ts';
import { listed, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, certaintyBy, type Doubt, errorRates } from '../doubt/doubt.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';

export const f2ValidCode = defineCheck({
  id: 'F2',
  version: 1,
  title: 'The code of the goods is none of the edition in force',
  severity: 'low',
  lane: 'goods',
  wrongBy: 'A digit misread or dropped; codes of the edition before, which traders keep using for years.',
  needs: 'goods with an HS code',
  thresholds: {},
  examine({ dossier, nomenclature }) {
    const coded = goodsLines(dossier).filter(({ hsCode }) => hsDigits(hsCode) !== '');
    if (coded.length === 0) return { notExamined: say`no goods have an HS code` };
    const found = new Map<string, Discrepancy>();
    for (const line of coded) {
      const digits = hsDigits(line.hsCode);
      const validity = validityOf(digits, nomenclature);
      if (validity === 'valid' || found.has(digits)) continue;
      const elsewhere = coded
        .map(({ hsCode }) => hsDigits(hsCode))
        .find((other) => isSlip(digits, other) && validityOf(other, nomenclature) === 'valid');
      found.set(digits, discrepancy(line, digits, validity, elsewhere, nomenclature?.edition));
    }
    return { found: [...found.values()] };
  },
});

function discrepancy(
  line: GoodsLine,
  digits: string,
  validity: Exclude<Validity, 'valid'>,
  elsewhere: string | undefined,
  imported: string | undefined,
): Discrepancy {
  const edition = imported === undefined ? say`HS 2022` : say`the imported nomenclature`;
  const where = paperName(line.paper.reading.kind);
  const six = digits.slice(0, 6);
  const successors = successorsOf(six);
  const rule = {
    earlier: say`HS ${formatHs(six)} was withdrawn; in its place ${listed(successors.map(formatHs))}`,
    'no-heading': say`${edition} has no heading ${digits.slice(0, 4)}`,
    'no-subheading': say`${edition} has no subheading ${formatHs(six)} under heading ${six.slice(0, 4)}`,
    national: say`chapter ${digits.slice(0, 2)} is for the use of each country, and no HS code`,
    'too-short': say`a code of goods has at least four digits`,
  }[validity];
  const evidence = [
    paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code on ${where}`, line.hsCode ?? ''),
    registerEvidence(say`Codes of ${edition}`, rule),
  ];
  // A code that never was is often one misread; one of the edition before is hardly ever.
  const { read } = errorRates(evidence);
  const doubt: Doubt =
    elsewhere !== undefined
      ? { chance: 0.8, because: say`another paper has ${formatHs(elsewhere)}, a digit off` }
      : validity === 'earlier'
        ? NO_DOUBT
        : { chance: read / (read + MISTAKEN), because: say`a digit may be misread` };
  const certainty = certaintyBy(doubt, evidence);
  const misreadChance = Math.round(doubt.chance * 1000) / 1000;
  const message = sentences(say`HS code ${line.hsCode ?? ''} on ${where}: ${rule}.`, askToVerify(doubt, certainty));
  return { subject: digits, certainty, misreadChance, evidence, message };
}

const NO_DOUBT: Doubt = { chance: 0, because: null };
/** Of a hundred codes so many are none although they were read well. A prior of ours. */
const MISTAKEN = 0.02;
