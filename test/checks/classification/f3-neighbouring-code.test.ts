import { describe, expect, it } from 'vitest';
import { f3NeighbouringCode } from '../../../shared/checks/classification/f3-neighbouring-code.ts';
import type { TraderExperience } from '../../../shared/experience/experience.ts';
import { seen } from '../../dossier/readings.ts';
import { trader } from '../../experience/seen-values.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { invoiceFor, manifestLine } from './coded-goods.ts';

const papers = (ours: string, theirs: string | null) => [
  manifestLine({ description: 'Cotton shirts', hsCode: ours }),
  invoiceFor('cotton shirts', theirs),
];
const knowing = (headings: TraderExperience['headings'], codes: Record<string, number>) => ({
  ...{ goods: [], substances: [] },
  traders: [trader({ headings, codes })],
});

describe('F3: a shift to a neighbouring code', () => {
  it('fires where two papers code the same goods differently, with both codes', () => {
    const [one] = foundBy(f3NeighbouringCode, { papers: papers('610990', '61091000') });
    expect(one).toMatchObject({ subject: '610990', certainty: 'likely' });
    expect(one?.message).toBe(
      '“Cotton shirts”: HS 6109.90 on the manifest, but HS 6109.10, of the same heading, on the invoice.',
    );
  });

  it('is silent where one only has more digits', () => {
    expect(foundBy(f3NeighbouringCode, { papers: papers('610910', '6109100010') })).toEqual([]);
  });

  it('asks to verify a digit that may be misread', () => {
    const evidence = { 'consignments[0].goods[0].hsCode': seen('610970', 0.4, 'ocr') };
    const read = manifestLine({ description: 'Cotton shirts', hsCode: '610970' }, evidence);
    expect(gist(foundBy(f3NeighbouringCode, { papers: [read, invoiceFor('cotton shirts', '610910')] }))).toEqual([
      '610970: default, verify',
    ]);
  });

  it("fires against the trader's habit, from five cases on and only where the words fit the habit better", () => {
    const examine = (hsCode: string, headings: TraderExperience['headings'], codes = {}) =>
      foundBy(f3NeighbouringCode, {
        papers: [manifestLine({ description: 'Stoneware plates and mugs', hsCode })],
        experience: knowing(headings, codes),
      });
    expect(examine('690490', { '6912': 5 })[0]?.message).toContain('declared 6912 in 5 of 20 earlier cases');
    expect(examine('690490', { '6912': 4 })).toEqual([]);
    expect(examine('690490', { '6912': 5, '6904': 1 })).toEqual([]);
    expect(examine('691200', { '6904': 5 })).toEqual([]);
  });

  it('knows the habit of subheadings as well', () => {
    const papers = [manifestLine({ description: 'Coffee, not roasted', hsCode: '090121' })];
    const examine = (codes: Record<string, number>) =>
      gist(foundBy(f3NeighbouringCode, { papers, experience: knowing({ '0901': 9 }, codes) }));
    expect(examine({ '090111': 9 })).toEqual(['090121: default, likely']);
    expect(examine({ '090111': 8, '090121': 1 })).toEqual(['090121: low, verify']);
  });

  it('asks to verify where the words are those of a neighbouring subheading only', () => {
    const examine = (description: string, hsCode: string) =>
      gist(foundBy(f3NeighbouringCode, { papers: [manifestLine({ description, hsCode })] }));
    expect(examine('Green coffee beans, not roasted', '090121')).toEqual(['090121: low, verify']);
    expect(examine('Green coffee beans, not roasted', '090111')).toEqual([]);
    expect(examine('Green coffee beans, unroasted', '090111')).toEqual([]);
    expect(examine('Green coffee beans, not roasted', '090190')).toEqual([]);
  });

  it('is silent beside what a heading leaves over, whose words are examples only', () => {
    expect(
      foundBy(f3NeighbouringCode, { papers: [manifestLine({ description: 'Leather sandals', hsCode: '640320' })] }),
    ).toEqual([]);
  });

  it('says so where no goods are coded', () => {
    expect(reasonNotExamined(f3NeighbouringCode, { papers: [manifestLine({ description: 'plates' })] })).not.toBeNull();
  });
});
