import type { Dossier } from '../../dossier/dossier.ts';
import { paperName, papersOf } from '../../dossier/papers.ts';
import {
  DANGEROUS_GOODS,
  type DangerousGoods,
  dangerousGoods,
  namesGoods,
  plainText,
  unDigits,
} from '../../goods/dangerous-goods.ts';
import { statedPercent } from '../../goods/find-substances.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { hsDigits } from '../../goods/hs-code.ts';
import { isVague } from '../../goods/vague-description.ts';
import { capital, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { absentEvidence, askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

export const f5DangerousGoods = defineCheck({
  id: 'F5',
  version: 1,
  title: 'Dangerous goods that do not fit their UN number, or have none',
  severity: 'high',
  lane: 'goods',
  wrongBy:
    'Brand and technical names in place of the proper one; solutions too weak to be dangerous; small packages that a code exempts; articles named after what they hold.',
  needs: 'goods described or coded',
  thresholds: {},
  examine({ dossier }) {
    const numbered = numberedGoods(dossier);
    const lines = goodsLines(dossier).filter(({ description, hsCode }) => description !== null || hsCode !== null);
    if (numbered.length === 0 && lines.length === 0)
      return { notExamined: say`no paper describes goods or names a UN number` };
    const found = new Map<string, Discrepancy>();
    for (const one of [
      ...numbered.flatMap(againstText),
      ...numbered.flatMap(againstClass),
      ...undeclared(lines, numbered),
    ])
      if (!found.has(one.subject)) found.set(one.subject, one);
    const unknown = numbered.find(isUnknown);
    const unseen =
      unknown &&
      say`UN ${unknown.un} is of no one substance in the table, so it may be that of any goods that read like dangerous ones`;
    return { found: [...found.values()], ...(unseen && { unseen }) };
  },
});

/** Goods with a UN number, and what stands beside it. */
interface Numbered {
  un: string;
  entry: DangerousGoods | undefined;
  text: string | null;
  hs: string;
  hazardClass: string | null;
  where: Phrase;
  evidence: { un: FindingEvidence; text: FindingEvidence | null; hazardClass: FindingEvidence | null };
}

function numberedGoods(dossier: Dossier): Numbered[] {
  const transport = goodsLines(dossier).flatMap((line): Numbered[] => {
    if (line.unNumber === null) return [];
    const { paper, path } = line;
    const where = paperName(paper.reading.kind);
    const at = (field: string, label: Phrase, value: string | null) =>
      value === null ? null : paperEvidence(paper, `${path}.${field}`, label, value);
    return [
      {
        ...{ un: unDigits(line.unNumber), entry: dangerousGoods(line.unNumber), text: line.description, where },
        ...{ hs: hsDigits(line.hsCode), hazardClass: line.hazardClass },
        evidence: {
          un: paperEvidence(paper, `${path}.unNumber`, say`UN number on ${where}`, line.unNumber),
          text:
            at('description', say`Description on ${where}`, line.description) ??
            at('hsCode', say`HS code on ${where}`, line.hsCode),
          hazardClass: at('hazardClass', say`Class on ${where}`, line.hazardClass),
        },
      },
    ];
  });
  const declared = papersOf(dossier, 'dangerous-goods').flatMap((paper) =>
    paper.reading.fields.lines.flatMap((line, index): Numbered[] => {
      if (line.unNumber === null) return [];
      const where = paperName(paper.reading.kind);
      const at = (field: string, label: Phrase, value: string | null) =>
        value === null ? null : paperEvidence(paper, `lines[${index}].${field}`, label, value);
      return [
        {
          ...{
            un: unDigits(line.unNumber),
            entry: dangerousGoods(line.unNumber),
            text: line.properShippingName,
            where,
          },
          ...{ hs: '', hazardClass: line.hazardClass },
          evidence: {
            un: paperEvidence(paper, `lines[${index}].unNumber`, say`UN number on ${where}`, line.unNumber),
            text: at('properShippingName', say`Proper shipping name on ${where}`, line.properShippingName),
            hazardClass: at('hazardClass', say`Class on ${where}`, line.hazardClass),
          },
        },
      ];
    }),
  );
  return [...transport, ...declared];
}

/** A number that names a substance beside a text or a code that is of something else. */
function againstText({ un, entry, text, hs, where, evidence }: Numbered): Discrepancy[] {
  if (entry === undefined || entry.words.length === 0 || evidence.text === null) return [];
  const says = text !== null && !isVague(text);
  if (says && (namesGoods(entry, text) || plainText(text).includes(plainText(entry.name)))) return [];
  if (!says && (hs === '' || entry.hs.length === 0)) return [];
  if (hs !== '' && entry.hs.some((code) => hs.startsWith(code) || code.startsWith(hs))) return [];
  const other = says
    ? DANGEROUS_GOODS.find((one) => one.un !== un && one.telling.some((word) => saysSo(plainText(text), word)))
    : undefined;
  const both = [
    evidence.un,
    evidence.text,
    registerEvidence(say`UN ${un}`, say`${capital(entry.named)}, class ${entry.hazardClass}`),
  ];
  const doubt = other === undefined ? { chance: 0.1, because: null } : textDoubt(un, other.un, both);
  const { certainty, misreadChance } = doubted(doubt, both, 'likely');
  const goods = says ? say`“${text}”` : say`goods of HS ${hs}`;
  const stands =
    other === undefined
      ? say`UN ${un} on ${where} is ${entry.named}, but beside it stand ${goods}.`
      : say`UN ${un} on ${where} is ${entry.named}, but beside it stand ${goods}; those would be UN ${other.un}.`;
  const message = sentences(stands, askToVerify(doubt, certainty));
  return [{ subject: `UN ${un}`, certainty, misreadChance, evidence: both, message }];
}

function againstClass({ un, entry, hazardClass, where, evidence }: Numbered): Discrepancy[] {
  if (entry === undefined || hazardClass === null || evidence.hazardClass === null) return [];
  const stated = hazardClass.replace(/[^\d.]/g, '').replace(/\.$/, '');
  if (stated === '' || isSameClass(stated, entry.hazardClass)) return [];
  const both = [
    evidence.un,
    evidence.hazardClass,
    registerEvidence(say`UN ${un}`, say`${capital(entry.named)}, class ${entry.hazardClass}`),
  ];
  const doubt = textDoubt(stated, entry.hazardClass, both);
  const { certainty, misreadChance } = doubted(doubt, both, 'likely');
  const message = sentences(
    say`UN ${un} on ${where} is ${entry.named} of class ${entry.hazardClass}, but the class beside it is ${hazardClass}.`,
    askToVerify(doubt, certainty),
  );
  return [{ subject: `UN ${un} class`, certainty, misreadChance, severity: 'medium', evidence: both, message }];
}

/** A division may be left out: `5` for `5.1`; gases and explosives are of several. */
function isSameClass(stated: string, listed: string): boolean {
  const [main] = listed.split('.');
  return (
    stated === listed ||
    stated === main ||
    (main !== '5' && main !== '4' && main !== '6' && stated.split('.')[0] === main)
  );
}

function isUnknown({ entry }: Numbered): boolean {
  return entry === undefined || entry.words.length === 0;
}

/** Goods whose words alone show a danger, on a case that names no UN number for them. */
function undeclared(lines: readonly GoodsLine[], numbered: readonly Numbered[]): Discrepancy[] {
  // A number that our table lacks may stand for any goods.
  if (numbered.some(isUnknown)) return [];
  const found = new Map<string, { entry: DangerousGoods; line: GoodsLine }>();
  const looked = new Set<string>();
  const judged = new Set(numbered.map((one) => one.text));
  for (const line of lines) {
    const text = line.description;
    // Goods that have a number somewhere are judged by that.
    if (text === null || judged.has(text) || looked.has(`${text} ${line.hsCode}`)) continue;
    looked.add(`${text} ${line.hsCode}`);
    const plain = plainText(text);
    for (const entry of DANGEROUS_GOODS) {
      if (!entry.telling.some((word) => saysSo(plain, word)) || isWeak(entry, text)) continue;
      const hs = hsDigits(line.hsCode);
      const fits =
        hs === '' || entry.hs.length === 0 || entry.hs.some((code) => hs.startsWith(code) || code.startsWith(hs));
      const named = numbered.some((one) => one.un === entry.un || (one.entry && namesGoods(one.entry, text)));
      if (fits && !named && !found.has(entry.name)) found.set(entry.name, { entry, line });
      break;
    }
  }
  const named = [...found.values()].map(({ entry, line }) => undeclaredGoods(entry, line, numbered.length > 0));
  if (named.length > 0 || numbered.length > 0) return named;
  const said = lines.find(({ description }) => description !== null && saidDangerous(description) !== null);
  return said === undefined ? [] : [undeclaredDanger(said)];
}

/** Words that say themselves that goods are dangerous. */
const DANGER =
  /\b(flammable (liquid|solid|gas)|corrosive (liquid|solid)|toxic (liquid|solid|gas)|oxidi[sz]ing (liquid|solid|agent)|explosive articles|dangerous goods|hazardous chemicals?)/i;
const DENIED = /\b(non|not|no|without|free of)\b/i;

function saidDangerous(description: string): string | null {
  const said = DANGER.exec(description);
  return said === null || DENIED.test(description) ? null : said[0];
}

function undeclaredDanger(line: GoodsLine): Discrepancy {
  const where = paperName(line.paper.reading.kind);
  const description = line.description ?? '';
  const evidence = [
    paperEvidence(line.paper, `${line.path}.description`, say`Description on ${where}`, description),
    absentEvidence(say`UN number of these goods on the papers`),
  ];
  const certainty = certaintyOf(evidence);
  const said = saidDangerous(description) ?? '';
  const message = sentences(
    say`“${description}” on ${where} calls itself ${said.toLowerCase()}, but no paper names a UN number.`,
    askToLook(certainty),
  );
  return { subject: 'dangerous goods', certainty, evidence, message };
}

function undeclaredGoods(
  { un, name, named, hazardClass }: DangerousGoods,
  line: GoodsLine,
  others: boolean,
): Discrepancy {
  const where = paperName(line.paper.reading.kind);
  const evidence = [
    paperEvidence(line.paper, `${line.path}.description`, say`Description on ${where}`, line.description ?? ''),
    registerEvidence(say`List of dangerous goods`, say`${capital(named)}: UN ${un}, class ${hazardClass}`),
    absentEvidence(say`UN number of these goods on the papers`),
  ];
  const certainty = certaintyOf(evidence);
  const goods = say`${named}, UN ${un}, class ${hazardClass}`;
  const description = line.description ?? '';
  const message = sentences(
    others
      ? say`“${description}” on ${where} reads like dangerous goods (${goods}), but no paper names a UN number for them, though others are declared.`
      : say`“${description}” on ${where} reads like dangerous goods (${goods}), but no paper names a UN number for them.`,
    askToLook(certainty),
  );
  return { subject: name, certainty, evidence, message };
}

/** What goods come with, are made for or lack is not what they are; nor is a bottle for perfume perfume. */
const BEFORE =
  /\b(with|without|containing|contains|incl|including|for|of|no|non|not|free|from|powered by|using|empty|like|type)( \w+){0,2}$/;
const AFTER =
  /^\w*s? (free|bottles?|lamps?|box(es)?|containers?|chargers?|cases?|stoves?|dispensers?|holders?|detectors?|tanks?|boxes|cabinets?|testers?|sensors?|pumps?|cylinders? empty|packaging|labels?|resistant|proof|brush(es)?|rollers?|meters?|carriers?|cups?)\b/;

function saysSo(plain: string, word: string): boolean {
  const at = ` ${plain}`.indexOf(` ${word}`);
  if (at < 0) return false;
  const before = plain.slice(0, at).trim();
  const after = plain.slice(at + word.length);
  return !BEFORE.test(before) && !AFTER.test(after);
}

/** Below these shares, per cent, solutions are no dangerous goods. */
const WEAK: Readonly<Record<string, number>> = { '2014': 8, '2015': 8, '1170': 24, '2790': 10, '1789': 5 };

function isWeak({ un }: DangerousGoods, text: string): boolean {
  const percent = statedPercent(text);
  const least = WEAK[un];
  return percent !== null && least !== undefined && percent < least;
}
