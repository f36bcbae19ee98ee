import type { EvalSet } from '../labelled-paper.ts';
import { DEV_BILLS } from './dev/bills.ts';
import { DEV_CERTIFICATES } from './dev/certificates.ts';
import { DEV_DANGEROUS_GOODS } from './dev/dangerous-goods.ts';
import { DEV_INVOICES } from './dev/invoices.ts';
import { DEV_MANIFESTS } from './dev/manifests.ts';
import { DEV_PACKING_LISTS } from './dev/packing-lists.ts';
import type { Layout } from './layout.ts';

/** No layout is in both sets. */
export const LAYOUTS: Record<EvalSet, readonly Layout[]> = {
  dev: [
    ...DEV_INVOICES,
    ...DEV_MANIFESTS,
    ...DEV_BILLS,
    ...DEV_PACKING_LISTS,
    ...DEV_CERTIFICATES,
    ...DEV_DANGEROUS_GOODS,
  ],
  'held-out': [],
};
