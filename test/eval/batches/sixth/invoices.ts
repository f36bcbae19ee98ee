import type { Layout } from '../../layouts/layout.ts';
import { marksColumn } from './invoices-centred.ts';
import { offerSheet, orderGroups } from './invoices-landscape.ts';
import { amountsInLetter, signedFoot } from './invoices-typed.ts';

export const SIXTH_INVOICES: readonly Layout[] = [marksColumn, orderGroups, offerSheet, signedFoot, amountsInLetter];
