import type { Check } from '../check.ts';
import { d1GrossNet } from './d1-gross-net.ts';
import { d2VerifiedMass } from './d2-verified-mass.ts';
import { d3MaxGross } from './d3-max-gross.ts';
import { d4Weighbridge } from './d4-weighbridge.ts';
import { d5Density } from './d5-density.ts';
import { d6UnitMass } from './d6-unit-mass.ts';

/** D, weight. */
export const weightChecks: readonly Check[] = [
  d1GrossNet,
  d2VerifiedMass,
  d3MaxGross,
  d4Weighbridge,
  d5Density,
  d6UnitMass,
];
