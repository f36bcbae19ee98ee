import type { Batch, EvalSet } from '../labelled-paper.ts';
import { FIRST_BILLS } from './first/bills.ts';
import { FIRST_CERTIFICATES } from './first/certificates.ts';
import { FIRST_DANGEROUS_GOODS } from './first/dangerous-goods.ts';
import { FIRST_IDENTITY } from './first/identity.ts';
import { FIRST_INVOICES } from './first/invoices.ts';
import { FIRST_MANIFESTS } from './first/manifests.ts';
import { FIRST_PACKING_LISTS } from './first/packing-lists.ts';
import { HELD_OUT_BILLS } from './held-out/bills.ts';
import { HELD_OUT_CERTIFICATES } from './held-out/certificates.ts';
import { HELD_OUT_DANGEROUS_GOODS } from './held-out/dangerous-goods.ts';
import { HELD_OUT_IDENTITY } from './held-out/identity.ts';
import { HELD_OUT_INVOICES } from './held-out/invoices.ts';
import { HELD_OUT_MANIFESTS } from './held-out/manifests.ts';
import { HELD_OUT_PACKING_LISTS } from './held-out/packing-lists.ts';
import type { Layout } from './layout.ts';
import { SECOND_BILLS } from './second/bills.ts';
import { SECOND_CERTIFICATES } from './second/certificates.ts';
import { SECOND_DANGEROUS_GOODS } from './second/dangerous-goods.ts';
import { SECOND_IDENTITY } from './second/identity.ts';
import { SECOND_INVOICES } from './second/invoices.ts';
import { SECOND_MANIFESTS } from './second/manifests.ts';
import { SECOND_PACKING_LISTS } from './second/packing-lists.ts';
import { THIRD_BILLS } from './third/bills.ts';
import { THIRD_CERTIFICATES } from './third/certificates.ts';
import { THIRD_DANGEROUS_GOODS } from './third/dangerous-goods.ts';
import { THIRD_INVOICES } from './third/invoices.ts';
import { THIRD_MANIFESTS } from './third/manifests.ts';
import { THIRD_PACKING_LISTS } from './third/packing-lists.ts';

/** No layout is in two batches. */
export const LAYOUTS: Record<Batch, readonly Layout[]> = {
  first: [
    ...FIRST_INVOICES,
    ...FIRST_MANIFESTS,
    ...FIRST_BILLS,
    ...FIRST_PACKING_LISTS,
    ...FIRST_CERTIFICATES,
    ...FIRST_DANGEROUS_GOODS,
    ...FIRST_IDENTITY,
  ],
  second: [
    ...SECOND_INVOICES,
    ...SECOND_MANIFESTS,
    ...SECOND_BILLS,
    ...SECOND_PACKING_LISTS,
    ...SECOND_CERTIFICATES,
    ...SECOND_DANGEROUS_GOODS,
    ...SECOND_IDENTITY,
  ],
  third: [
    ...THIRD_INVOICES,
    ...THIRD_MANIFESTS,
    ...THIRD_BILLS,
    ...THIRD_PACKING_LISTS,
    ...THIRD_CERTIFICATES,
    ...THIRD_DANGEROUS_GOODS,
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

export const BATCHES: Record<EvalSet, readonly Batch[]> = {
  dev: ['first', 'second', 'third'],
  'held-out': ['held-out'],
};
