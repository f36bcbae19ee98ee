import type { Layout } from '../../layouts/layout.ts';

export const SIXTH_LAYOUTS: readonly Layout[] = [];
