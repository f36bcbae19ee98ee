import type { Layout } from '../../layouts/layout.ts';
import { NINTH_CARRIER_BILLS } from './bills-carriers.ts';
import { NINTH_OTHER_BILLS } from './bills-others.ts';
import { NINTH_CERTIFICATES } from './certificates.ts';
import { NINTH_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { NINTH_FORM_INVOICES } from './invoices-forms.ts';
import { NINTH_LEDGER_INVOICES } from './invoices-ledger.ts';
import { NINTH_SOFTWARE_INVOICES } from './invoices-software.ts';
import { NINTH_PRINTED_MANIFESTS } from './manifests-printed.ts';
import { NINTH_RULED_MANIFESTS } from './manifests-ruled.ts';
import { NINTH_BOXED_PACKING } from './packing-boxed.ts';
import { NINTH_PLAIN_PACKING } from './packing-plain.ts';

export const NINTH_LAYOUTS: readonly Layout[] = [
  ...NINTH_SOFTWARE_INVOICES,
  ...NINTH_FORM_INVOICES,
  ...NINTH_LEDGER_INVOICES,
  ...NINTH_RULED_MANIFESTS,
  ...NINTH_PRINTED_MANIFESTS,
  ...NINTH_CARRIER_BILLS,
  ...NINTH_OTHER_BILLS,
  ...NINTH_BOXED_PACKING,
  ...NINTH_PLAIN_PACKING,
  ...NINTH_CERTIFICATES,
  ...NINTH_DANGEROUS_GOODS,
];
