import type { Layout } from '../../layouts/layout.ts';
import { THIRD_BILLS } from './bills.ts';
import { THIRD_CERTIFICATES } from './certificates.ts';
import { THIRD_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { THIRD_INVOICES } from './invoices.ts';
import { THIRD_MANIFESTS } from './manifests.ts';
import { THIRD_PACKING_LISTS } from './packing-lists.ts';

export const THIRD_LAYOUTS: readonly Layout[] = [
  ...THIRD_INVOICES,
  ...THIRD_MANIFESTS,
  ...THIRD_BILLS,
  ...THIRD_PACKING_LISTS,
  ...THIRD_CERTIFICATES,
  ...THIRD_DANGEROUS_GOODS,
];
