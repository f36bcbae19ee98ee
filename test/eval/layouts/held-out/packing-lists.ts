import type { Layout } from '../layout.ts';

export const HELD_OUT_PACKING_LISTS: readonly Layout[] = [];
