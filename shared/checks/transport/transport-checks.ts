import type { Check } from '../check.ts';
import { c2ContainerCheckDigit } from './c2-container-check-digit.ts';

/** C, bill, booking and stow. */
export const transportChecks: readonly Check[] = [c2ContainerCheckDigit];
