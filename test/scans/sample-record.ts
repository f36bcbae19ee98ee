import type { ScanRecord } from '../../shared/scans/scan-record.ts';

export const RECORD: ScanRecord = {
  scanId: 'S-1',
  port: 'NLRTM',
  site: 'maasvlakte',
  scanner: { id: 'NLRTM-X1', make: null, model: null, technology: 'transmission', energiesMev: [6] },
  startedAt: '2026-11-03T09:15:00Z',
  endedAt: '2026-11-03T09:15:40Z',
  direction: 'forward',
  speedMps: 0.4,
  operator: 'OP-17',
  containers: [{ number: 'TDWU1002003', confidence: 0.98 }],
  licencePlate: null,
  declared: 'full',
  images: [],
  marks: [],
  verdict: 'clear',
  estimatedMassKg: null,
  gate: null,
  portal: null,
};

export const recordBytes = (record: unknown): Buffer => Buffer.from(JSON.stringify(record));
