import type { Layout } from '../../layouts/layout.ts';
import { specimenZones } from '../../layouts/specimen-zones.ts';

export const FOURTH_IDENTITY: readonly Layout[] = [specimenZones('dev')];
