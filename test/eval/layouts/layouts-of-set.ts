import type { EvalSet } from '../labelled-paper.ts';
import { DEV_BILLS } from './dev/bills.ts';
import { DEV_CERTIFICATES } from './dev/certificates.ts';
import { DEV_DANGEROUS_GOODS } from './dev/dangerous-goods.ts';
import { DEV_IDENTITY } from './dev/identity.ts';
import { DEV_INVOICES } from './dev/invoices.ts';
import { DEV_MANIFESTS } from './dev/manifests.ts';
import { DEV_PACKING_LISTS } from './dev/packing-lists.ts';
import { HELD_OUT_BILLS } from './held-out/bills.ts';
import { HELD_OUT_CERTIFICATES } from './held-out/certificates.ts';
import { HELD_OUT_DANGEROUS_GOODS } from './held-out/dangerous-goods.ts';
import { HELD_OUT_IDENTITY } from './held-out/identity.ts';
import { HELD_OUT_INVOICES } from './held-out/invoices.ts';
import { HELD_OUT_MANIFESTS } from './held-out/manifests.ts';
import { HELD_OUT_PACKING_LISTS } from './held-out/packing-lists.ts';
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
    ...DEV_IDENTITY,
  ],
  'held-out': [
    ...HELD_OUT_INVOICES,
    ...HELD_OUT_MANIFESTS,
    ...HELD_OUT_BILLS,
    ...HELD_OUT_PACKING_LISTS,
    ...HELD_OUT_CERTIFICATES,
    ...HELD_OUT_DANGEROUS_GOODS,
    ...HELD_OUT_IDENTITY,
  ],
};
