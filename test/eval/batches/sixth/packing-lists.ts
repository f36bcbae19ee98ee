import type { Layout } from '../../layouts/layout.ts';
import { cartonColumns, perPackage } from './packing-lists-sheets.ts';
import { countedByNumbers, packingSentences } from './packing-lists-typed.ts';

export const SIXTH_PACKING_LISTS: readonly Layout[] = [cartonColumns, perPackage, countedByNumbers, packingSentences];
