import { describe, expect, it } from 'vitest';
import { examineBy } from '../../../shared/checks/check.ts';
import { a7Amended as a7 } from '../../../shared/checks/completeness/a7-amended.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Dossier, Filed } from '../../../shared/dossier/dossier.ts';
import { english } from '../../../shared/language/phrase.ts';
import { consignment, goods, party, scan, transportPaper } from '../../dossier/readings.ts';
import { gist, givenExamination } from '../examine.ts';

const SCANNED = '2026-05-09T10:00:00Z';
const version = (
  id: string,
  receivedAt: string,
  grossKg: number,
  given: Parameters<typeof consignment>[0] = {},
): Filed<Reading> => ({
  ...transportPaper([
    consignment({
      billOfLading: 'BL1',
      consignee: party('Ostervale Lamps'),
      goods: [goods({ description: 'lamps', grossKg })],
      ...given,
    }),
  ]),
  documentId: id,
  receivedAt,
});

function examined(earlier: Filed<Reading>, later: Filed<Reading>, more: Partial<Dossier> = {}) {
  const examination = givenExamination({ papers: [later], scans: [scan({ startedAt: SCANNED })] });
  const superseded = [{ documentId: earlier.documentId, file: earlier.file, by: later.documentId, papers: [earlier] }];
  return examineBy(a7, { ...examination, dossier: { ...examination.dossier, superseded, ...more } });
}
function amended(...given: Parameters<typeof examined>) {
  const result = examined(...given);
  if ('notExamined' in result) throw new Error(english(result.notExamined));
  return result.found.map((one) => ({ ...one, message: english(one.message) }));
}
const first = version('v1', '2026-05-08T10:00:00Z', 9640);

describe('A7: amended after selection or scan', () => {
  it('fires on what a new version changes after the scan, with both values', () => {
    const found = amended(
      first,
      version('v2', '2026-05-09T12:00:00Z', 15_210, { consignee: party('Silverpine Trading') }),
    );
    expect(gist(found)).toEqual(['manifest.pdf: high, likely']);
    expect(found[0]?.message).toContain(
      `after scan S1 began at ${SCANNED}, and changes consignee from “Ostervale Lamps” to “Silverpine Trading”, gross weight from “9640” to “15210”`,
    );
    expect(found[0]?.evidence).toHaveLength(5);
  });

  it('fires after the case was put to examination', () => {
    const found = amended(first, version('v2', '2026-05-09T09:00:00Z', 15_210), { selectedAt: '2026-05-09T08:00:00Z' });
    expect(found[0]?.message).toContain('after the case was put to examination at 2026-05-09T08:00:00Z');
  });

  it('fires where the new version has another name', () => {
    const other = { ...version('v2', '2026-05-09T12:00:00Z', 15_210), file: 'manifest-new.pdf' };
    const found = amended(first, other, { superseded: [], papers: [first, other] });
    expect(gist(found)).toEqual(['manifest-new.pdf: high, likely']);
  });

  it('is silent about changes before, and about the same said anew', () => {
    expect(amended(first, version('v2', '2026-05-09T09:59:00Z', 15_210))).toEqual([]);
    expect(amended(first, version('v2', '2026-05-09T12:00:00Z', 9640))).toEqual([]);
    expect(
      amended(first, version('v2', '2026-05-09T12:00:00Z', 9640, { consignee: party('OSTERVALE, LAMPS') })),
    ).toEqual([]);
  });

  it('is silent about what only now is stated', () => {
    expect(
      amended(
        version('v1', '2026-05-08T10:00:00Z', 9640, { consignee: null }),
        version('v2', '2026-05-09T12:00:00Z', 9640),
      ),
    ).toEqual([]);
  });

  it('asks to verify the correction of a slip', () => {
    const found = amended(first, version('v2', '2026-05-09T12:00:00Z', 9460));
    expect(gist(found)).toEqual(['manifest.pdf: medium, verify']);
  });

  it('says so where there is one version, or nothing happened before', () => {
    expect(examined(first, version('v2', '2026-05-09T12:00:00Z', 1), { superseded: [] })).toHaveProperty('notExamined');
    expect(examined(first, version('v2', '2026-05-09T12:00:00Z', 1), { scans: [] })).toHaveProperty('notExamined');
  });
});
