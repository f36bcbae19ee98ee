import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { caseText } from '../../../infra/local/cli/case.ts';
import { caseRecordSchema } from '../../../shared/cases/case-record.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { WholeCase } from '../../../shared/review/answers.ts';

const AT = '2026-03-02T08:00:00.000Z';
const FINDING: Finding = {
  ...{ id: 'B1-0', check: 'B1', version: 1, severity: 'medium', lane: 'documents', certainty: 'sure', subject: 'BL1' },
  ...{ message: 'Packages differ.', wrongBy: 'pallets' },
  evidence: [
    {
      ...{ source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null, page: null, box: null },
      ...{ confidence: null, reader: null },
    },
  ],
};

function shown(record: object, given: Partial<WholeCase> = {}): string {
  const { drill, control, ...plain } = caseRecordSchema.parse({
    ...{
      port: 'NLRTM',
      reference: 'C1',
      revision: 1,
      status: 'in-review',
      openedAt: AT,
      updatedAt: AT,
      gatherUntil: AT,
    },
    ...{ arrivals: 1, score: 30, chance: 0.4, priority: 3 },
  });
  const whole: WholeCase = {
    case: { ...plain, ...record },
    ...{ documents: [], readingCostUsd: 0, findings: [], examinations: [], tasks: [], audit: [] },
    ...given,
  };
  return stripVTControlCharacters(caseText('NLRTM/C1', whole));
}

const compare = {
  ...{ step: 'compare', examined: ['D1', 'B1'], notExamined: [{ check: 'J1', because: 'no identity document' }] },
  ...{ settled: [], editions: [], profileEdition: 4 },
};

it('shows what was and was not examined, and by which edition of the profile', () => {
  const text = shown({}, { findings: [FINDING], examinations: [compare] });
  expect(text).toContain('Examined (2)\n  B1 D1');
  expect(text).toContain('edition 4');
  expect(text).toContain('Not examined (1)\n  J1  no identity document');
  expect(text).toContain('something wrong in 40 of 100 such cases');
});

it('shows what checks on trial found apart', () => {
  const text = shown({}, { findings: [FINDING, { ...FINDING, id: 'D2-0', check: 'D2', shadow: true }] });
  expect(text).toMatch(/Findings \(1\)\nB1 [\s\S]*Of checks on trial \(1\)[^\n]*\nD2 /);
});

it('of a blind review says that findings are not shown, and not that there are none', () => {
  const text = shown({ blind: true, score: null, chance: null, reasons: ['a full look is asked for'] });
  expect(text).toContain('not shown until it is decided');
  expect(text).not.toMatch(/No findings|score|control|drill/);
});

it('says of a case that is still examined not that nothing was found', () => {
  expect(shown({ status: 'examining', score: null })).toMatch(/not shown until all of it is examined/);
});

it('tells when it is closed what it was, and what was planted', () => {
  const planted = [{ check: 'B1', subject: 'BL1', difficulty: 'plain', says: 'one carton more' }];
  const closed = { status: 'closed', disposition: 'released', blind: true } as const;
  expect(shown({ ...closed, drill: true, control: false }, { drill: { planted, by: 'chris', at: AT } })).toMatch(
    /drill[^\n]*by chris on 2026-03-02\n {2}planted for B1 \(plain\): one carton more/,
  );
  expect(shown({ ...closed, drill: false, control: true })).toContain('control sample');
});
