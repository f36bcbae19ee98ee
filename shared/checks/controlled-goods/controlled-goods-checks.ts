import type { Check } from '../check.ts';
import { l1ControlledGoods } from './l1-controlled-goods.ts';

/** L, controlled goods. */
export const controlledGoodsChecks: readonly Check[] = [l1ControlledGoods];
