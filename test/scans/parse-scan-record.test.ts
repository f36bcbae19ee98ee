import { describe, expect, it } from 'vitest';
import { parseScanRecord } from '../../shared/scans/parse-scan-record.ts';
import { RECORD, recordBytes } from './sample-record.ts';

describe('parseScanRecord', () => {
  it('gives container numbers without separators and instants in UTC', () => {
    const record = parseScanRecord(
      recordBytes({
        ...RECORD,
        containers: [{ number: 'tdwu 100200-3', confidence: 0.9 }],
        startedAt: '2026-11-03T10:15:00+01:00',
      }),
    );
    expect(record.containers[0]?.number).toBe('TDWU1002003');
    expect(record.startedAt).toBe('2026-11-03T09:15:00.000Z');
  });

  it('reads a record with a byte order mark', () => {
    expect(parseScanRecord(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), recordBytes(RECORD)])).scanId).toBe('S-1');
  });

  it.each([
    [{ ...RECORD, startedAt: 'yesterday' }, 'startedAt', 'an instant with offset'],
    [
      { ...RECORD, containers: [{ number: 'TDWU1002003', confidence: 'high' }] },
      'containers[0].confidence',
      'a number',
    ],
    [{ ...RECORD, verdict: 'fine' }, 'verdict', 'clear, suspicious, unreadable'],
    [{ ...RECORD, scanner: { ...RECORD.scanner, technology: undefined } }, 'scanner.technology', 'transmission'],
    [{ ...RECORD, operator: undefined }, 'operator', 'null where unknown'],
    [[], 'the scan record', 'an object'],
  ])('names the field and the remedy where one is wrong', (record, place, remedy) => {
    const error = errorOf(() => parseScanRecord(recordBytes(record)));
    expect(error).toMatchObject({ name: 'UnreadableError', code: 'scan-record.field' });
    expect(error.message).toContain(place);
    expect(error.message).toContain(remedy);
  });

  it('counts the further wrong fields', () => {
    const error = errorOf(() => parseScanRecord(recordBytes({ ...RECORD, startedAt: 1, endedAt: 2, site: 3 })));
    expect(error.message).toContain('and 2 more');
  });

  it('does not repeat what stands in the file', () => {
    const wrong = errorOf(() => parseScanRecord(recordBytes({ ...RECORD, operator: ['Jo Secret'] })));
    const broken = errorOf(() => parseScanRecord(Buffer.from('{"operator": Jo Secret')));
    expect(wrong.message + broken.message).not.toContain('Secret');
    expect(broken).toMatchObject({ code: 'scan-record.syntax' });
  });

  it('refuses text that is not UTF-8', () => {
    expect(() => parseScanRecord(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).toThrowError(
      expect.objectContaining({ code: 'scan-record.encoding' }),
    );
  });
});

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
