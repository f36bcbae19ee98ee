import type { Layout } from '../../layouts/layout.ts';

export const NINTH_LAYOUTS: readonly Layout[] = [];
