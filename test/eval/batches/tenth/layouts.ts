import type { Layout } from '../../layouts/layout.ts';
import { TENTH_IDENTITY } from './identity.ts';
import { customsBoxes } from './invoices/customs-boxes.ts';
import { deliverySections } from './invoices/delivery-sections.ts';
import { orderDocument } from './invoices/order-document.ts';
import { quotationCards } from './invoices/quotation-cards.ts';
import { sayTotalInvoice } from './invoices/total-in-words.ts';
import { billsThenContainers } from './manifests/bills-then-containers.ts';
import { twoLineFeeder } from './manifests/feeder-two-lines.ts';
import { freighted } from './manifests/freight-columns.ts';
import { itemByItem } from './manifests/item-by-item.ts';

export const TENTH_LAYOUTS: readonly Layout[] = [
  sayTotalInvoice,
  customsBoxes,
  orderDocument,
  quotationCards,
  deliverySections,
  freighted,
  itemByItem,
  billsThenContainers,
  twoLineFeeder,
  ...TENTH_IDENTITY,
];
