import type { Layout } from '../../layouts/layout.ts';
import { ALIGNED_BILLS } from './bills-aligned.ts';
import { MODERN_BILLS } from './bills-modern.ts';
import { SEVENTH_CERTIFICATES } from './certificates.ts';
import { SEVENTH_DANGEROUS_GOODS } from './dangerous-goods.ts';
import { MODERN_INVOICES } from './invoices-modern.ts';
import { OFFICE_INVOICES } from './invoices-office.ts';
import { PROFORMA_INVOICES } from './invoices-proforma.ts';
import { AGENT_MANIFESTS } from './manifests-agent.ts';
import { TERMINAL_MANIFESTS } from './manifests-terminal.ts';
import { DETAILED_PACKING_LISTS } from './packing-lists-detailed.ts';
import { FORM_PACKING_LISTS } from './packing-lists-forms.ts';

export const SEVENTH_LAYOUTS: readonly Layout[] = [
  ...MODERN_INVOICES,
  ...OFFICE_INVOICES,
  ...PROFORMA_INVOICES,
  ...TERMINAL_MANIFESTS,
  ...AGENT_MANIFESTS,
  ...ALIGNED_BILLS,
  ...MODERN_BILLS,
  ...DETAILED_PACKING_LISTS,
  ...FORM_PACKING_LISTS,
  ...SEVENTH_CERTIFICATES,
  ...SEVENTH_DANGEROUS_GOODS,
];
