import type { Layout } from '../layout.ts';

export const HELD_OUT_DANGEROUS_GOODS: readonly Layout[] = [];
