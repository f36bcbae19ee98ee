import type { Layout } from '../../layouts/layout.ts';
import { FIRST_BILLS } from './bills.ts';
import { FIRST_CERTIFICATES } from './certificates.ts';
import { FIRST_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { FIRST_IDENTITY } from './identity.ts';
import { FIRST_INVOICES } from './invoices.ts';
import { FIRST_MANIFESTS } from './manifests.ts';
import { FIRST_PACKING_LISTS } from './packing-lists.ts';

export const FIRST_LAYOUTS: readonly Layout[] = [
  ...FIRST_INVOICES,
  ...FIRST_MANIFESTS,
  ...FIRST_BILLS,
  ...FIRST_PACKING_LISTS,
  ...FIRST_CERTIFICATES,
  ...FIRST_DANGEROUS_GOODS,
  ...FIRST_IDENTITY,
];
