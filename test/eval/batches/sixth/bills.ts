import type { Layout } from '../../layouts/layout.ts';
import { draftRows, sheetForm } from './bills-sheets.ts';
import { plainHouse, unruledWaybill } from './bills-typed.ts';

export const SIXTH_BILLS: readonly Layout[] = [plainHouse, unruledWaybill, sheetForm, draftRows];
