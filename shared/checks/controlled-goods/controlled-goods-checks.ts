import type { Check } from '../check.ts';
import { l1ControlledGoods } from './l1-controlled-goods.ts';
import { l2Concentration } from './l2-concentration.ts';
import { l3Quantity } from './l3-quantity.ts';
import { l4SeveralSubstances } from './l4-several-substances.ts';

/** L, controlled goods. */
export const controlledGoodsChecks: readonly Check[] = [
  l1ControlledGoods,
  l2Concentration,
  l3Quantity,
  l4SeveralSubstances,
];
