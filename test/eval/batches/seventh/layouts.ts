import type { Layout } from '../../layouts/layout.ts';

export const SEVENTH_LAYOUTS: readonly Layout[] = [];
