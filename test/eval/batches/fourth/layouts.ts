import type { Layout } from '../../layouts/layout.ts';
import { FOURTH_BILLS } from './bills.ts';
import { FOURTH_CERTIFICATES } from './certificates.ts';
import { FOURTH_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { FOURTH_INVOICES } from './invoices.ts';
import { FOURTH_MANIFESTS } from './manifests.ts';
import { FOURTH_PACKING_LISTS } from './packing-lists.ts';

export const FOURTH_LAYOUTS: readonly Layout[] = [
  ...FOURTH_INVOICES,
  ...FOURTH_MANIFESTS,
  ...FOURTH_BILLS,
  ...FOURTH_PACKING_LISTS,
  ...FOURTH_CERTIFICATES,
  ...FOURTH_DANGEROUS_GOODS,
];
