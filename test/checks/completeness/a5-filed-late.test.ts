import { describe, expect, it } from 'vitest';
import { examineBy } from '../../../shared/checks/check.ts';
import { a5FiledLate as a5 } from '../../../shared/checks/completeness/a5-filed-late.ts';
import { consignment, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, givenExamination, reasonNotExamined } from '../examine.ts';

const report = (header: Record<string, string | null>, receivedAt?: string) => {
  const filed = transportPaper([consignment({ billOfLading: 'BL1' })], {
    file: 'report.edi',
    header: { portOfLoading: 'CNSHA', onBoardDate: '2026-05-05', ...header },
  });
  const reading = { ...filed.reading, reader: 'structured' as const };
  return { ...filed, reading, ...(receivedAt && { receivedAt }) };
};

describe('A5: a cargo report filed late', () => {
  it('fires from the day of loading on, with both dates', () => {
    const [one] = foundBy(a5, { papers: [report({ issueDate: '2026-05-06' })] });
    expect(one?.message).toContain('report.edi was filed 2026-05-06, but the goods were loaded on 2026-05-05');
    expect(gist(foundBy(a5, { papers: [report({ issueDate: '2026-05-05' })] }))).toEqual([
      'report.edi: default, likely',
    ]);
  });

  it('is silent about the day before, which may be in time by the clock', () => {
    expect(foundBy(a5, { papers: [report({ issueDate: '2026-05-04' })] })).toEqual([]);
  });

  it('counts the first version of a report that was corrected later', () => {
    const examine = (first: string) => {
      const now = report({ issueDate: '2026-05-06' });
      const papers = [{ ...report({ issueDate: first }), documentId: 'doc-first' }];
      const superseded = [{ documentId: 'doc-first', file: 'report.edi', by: now.documentId, papers }];
      const examination = givenExamination({ papers: [now] });
      return examineBy(a5, { ...examination, dossier: { ...examination.dossier, superseded } });
    };
    expect(examine('2026-05-03')).toEqual({ found: [] });
    expect(examine('2026-05-05')).toMatchObject({ found: [{ subject: 'report.edi' }] });
  });

  it('leaves room for the clocks of a wide or unknown country', () => {
    expect(foundBy(a5, { papers: [report({ issueDate: '2026-05-05', portOfLoading: 'USLAX' })] })).toEqual([]);
    expect(foundBy(a5, { papers: [report({ issueDate: '2026-05-06', portOfLoading: 'NOWHERE' })] })).toEqual([]);
    expect(foundBy(a5, { papers: [report({ issueDate: '2026-05-08', portOfLoading: 'NOWHERE' })] })).toHaveLength(1);
  });

  it('asks to verify by the arrival here, to the hour, where the report has no date of its own', () => {
    const arrived = (at: string) => gist(foundBy(a5, { papers: [report({ issueDate: null }, at)] }));
    expect(arrived('2026-05-04T15:59:00.000Z')).toEqual([]);
    expect(arrived('2026-05-04T16:00:00.000Z')).toEqual(['report.edi: default, verify']);
  });

  it('takes the date of loading from a paper beside it', () => {
    const bill = transportPaper([consignment({ billOfLading: 'BL1' })], {
      kind: 'bill-of-lading',
      header: { onBoardDate: '2026-05-05' },
    });
    expect(foundBy(a5, { papers: [report({ issueDate: '2026-05-07', onBoardDate: null }), bill] })).toHaveLength(1);
  });

  it('says so where no message states what is needed: papers are issued after loading', () => {
    expect(reasonNotExamined(a5, { papers: [report({ issueDate: null })] })).not.toBeNull();
    const printed = transportPaper([consignment({})], {
      header: { issueDate: '2026-05-06', onBoardDate: '2026-05-05' },
    });
    expect(reasonNotExamined(a5, { papers: [printed] })).not.toBeNull();
  });
});
