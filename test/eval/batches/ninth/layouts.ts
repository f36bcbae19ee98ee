import type { Layout } from '../../layouts/layout.ts';
import { NINTH_IDENTITY } from './identity.ts';
import { NINTH_FORM_INVOICES } from './invoices-forms.ts';
import { NINTH_LEDGER_INVOICES } from './invoices-ledger.ts';
import { NINTH_SOFTWARE_INVOICES } from './invoices-software.ts';
import { NINTH_PRINTED_MANIFESTS } from './manifests-printed.ts';
import { NINTH_RULED_MANIFESTS } from './manifests-ruled.ts';

export const NINTH_LAYOUTS: readonly Layout[] = [
  ...NINTH_SOFTWARE_INVOICES,
  ...NINTH_FORM_INVOICES,
  ...NINTH_LEDGER_INVOICES,
  ...NINTH_RULED_MANIFESTS,
  ...NINTH_PRINTED_MANIFESTS,
  ...NINTH_IDENTITY,
];
