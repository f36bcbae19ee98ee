import type { Check } from '../check.ts';
import { f1Description } from './f1-description.ts';
import { f2ValidCode } from './f2-valid-code.ts';
import { f3NeighbouringCode } from './f3-neighbouring-code.ts';
import { f4Licence } from './f4-licence.ts';
import { f5DangerousGoods } from './f5-dangerous-goods.ts';

/** F, classification. */
export const classificationChecks: readonly Check[] = [
  f1Description,
  f2ValidCode,
  f3NeighbouringCode,
  f4Licence,
  f5DangerousGoods,
];
