import type { Layout } from '../../layouts/layout.ts';
import { consolidation, houseList } from './manifests-sheets.ts';
import { dashedList, preAlert } from './manifests-typed.ts';

export const SIXTH_MANIFESTS: readonly Layout[] = [consolidation, houseList, preAlert, dashedList];
