import type { FileReading } from '../../shared/documents/file-reading.ts';
import type { Consignment, ManifestContainer, ManifestGoods } from '../../shared/documents/manifest-fields.ts';
import type { DocumentKind, Evidence, Reading, ReadingOf } from '../../shared/documents/reading.ts';
import type { DossierDocument } from '../../shared/dossier/assemble.ts';
import type { Dossier, DossierScan, Filed } from '../../shared/dossier/dossier.ts';
import { emptyScan } from '../../shared/dossier/file-scan.ts';
import { NO_METADATA } from '../../shared/scans/formats/image-metadata.ts';
import type { ScanImageReading, ScanReading } from '../../shared/scans/scan-reading.ts';
import type { ScanRecord } from '../../shared/scans/scan-record.ts';

/** Builds readings for tests: everything absent unless given. Names and numbers are invented. */
export const AS_OF = '2026-05-10T12:00:00.000Z';

export function seen(text: string, confidence = 0.99, reader: Evidence['reader'] = 'text-layer'): Evidence {
  return { page: 1, box: [0.1, 0.1, 0.2, 0.02], text, confidence, reader };
}

export function hashOf(character: string): string {
  return character.repeat(64).slice(0, 64);
}

const common = (file: string) => ({
  file,
  sha256: hashOf('a'),
  reader: 'text-layer' as const,
  fromPage: 1,
  pages: 1,
  kindConfidence: 1,
  partial: false,
  problems: [],
});

export function container(given: Partial<ManifestContainer> = {}): ManifestContainer {
  return {
    number: null,
    sizeType: null,
    seals: [],
    packages: null,
    grossKg: null,
    tareKg: null,
    vgmKg: null,
    empty: null,
    ...given,
  };
}

export function goods(given: Partial<ManifestGoods> = {}): ManifestGoods {
  const none = { marks: null, description: null, hsCode: null, packages: null, packageType: null };
  return { ...none, grossKg: null, netKg: null, volumeM3: null, unNumber: null, hazardClass: null, ...given };
}

export function party(name: string, country: string | null = null, address: string | null = null) {
  return { name, address, country };
}

export function consignment(given: Partial<Consignment> = {}): Consignment {
  const none = {
    billOfLading: null,
    masterBill: null,
    freightTerms: null,
    shipper: null,
    consignee: null,
    notify: null,
  };
  return { ...none, containers: [], goods: [], ...given };
}

type Fields<K extends DocumentKind> = ReadingOf<K>['fields'];
type Evidences = Reading['evidence'];

export function transportPaper(
  consignments: Consignment[],
  {
    kind = 'manifest',
    evidence = {},
    vessel = { name: null, imo: null },
    file = `${kind}.pdf`,
    header = {},
  }: {
    kind?: 'manifest' | 'bill-of-lading';
    evidence?: Evidences;
    vessel?: Fields<'manifest'>['vessel'];
    file?: string;
    /** What the paper says of the whole voyage. */
    header?: Partial<Fields<'manifest'>>;
  } = {},
): Filed<Reading> {
  const none = { form: null, voyage: null, placeOfReceipt: null, portOfLoading: null, portOfDischarge: null };
  const fields = {
    ...none,
    placeOfDelivery: null,
    onBoardDate: null,
    issueDate: null,
    vessel,
    consignments,
    ...header,
  };
  return { documentId: `doc-${file}`, file, reading: { ...common(file), kind, fields, evidence } };
}

export function invoice(
  given: Partial<Fields<'invoice'>> = {},
  evidence: Evidences = {},
  file = 'invoice.pdf',
): Filed<Reading> {
  const fields: Fields<'invoice'> = {
    ...{
      invoiceNumber: null,
      issueDate: null,
      currency: 'EUR',
      total: null,
      taxTotal: null,
      seller: null,
      buyer: null,
    },
    ...{ form: null, subtotal: null, freight: null, insurance: null, incoterm: null, incotermPlace: null },
    ...{ originCountry: null, billOfLading: null, containers: [], lines: [] },
    ...{ dueDate: null, orderNumber: null, identifiers: [], references: [] },
    ...given,
  };
  return { documentId: `doc-${file}`, file, reading: { ...common(file), kind: 'invoice', fields, evidence } };
}

