import type { Layout } from '../../layouts/layout.ts';
import { SIXTH_INVOICES } from './invoices.ts';

export const SIXTH_LAYOUTS: readonly Layout[] = [...SIXTH_INVOICES];
