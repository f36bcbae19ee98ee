import type { Dossier } from '../../dossier/dossier.ts';
import { papersOf, paperText } from '../../dossier/papers.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { licensableGoods, speaksOfLicence } from '../../goods/licensable-goods.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { absentEvidence, certaintyOf, paperEvidence, registerEvidence, verifyNote } from '../evidence.ts';

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
    if (lines.length === 0) return { notExamined: 'no paper describes the goods or gives their HS code' };
    const named = namesLicence(dossier);
    const found = new Map<string, Discrepancy>();
    const licensed = new Set<string>();
    for (const line of lines) {
      const match = licensableGoods(line);
      if (match === null || found.has(match.goods.what)) continue;
      if (named) licensed.add(match.goods.what);
      else found.set(match.goods.what, discrepancy(line, match, dossier));
    }
    const unseen = `a licence is named; whether it is for ${[...licensed].join(' and ')} was not examined`;
    return { found: [...found.values()], ...(licensed.size > 0 && { unseen }) };
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
  const where = paperText(line.paper.reading.kind);
  const field = by === 'words' ? 'description' : 'hsCode';
  const value = line[field] ?? '';
  const evidence = [
    paperEvidence(
      line.paper,
      `${line.path}.${field}`,
      `${by === 'words' ? 'Description' : 'HS code'} on ${where}`,
      value,
    ),
    registerEvidence('Goods that need a licence', `${what}: ${paper}`),
    absentEvidence(`${paper.charAt(0).toUpperCase()}${paper.slice(1)} on the papers`),
  ];
  const unknown = dossier.papers.find(({ reading }) => reading.kind === 'unknown');
  const certainty = by === 'code' || unknown !== undefined ? 'verify' : certaintyOf(evidence);
  const note = unknown
    ? ` The paper ${unknown.file} was not recognised and may be it: please verify.`
    : by === 'code'
      ? ' Only the code says so: please verify what the goods are.'
      : verifyNote(certainty);
  const goods = by === 'words' ? `“${value}”` : `Goods of HS ${value}`;
  const message = `${goods} on ${where} may be ${what}, which need ${articleFor(paper)} ${paper}, but no paper names one.${note}`;
  return { subject: what, certainty, severity: by === 'code' ? 'medium' : 'high', evidence, message };
}

function articleFor(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
