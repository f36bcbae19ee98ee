import type { Layout } from '../../layouts/layout.ts';
import { TENTH_IDENTITY } from './identity.ts';

export const TENTH_LAYOUTS: readonly Layout[] = [...TENTH_IDENTITY];
