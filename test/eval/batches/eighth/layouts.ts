import type { Layout } from '../../layouts/layout.ts';
import { alignedWaybill } from './bills/aligned-waybill.ts';
import { electronicBill } from './bills/electronic-bill.ts';
import { linerForm } from './bills/liner-form.ts';
import { typedForwarder } from './bills/typed-forwarder.ts';
import { combinedForm } from './certificates/combined-form.ts';
import { electronicCertificate } from './certificates/electronic-certificate.ts';
import { exporterStatement } from './certificates/exporter-statement.ts';
import { bookingPrint } from './dangerous-goods/booking-print.ts';
import { numberedForm } from './dangerous-goods/numbered-form.ts';
import { typedNote } from './dangerous-goods/typed-note.ts';
import { alignedForm } from './invoices/aligned-form.ts';
import { businessSystem } from './invoices/business-system.ts';
import { cloudLedger } from './invoices/cloud-ledger.ts';
import { proformaSheet } from './invoices/proforma-sheet.ts';
import { typedByExporter } from './invoices/typed-by-exporter.ts';
import { agentSheet } from './manifests/agent-sheet.ts';
import { cargoDeclaration } from './manifests/cargo-declaration.ts';
import { linePrinter } from './manifests/line-printer.ts';
import { platformExport } from './manifests/platform-export.ts';
import { alignedList } from './packing-lists/aligned-list.ts';
import { deliveryOutput } from './packing-lists/delivery-output.ts';
import { summaryTiles } from './packing-lists/summary-tiles.ts';
import { typedColumns } from './packing-lists/typed-columns.ts';

const INVOICES = [businessSystem, typedByExporter, alignedForm, cloudLedger, proformaSheet];
const MANIFESTS = [linePrinter, agentSheet, cargoDeclaration, platformExport];
const BILLS = [linerForm, typedForwarder, alignedWaybill, electronicBill];
const PACKING_LISTS = [deliveryOutput, typedColumns, alignedList, summaryTiles];
const CERTIFICATES = [combinedForm, exporterStatement, electronicCertificate];
const DANGEROUS_GOODS = [numberedForm, bookingPrint, typedNote];

export const EIGHTH_LAYOUTS: readonly Layout[] = [
  ...INVOICES,
  ...MANIFESTS,
  ...BILLS,
  ...PACKING_LISTS,
  ...CERTIFICATES,
  ...DANGEROUS_GOODS,
];
