import type { EvalSet } from '../labelled-paper.ts';
import { DEV_INVOICES } from './dev/invoices.ts';
import { DEV_MANIFESTS } from './dev/manifests.ts';
import type { Layout } from './layout.ts';

/** No layout is in both sets. */
export const LAYOUTS: Record<EvalSet, readonly Layout[]> = {
  dev: [...DEV_INVOICES, ...DEV_MANIFESTS],
  'held-out': [],
};
