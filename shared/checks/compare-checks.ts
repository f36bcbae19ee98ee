import type { Check } from './check.ts';
import { classificationChecks } from './classification/classification-checks.ts';
import { completenessChecks } from './completeness/completeness-checks.ts';
import { identityChecks } from './identity/identity-checks.ts';
import { invoiceChecks } from './invoice/invoice-checks.ts';
import { routingChecks } from './routing/routing-checks.ts';
import { sealChecks } from './seals/seal-checks.ts';
import { transportChecks } from './transport/transport-checks.ts';
import { valueChecks } from './value/value-checks.ts';
import { weightChecks } from './weight/weight-checks.ts';

/** Papers against papers. */
export const compareChecks: readonly Check[] = [
  ...completenessChecks,
  ...invoiceChecks,
  ...transportChecks,
  ...weightChecks,
  ...sealChecks,
  ...classificationChecks,
  ...valueChecks,
  ...routingChecks,
  ...identityChecks,
];
