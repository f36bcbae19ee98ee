import type { Layout } from '../../layouts/layout.ts';
import { FIFTH_BILLS } from './bills.ts';
import { FIFTH_CERTIFICATES } from './certificates.ts';
import { FIFTH_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { FIFTH_INVOICES } from './invoices.ts';
import { FIFTH_MANIFESTS } from './manifests.ts';
import { FIFTH_PACKING_LISTS } from './packing-lists.ts';

export const FIFTH_LAYOUTS: readonly Layout[] = [
  ...FIFTH_INVOICES,
  ...FIFTH_MANIFESTS,
  ...FIFTH_BILLS,
  ...FIFTH_PACKING_LISTS,
  ...FIFTH_CERTIFICATES,
  ...FIFTH_DANGEROUS_GOODS,
];
