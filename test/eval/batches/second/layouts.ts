import type { Layout } from '../../layouts/layout.ts';
import { SECOND_BILLS } from './bills.ts';
import { SECOND_CERTIFICATES } from './certificates.ts';
import { SECOND_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { SECOND_IDENTITY } from './identity.ts';
import { SECOND_INVOICES } from './invoices.ts';
import { SECOND_MANIFESTS } from './manifests.ts';
import { SECOND_PACKING_LISTS } from './packing-lists.ts';

export const SECOND_LAYOUTS: readonly Layout[] = [
  ...SECOND_INVOICES,
  ...SECOND_MANIFESTS,
  ...SECOND_BILLS,
  ...SECOND_PACKING_LISTS,
  ...SECOND_CERTIFICATES,
  ...SECOND_DANGEROUS_GOODS,
  ...SECOND_IDENTITY,
];
