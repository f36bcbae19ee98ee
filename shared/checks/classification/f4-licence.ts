import type { Dossier } from '../../dossier/dossier.ts';
import { paperName, papersOf } from '../../dossier/papers.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { licensableGoods, speaksOfLicence } from '../../goods/licensable-goods.ts';
import { capital, english, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { absentEvidence, askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

export const f4Licence = defineCheck({
  id: 'F4',
  version: 1,
  title: 'Goods that need a licence, and none is named',
  severity: 'high',
  lane: 'goods',
  wrongBy:
    'A licence that the authority has and no paper mentions; goods below the limits of a list, such as consumer drones and cameras; parts that only sound like the controlled ones.',
  needs: 'goods described or coded',
  thresholds: {},
  examine({ dossier }) {
    const lines = goodsLines(dossier).filter(({ description, hsCode }) => description !== null || hsCode !== null);
    if (lines.length === 0) return { notExamined: say`no paper describes the goods or gives their HS code` };
    const named = namesLicence(dossier);
    const found = new Map<string, Discrepancy>();
    const licensed = new Map<string, Phrase>();
    for (const line of lines) {
      const match = licensableGoods(line);
      if (match === null) continue;
      const what = english(match.goods.what);
      if (named) licensed.set(what, match.goods.what);
      else if (!found.has(what)) found.set(what, discrepancy(line, match, dossier));
    }
    const [first, ...others] = [...licensed.values()];
    if (first === undefined) return { found: [...found.values()] };
    const all = others.reduce<Phrase>((before, one) => say`${before} and ${one}`, first);
    const unseen = say`a licence is named; whether it is for ${all} was not examined`;
    return { found: [...found.values()], unseen };
  },
});

/** Any paper that names a licence, or is called one: which goods it is for is the officer's to see. */
function namesLicence(dossier: Dossier): boolean {
  const inInvoices = papersOf(dossier, 'invoice').some(({ reading: { fields } }) =>
    fields.references.some(({ label, value }) => speaksOfLicence(`${label} ${value}`)),
  );
  return inInvoices || dossier.papers.some(({ file }) => speaksOfLicence(file.replace(/[^a-z]+/gi, ' ')));
}

function discrepancy(
  line: GoodsLine,
  { goods: { what, paper }, by }: NonNullable<ReturnType<typeof licensableGoods>>,
  dossier: Dossier,
): Discrepancy {
  const where = paperName(line.paper.reading.kind);
  const field = by === 'words' ? 'description' : 'hsCode';
  const value = line[field] ?? '';
  const evidence = [
    paperEvidence(
      line.paper,
      `${line.path}.${field}`,
      by === 'words' ? say`Description on ${where}` : say`HS code on ${where}`,
      value,
    ),
    registerEvidence(say`Goods that need a licence`, say`${what}: ${paper}`),
    absentEvidence(say`${capital(paper)} on the papers`),
  ];
  const unknown = dossier.papers.find(({ reading }) => reading.kind === 'unknown');
  const certainty = by === 'code' || unknown !== undefined ? 'verify' : certaintyOf(evidence);
  const note = unknown
    ? say`The paper ${unknown.file} was not recognised and may be it: please verify.`
    : by === 'code'
      ? say`Only the code says so: please verify what the goods are.`
      : askToLook(certainty);
  const goods = by === 'words' ? say`“${value}”` : say`Goods of HS ${value}`;
  const one = /^[aeiou]/.test(english(paper)) ? say`an ${paper}` : say`a ${paper}`;
  const message = sentences(say`${goods} on ${where} may be ${what}, which need ${one}, but no paper names one.`, note);
  return { subject: english(what), certainty, severity: by === 'code' ? 'medium' : 'high', evidence, message };
}
