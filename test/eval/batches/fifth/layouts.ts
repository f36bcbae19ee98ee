import type { Layout } from '../../layouts/layout.ts';

export const FIFTH_LAYOUTS: readonly Layout[] = [];
