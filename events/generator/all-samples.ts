import { inOrder } from './consignments/01-in-order.ts';
import { weightAndSeal } from './consignments/02-weight-and-seal.ts';
import { declaredEmpty } from './consignments/03-declared-empty.ts';
import { clonedScan } from './consignments/04-cloned-scan.ts';
import { outsideGateWindow } from './consignments/05-outside-gate-window.ts';
import { listedConsignee } from './consignments/06-listed-consignee.ts';
import { expiredPassport } from './consignments/07-expired-passport.ts';
import { vaguePrecursor } from './consignments/08-vague-precursor.ts';
import { brokenFile } from './consignments/09-broken-file.ts';
import { lateArrival } from './consignments/10-late-arrival.ts';
import { cargoReportMessage } from './consignments/11-cargo-report-message.ts';
import { scannedPapers } from './consignments/12-scanned-papers.ts';
import { otherBuyerOnInvoice } from './consignments/13-other-buyer.ts';
import { hiddenMass } from './consignments/14-hidden-mass.ts';
import type { Sample } from './sample.ts';
import { scanFiles } from './scan-files.ts';

export const SAMPLES: readonly Sample[] = [
  inOrder,
  weightAndSeal,
  declaredEmpty,
  clonedScan,
  outsideGateWindow,
  listedConsignee,
  expiredPassport,
  vaguePrecursor,
  brokenFile,
  lateArrival,
  cargoReportMessage,
  scannedPapers,
  otherBuyerOnInvoice,
  hiddenMass,
];

/** All files of a sample by their path below its folder, `expected.json` among them. */
export async function filesOf(sample: Sample): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  files.set('expected.json', new TextEncoder().encode(`${JSON.stringify(sample.expected, null, 2)}\n`));
  for (const [file, bytes] of await sample.papers()) files.set(`papers/${file}`, bytes);
  for (const scan of sample.scans) {
    for (const [file, bytes] of await scanFiles(scan)) files.set(`scans/${scan.scanId}/${file}`, bytes);
  }
  return files;
}