export function invoiceLine(
  given: Partial<Fields<'invoice'>['lines'][number]> = {},
): Fields<'invoice'>['lines'][number] {
  const none = { articleNumber: null, description: null, quantity: null, unit: null, unitPrice: null, amount: null };
  return { ...none, hsCode: null, originCountry: null, netKg: null, grossKg: null, ...given };
}

export function packingList(given: Partial<Fields<'packing-list'>> = {}, evidence: Evidences = {}): Filed<Reading> {
  const fields: Fields<'packing-list'> = {
    ...{ invoiceNumber: null, seller: null, buyer: null, containers: [], lines: [] },
    ...{ totalPackages: null, totalNetKg: null, totalGrossKg: null, totalVolumeM3: null },
    ...given,
  };
  const file = 'packing-list.pdf';
  return { documentId: `doc-${file}`, file, reading: { ...common(file), kind: 'packing-list', fields, evidence } };
}

export function reported(given: Partial<Fields<'equipment-report'>['containers'][number]> = {}) {
  const unverified = { method: null, responsible: null, weighedBy: null, document: null, at: null };
  return {
    ...{ number: null, sizeType: null, seals: [], empty: null, grossKg: null, tareKg: null, vgmKg: null },
    ...{ verification: unverified, event: null, at: null, stowPosition: null, portOfLoading: null },
    ...{ portOfDischarge: null, billOfLading: null, booking: null, setPointC: null, dangerousGoods: [] },
    ...given,
  };
}

export function equipmentReport(
  given: Partial<Fields<'equipment-report'>> = {},
  file = 'report.edi',
  evidence: Evidences = {},
): Filed<Reading> {
  const fields: Fields<'equipment-report'> = {
    ...{ message: null, purpose: 'original', reference: null, vessel: { name: null, imo: null, callSign: null } },
    ...{ voyage: null, place: null, terminal: null, containers: [] },
    ...given,
  };
  const reading = {
    ...common(file),
    reader: 'structured' as const,
    kind: 'equipment-report' as const,
    fields,
    evidence,
  };
  return { documentId: `doc-${file}`, file, reading };
}

export function certificate(
  given: Partial<Fields<'certificate-of-origin'>> = {},
  evidence: Evidences = {},
  file = 'certificate.pdf',
): Filed<Reading> {
  const fields: Fields<'certificate-of-origin'> = {
    ...{ number: null, authority: null, issueDate: null, exporter: null, consignee: null, originCountry: null },
    ...{ destinationCountry: null, transport: null, invoices: [], lines: [], totalPackages: null, totalGrossKg: null },
    ...given,
  };
  const reading = { ...common(file), kind: 'certificate-of-origin' as const, fields, evidence };
  return { documentId: `doc-${file}`, file, reading };
}

const NOBODY: Fields<'identity'>['printed'] = {
  ...{ surname: null, givenNames: null, number: null, nationality: null },
  ...{ birthDate: null, sex: null, expiryDate: null },
};

export function identity(
  given: Partial<Fields<'identity'>> = {},
  evidence: Evidences = {},
  file = 'passport.png',
): Filed<Reading> {
  const fields: Fields<'identity'> = {
    ...{ documentClass: null, documentType: 'P', issuer: 'UTO', ...NOBODY, mrz: null, printed: NOBODY },
    ...given,
  };
  return { documentId: `doc-${file}`, file, reading: { ...common(file), kind: 'identity', fields, evidence } };
}

