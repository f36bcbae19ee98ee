import { describe, expect, it } from 'vitest';
import { f1Description } from '../../../shared/checks/classification/f1-description.ts';
import { seen } from '../../dossier/readings.ts';
import { labelledIn } from '../../eval/goods/labelled.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { invoiceFor, manifestLine } from './coded-goods.ts';

const examine = (description: string, hsCode: string) =>
  gist(foundBy(f1Description, { papers: [manifestLine({ description, hsCode })] }));

describe('F1: code against description', () => {
  it('fires for a code of quite other goods, and says which headings would fit', () => {
    const papers = [manifestLine({ description: 'Stainless steel ball bearings', hsCode: '0901.11' })];
    const [one] = foundBy(f1Description, { papers });
    expect(one).toMatchObject({ subject: '090111', severity: 'medium', certainty: 'likely' });
    expect(one?.message).toContain(
      'is declared under HS 0901.11 (heading 0901: coffee), but the words fit 8482 (ball or roller bearings)',
    );
    expect(one?.evidence.map(({ path }) => path)).toEqual([
      'consignments[0].goods[0].description',
      'consignments[0].goods[0].hsCode',
      null,
    ]);
  });

  it('is silent for the right heading, and for one that the words fit nearly as well', () => {
    expect(examine('Stainless steel ball bearings', '848210')).toEqual([]);
    expect(examine('Stoneware dinner plates, glazed', '691110')).toEqual([]);
    expect(examine('Cotton T-shirts', '6109')).toEqual([]);
  });

  it('only asks to verify within the chapter of what would fit', () => {
    expect(examine('Red wine in bottles', '220900')).toEqual(['220900: low, verify']);
  });

  it('accuses next to nobody whose description is clear and whose code is right', async () => {
    const items = await labelledIn('held-out.txt');
    const wrong = items.filter(({ codes: [code = ''], description }) => {
      const papers = [manifestLine({ description, hsCode: code })];
      return reasonNotExamined(f1Description, { papers }) === null && examine(description, code).length > 0;
    });
    expect(wrong.length / items.length).toBeLessThan(0.02);
  });

  it('lets the clearer of two papers speak for a code', () => {
    const papers = [
      manifestLine({ description: 'Ceramic goods for roller conveyors', hsCode: '848210' }),
      invoiceFor('ball bearings 6204', '848210'),
    ];
    expect(foundBy(f1Description, { papers })).toEqual([]);
  });

  it('asks to verify where a side was read with doubt', () => {
    const evidence = { 'consignments[0].goods[0].hsCode': seen('090111', 0.5, 'ocr') };
    const papers = [manifestLine({ description: 'ball bearings', hsCode: '090111' }, evidence)];
    expect(gist(foundBy(f1Description, { papers }))).toEqual(['090111: medium, verify']);
  });

  it('says so where a description says nothing, or code or description are missing', () => {
    const without = (given: object) => reasonNotExamined(f1Description, { papers: [manifestLine(given)] });
    expect(without({ description: 'spare parts', hsCode: '848210' })).not.toBeNull();
    expect(without({ description: 'zorblax frimbulators', hsCode: '848210' })).not.toBeNull();
    expect(without({ description: 'ball bearings' })).not.toBeNull();
    expect(without({ hsCode: '848210' })).not.toBeNull();
  });
});
