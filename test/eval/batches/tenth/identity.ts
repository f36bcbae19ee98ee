import type { Layout } from '../../layouts/layout.ts';
import { specimenZones } from '../../layouts/specimen-zones.ts';

export const TENTH_IDENTITY: readonly Layout[] = [specimenZones('held-out')];
