import type { Layout } from '../../layouts/layout.ts';

export const EIGHTH_LAYOUTS: readonly Layout[] = [];
