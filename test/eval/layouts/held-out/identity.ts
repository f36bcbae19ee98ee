import type { Layout } from '../layout.ts';
import { specimenZones } from '../specimen-zones.ts';

export const HELD_OUT_IDENTITY: readonly Layout[] = [specimenZones('held-out')];
