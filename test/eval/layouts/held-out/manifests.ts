import type { Layout } from '../layout.ts';

export const HELD_OUT_MANIFESTS: readonly Layout[] = [];
