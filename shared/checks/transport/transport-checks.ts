import type { Check } from '../check.ts';
import { c1ContainerOnOneList } from './c1-container-on-one-list.ts';
import { c2ContainerCheckDigit } from './c2-container-check-digit.ts';
import { c3SizeTypeAndOwner } from './c3-size-type-and-owner.ts';
import { c4OverlappingVoyages } from './c4-overlapping-voyages.ts';
import { c5HouseAndMaster } from './c5-house-and-master.ts';
import { c6EmptyOrFull } from './c6-empty-or-full.ts';
import { c7Reefer } from './c7-reefer.ts';

/** C, bill, booking and stow. */
export const transportChecks: readonly Check[] = [
  c1ContainerOnOneList,
  c2ContainerCheckDigit,
  c3SizeTypeAndOwner,
  c4OverlappingVoyages,
  c5HouseAndMaster,
  c6EmptyOrFull,
  c7Reefer,
];
