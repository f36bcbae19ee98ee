import type { Layout } from '../layout.ts';

export const HELD_OUT_BILLS: readonly Layout[] = [];
