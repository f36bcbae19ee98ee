import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import { draftScan } from '../scans/draft-scan.ts';
import type { Truth } from '../truth/truth.ts';
import { dayAfter, instantOn } from '../world/calendar.ts';
import type { Draw } from '../world/draw.ts';
import type { Draft, Fields, Medium, PaperKind } from './draft.ts';
import { passportFields } from './identity.ts';
import { gateFields, loadingFields, stowFields, verifiedMassFields } from './reports.ts';
import { certificateFields, dangerousGoodsFields, invoiceFields, packingListFields } from './trade.ts';
import { billFields, manifestFields } from './transport.ts';

/** Reports on containers that a case may come with. */
export type Report = 'gate-loading' | 'gate-here' | 'loaded' | 'discharged' | 'stow' | 'verified';

/** Papers that must be among a case's, whatever is drawn. */
export interface Needed {
  papers?: readonly PaperKind[];
  reports?: readonly Report[];
  /** Every container is scanned. */
  scans?: true;
  /** How the papers of these kinds come. */
  medium?: Medium;
}

const MOST_SCANS = 3;

/** The honest papers and scans of a consignment: which of them were filed differs from case to case. */
export function draftCase(truth: Truth, draw: Draw, needed: Needed = {}): Draft {
  const has = (kind: PaperKind, share: number) => draw.chance(share) || (needed.papers?.includes(kind) ?? false);
  const reports = (report: Report, share: number) => draw.chance(share) || (needed.reports?.includes(report) ?? false);
  const papers: Draft['papers'] = [];
  const filed = (kind: PaperKind, medium: Medium, file: string) => ({
    file,
    medium: needed.medium !== undefined && needed.papers?.includes(kind) ? needed.medium : medium,
    problems: [],
    receivedAt: instantOn(truth.arrival, 300 + papers.length),
    ...(medium !== 'structured' && { metadata: madeBy(truth, medium, draw) }),
  });
  const scanned = draw.chance(0.3);
  const pdf = (share: number): Medium => (draw.chance(share) ? 'ocr' : 'text-layer');
  const withVgm = draw.chance(0.3);
  const hasBill = has('bill-of-lading', 0.7);
  if (has('manifest', 0.75) || !hasBill) {
    const medium = draw.chance(0.5) ? 'structured' : pdf(0.2);
    const file = medium === 'structured' ? 'manifest.edi' : 'manifest.pdf';
    papers.push({ kind: 'manifest', fields: manifestFields(truth, withVgm), ...filed('manifest', medium, file) });
  }
  if (hasBill)
    papers.push({
      kind: 'bill-of-lading',
      fields: billFields(truth),
      ...filed('bill-of-lading', pdf(0.3), 'bill-of-lading.pdf'),
    });
  const trade = (): Medium => (scanned ? 'ocr' : 'text-layer');
  papers.push({
    kind: 'invoice',
    fields: invoiceFields(truth, draw.chance(0.5)),
    ...filed('invoice', trade(), 'invoice.pdf'),
  });
  if (has('packing-list', 0.75))
    papers.push({
      kind: 'packing-list',
      fields: packingListFields(truth),
      ...filed('packing-list', trade(), 'packing-list.pdf'),
    });
  if (has('certificate-of-origin', 0.35))
    papers.push({
      kind: 'certificate-of-origin',
      fields: certificateFields(truth),
      ...filed('certificate-of-origin', pdf(0.5), 'origin.pdf'),
    });
  if (truth.lines.some(({ kind }) => kind.dangerous))
    papers.push({
      kind: 'dangerous-goods',
      fields: dangerousGoodsFields(truth),
      ...filed('dangerous-goods', pdf(0.3), 'dangerous-goods.pdf'),
    });
  const report = (name: string, fields: Fields<'equipment-report'>) =>
    papers.push({ kind: 'equipment-report', fields, ...filed('equipment-report', 'structured', `${name}.edi`) });
  if (reports('gate-loading', 0.35))
    report(
      'codeco-loading',
      gateFields(truth, 'gate-in', 'loading', draw.chance(0.6) || needed.reports?.includes('gate-loading') === true),
    );
  if (reports('gate-here', 0.3)) report('codeco-out', gateFields(truth, 'gate-out', 'here', false));
  if (reports('loaded', 0.2)) report('coarri-loaded', loadingFields(truth, 'loaded'));
  if (reports('discharged', 0.3)) report('coarri-discharged', loadingFields(truth, 'discharged'));
  if (reports('stow', 0.3)) report('baplie', stowFields(truth));
  if (reports('verified', 0.4)) report('vermas', verifiedMassFields(truth));
  if (has('identity', 0.15))
    papers.push({ kind: 'identity', fields: passportFields(truth.driver), ...filed('identity', 'ocr', 'driver.png') });
  const all = needed.scans === true || draw.chance(0.7) ? truth.containers : truth.containers.slice(0, 1);
  return {
    truth,
    selectedAt: instantOn(dayAfter(truth.arrival, 1), 480),
    papers,
    scans: all.slice(0, MOST_SCANS).map((stowed, place) => draftScan(truth, stowed, place, draw)),
    oddities: [],
  };
}

/** What the programs leave in honest files: ledgers and office suites, scanners, now and then a second save. */
function madeBy(truth: Truth, medium: Medium, draw: Draw): FileMetadata {
  const program =
    medium === 'ocr'
      ? draw.pick(['ScanStation 500', 'OfficeJet Scan', 'Mobile Scan'])
      : draw.pick(['Ledger Export 4.1', 'Office Writer', 'Carrier Documents', 'pdfTeX']);
  const createdAt = instantOn(truth.invoiceDate, draw.int(480, 1020));
  const signed = draw.chance(0.06);
  return {
    ...{ producer: program, creator: program, createdAt },
    modifiedAt: signed ? new Date(Date.parse(createdAt) + draw.int(60, 900) * 1000).toISOString() : createdAt,
    saves: signed ? 2 : 1,
  };
}
