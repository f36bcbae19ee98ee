import { measuresOf } from '../../experience/goods-measures.ts';
import { goodsLines } from '../../goods/goods-lines.ts';
import { say } from '../../language/phrase.ts';
import { defineCheck } from '../check.ts';
import { BAND_THRESHOLDS, valueDiscrepancies } from './value-band.ts';

export const g2ValuePerKg = defineCheck({
  id: 'G2',
  version: 1,
  title: 'The value of a kilogram outside what such goods are worth',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Samples and spare parts, dear by weight; better or poorer quality under one code; gross weight in place of net.',
  needs: 'an invoice with HS codes, weights and amounts, and a dozen closed cases with such goods in that currency',
  thresholds: BAND_THRESHOLDS,
  examine(examination, limits) {
    const lines = goodsLines(examination.dossier);
    const measured = lines.flatMap((line) => measuresOf(line).filter(({ measure }) => measure === 'value-per-kg'));
    if (measured.length === 0) return { notExamined: say`no invoice gives code, weight and amount of goods` };
    const found = valueDiscrepancies(examination, measured, limits);
    return found === null ? { notExamined: say`fewer closed cases with such goods than teach anything` } : { found };
  },
});
