import type { Check } from '../check.ts';
import { a1RequiredDocument } from './a1-required-document.ts';
import { a2BlankField } from './a2-blank-field.ts';
import { a3VagueDescription } from './a3-vague-description.ts';
import { a4DoubtfulValue } from './a4-doubtful-value.ts';
import { a5FiledLate } from './a5-filed-late.ts';
import { a6NoRealConsignee } from './a6-no-real-consignee.ts';
import { a7Amended } from './a7-amended.ts';

/** A, completeness: what was asked for and did not come, what came blank, vague or late, and what was changed afterwards. */
export const completenessChecks: readonly Check[] = [
  a1RequiredDocument,
  a2BlankField,
  a3VagueDescription,
  a4DoubtfulValue,
  a5FiledLate,
  a6NoRealConsignee,
  a7Amended,
];
