import type { Layout } from '../../layouts/layout.ts';
import { barredWaybill } from './bills/barred-waybill.ts';
import { paragraphByBox } from './bills/paragraph-by-container.ts';
import { severalMeans } from './bills/several-means.ts';
import { rowsThenList } from './bills/sums-then-containers.ts';
import { swornStatement } from './certificates/sworn-statement.ts';
import { tintedForm } from './certificates/tinted-chamber-form.ts';
import { verifiedOnline } from './certificates/verified-online.ts';
import { columnPerSubstance } from './dangerous-goods/column-per-substance.ts';
import { goodsBeforeContainer } from './dangerous-goods/goods-before-container.ts';
import { nameBelowCodes } from './dangerous-goods/name-below-codes.ts';
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
import { byContainer } from './packing-lists/band-by-container.ts';
import { cellsAtFoot } from './packing-lists/cells-at-foot.ts';
import { labelledParagraphs } from './packing-lists/labelled-paragraphs.ts';
import { oneAndAll } from './packing-lists/one-package-and-all.ts';

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
  severalMeans,
  paragraphByBox,
  barredWaybill,
  rowsThenList,
  oneAndAll,
  byContainer,
  labelledParagraphs,
  cellsAtFoot,
  tintedForm,
  verifiedOnline,
  swornStatement,
  goodsBeforeContainer,
  nameBelowCodes,
  columnPerSubstance,
  ...TENTH_IDENTITY,
];
