import type { Layout } from '../../layouts/layout.ts';
import { SIXTH_BILLS } from './bills.ts';
import { SIXTH_CERTIFICATES } from './certificates.ts';
import { SIXTH_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { SIXTH_INVOICES } from './invoices.ts';
import { SIXTH_MANIFESTS } from './manifests.ts';
import { SIXTH_PACKING_LISTS } from './packing-lists.ts';

export const SIXTH_LAYOUTS: readonly Layout[] = [
  ...SIXTH_INVOICES,
  ...SIXTH_MANIFESTS,
  ...SIXTH_BILLS,
  ...SIXTH_PACKING_LISTS,
  ...SIXTH_CERTIFICATES,
  ...SIXTH_DANGEROUS_GOODS,
];
