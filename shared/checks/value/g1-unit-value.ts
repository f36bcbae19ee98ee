import { measuresOf } from '../../experience/goods-measures.ts';
import { goodsLines } from '../../goods/goods-lines.ts';
import { say } from '../../language/phrase.ts';
import { defineCheck } from '../check.ts';
import { BAND_THRESHOLDS, valueDiscrepancies } from './value-band.ts';

export const g1UnitValue = defineCheck({
  id: 'G1',
  version: 1,
  title: 'A price outside what such goods cost',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Better or poorer quality under one code; sets counted as pieces; sales between related firms; a currency misread.',
  needs: 'an invoice with HS codes, quantities and amounts, and a dozen closed cases with such goods in that currency',
  thresholds: BAND_THRESHOLDS,
  examine(examination, limits) {
    const measured = goodsLines(examination.dossier).flatMap((line) =>
      measuresOf(line).filter(({ measure }) => measure === 'value-per-unit'),
    );
    if (measured.length === 0)
      return { notExamined: say`no invoice gives code, quantity in a known unit and amount of goods` };
    const found = valueDiscrepancies(examination, measured, limits);
    return found === null ? { notExamined: say`fewer closed cases with such goods than teach anything` } : { found };
  },
});