export function scanRecord(given: Partial<ScanRecord> = {}): ScanRecord {
  return {
    ...{ scanId: 'S1', port: 'NLRTM', site: 'Maasvlakte', direction: null, speedMps: null, operator: null },
    scanner: { id: 'RTM-X1', make: null, model: null, technology: 'transmission', energiesMev: [6] },
    ...{ startedAt: '2026-05-09T10:00:00Z', endedAt: '2026-05-09T10:01:00Z', containers: [], licencePlate: null },
    ...{ declared: null, images: [], marks: [], verdict: null, estimatedMassKg: null, gate: null, portal: null },
    ...given,
  };
}

/** The traces of a file that nobody edited. */
export const UNTOUCHED: ScanImageReading['measures']['traces'] = {
  ...{ valueStep: 1, missingShare: 0, doubledShare: 0, clippedShare: 0, airStep: 0.002, blockiness: 0.02 },
};

export function scanImage(
  measures: Partial<ScanImageReading['measures']> = {},
  file = 'image.png',
): Filed<ScanImageReading> {
  return {
    documentId: `doc-${file}`,
    file,
    reading: {
      ...{
        kind: 'scan-image',
        file,
        sha256: hashOf('b'),
        problems: [],
        format: 'png',
        widthPx: 800,
        heightPx: 300,
        bits: 16,
        rowsRead: 300,
        metadata: NO_METADATA,
        secondEnergy: null,
        tiles: null,
        thumbnail: null,
      },
      measures: {
        ...{ airLevel: 60000, darkLevel: 500, outline: [0.1, 0.1, 0.8, 0.8], meanTransmission: 0.4, fillShare: 0.6 },
        ...{
          attenuationPx: 20_000,
          attenuationAreaM2: 20,
          pixelSha256: hashOf('c'),
          ...{ cut: [], attenuationMean: 1.2, saturatedShare: 0, load: null, packages: null, endWalls: [], hidden: [] },
          content: { kind: 'cargo', standingPx: 18_000, lyingPx: 2_000, floorPx: 0 },
          ...{ traces: UNTOUCHED, regions: [] },
          likeness: { hash: hashOf('0123456789abcdef'), noise: null, bands: ['h0a'], probes: [] },
        },
        ...measures,
      },
    },
  };
}

export function scan(
  record: Partial<ScanRecord> | null,
  images: Filed<ScanImageReading>[] = [],
  scanId = record?.scanId ?? 'S1',
): DossierScan {
  const file = `${scanId}.json`;
  const filed = record && {
    documentId: `doc-${file}`,
    file,
    reading: {
      kind: 'scan-record' as const,
      file,
      sha256: hashOf('d'),
      problems: [],
      record: scanRecord({ ...record, scanId }),
    },
  };
  return { ...emptyScan(scanId), record: filed, images };
}

export function dossier(papers: Filed<Reading>[], scans: DossierScan[] = []): Dossier {
  const nothing = { superseded: [], unreadable: [], selectedAt: null };
  return { port: 'NLRTM', reference: 'TEST-1', asOf: AS_OF, papers, scans, ...nothing };
}

/** What the readings bucket holds for a file: a scan's reading as it is, a paper's among the papers of its file. */
export function storedReading(reading: Reading | ScanReading): FileReading | ScanReading {
  if (!('fields' in reading)) return reading;
  const { file, sha256, pages } = reading;
  return { file, sha256, pages, calls: {}, costUsd: 0, papers: [reading] };
}

export function filedDocument(
  filed: Filed<Reading | ScanImageReading>,
  given: Partial<DossierDocument> = {},
): DossierDocument {
  const area = filed.reading.kind === 'scan-image' ? 'scans' : 'papers';
  const scanId = area === 'scans' ? 'S1' : null;
  return {
    ...{
      documentId: filed.documentId,
      key: `NLRTM/TEST-1/${area}/${filed.file}`,
      file: filed.file,
      area,
      scanId,
      sequencer: '01',
    },
    ...{ sha256: filed.reading.sha256, reading: storedReading(filed.reading) },
    ...given,
  } as DossierDocument;
}
