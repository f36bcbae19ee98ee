import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf, recordAudit } from '../../../functions/stores/audit.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, caseKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { rememberIdentifiers } from '../../../functions/stores/identifiers.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { type AuditEvent, nextAuditEvent } from '../../../shared/cases/audit-chain.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { scoreOf } from '../../../shared/cases/score.ts';
import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';
import type { Identifier } from '../../../shared/dossier/case-identifiers.ts';
import { caseHistorySchema, caseScoreSchema, trailSchema } from '../../../shared/review/case-answers.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const CONTAINER: Identifier = { kind: 'container', value: 'MSCU3054383', about: 'Aurora 12W' };
const SEAL: Identifier = { kind: 'seal', value: 'SL774411', about: 'MSCU3054383' };
const ROTTERDAM: Principal = { id: 'officer-anna', roles: ['supervisor'], ports: ['NLRTM'], lanes: 'all' };

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let call: ReturnType<typeof apiOver>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  call = apiOver(table, () => AT, ROTTERDAM);
});

const get = async (path: string) => (await call('GET', `/cases/NLRTM/C1/${path}`)).answer;

async function aCase(
  [port, reference]: [string, string],
  change: Partial<CaseRecord>,
  identifiers: readonly Identifier[] = [],
  seenAt = AT,
) {
  const place = { port, reference };
  await openCase(table, place, AT, AT, change.drill ?? false);
  await changeCase(table, place, {}, { status: 'in-review', ...change }, AT);
  await rememberIdentifiers(table, { ...place, drill: change.drill ?? false }, identifiers, seenAt);
}

const EVIDENCE: FindingEvidence = {
  ...{ source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null, page: null, box: null },
  ...{ confidence: null, reader: null },
};

describe('the score by part', () => {
  const finding = (id: string, given: Partial<Finding>): Finding => ({
    ...{ id, check: 'B1', version: 1, severity: 'medium', lane: 'documents', certainty: 'sure', subject: 'BL1' },
    ...{ message: 'Packages differ.', wrongBy: 'pallets', evidence: [EVIDENCE], ...given },
  });
  const FOUND = [
    finding('B1-0', {}),
    finding('I4-0', { check: 'I4', severity: 'critical', lane: 'imaging' }),
    finding('D2-0', { check: 'D2', shadow: true }),
  ];
  const find = () =>
    saveExamined(
      table,
      { port: 'NLRTM', reference: 'C1', revision: 1 },
      'compare',
      { findings: FOUND, examined: [], notExamined: [], settled: [] },
      {},
    );

  it('tells which finding gave how much, and nothing of those on trial', async () => {
    const score = scoreOf(FOUND.slice(0, 2));
    await aCase(['NLRTM', 'C1'], { score });
    await find();
    const answer = caseScoreSchema.parse(await get('score'));
    expect(answer.parts.map(({ id }) => id)).toEqual(['I4-0', 'B1-0']);
    expect(answer.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 8);
  });

  it.each([{ blind: true }, { status: 'examining' }] as const)('tells nothing of a case with %o', async (change) => {
    await aCase(['NLRTM', 'C1'], { ...change, score: 62, chance: 0.9 });
    await find();
    expect(await get('score')).toMatchObject({ withheld: true, score: null, chance: null, parts: [] });
  });
});

describe('the history', () => {
  it('tells where things were met before and how that ended, newest first, and counts what others may see', async () => {
    await aCase(['NLRTM', 'C1'], {}, [CONTAINER, SEAL]);
    await aCase(['NLRTM', 'C2'], { status: 'closed', disposition: 'seized', closedAt: AT }, [CONTAINER]);
    await aCase(['NLRTM', 'C3'], {}, [CONTAINER, { ...SEAL, about: 'TEMU1234565' }], '2026-03-02T09:00:00.000Z');
    await aCase(['NLRTM', 'C4'], {}, [{ ...SEAL, value: 'SL1' }]);
    await aCase(['BEANR', 'C5'], {}, [CONTAINER]);
    expect(caseHistorySchema.parse(await get('history'))).toMatchObject({
      ...{ withheld: false, complete: true, elsewhere: 1 },
      cases: [
        {
          ...{ reference: 'C3', status: 'in-review', disposition: null },
          shares: [
            { kind: 'container', value: 'MSCU3054383' },
            { kind: 'seal', here: 'MSCU3054383', there: 'TEMU1234565' },
          ],
        },
        { reference: 'C2', status: 'closed', disposition: 'seized', closedAt: AT, shares: [{ here: 'Aurora 12W' }] },
      ],
    });
    expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toEqual(['history viewed']);
  });

  it.each([{ blind: true }, { status: 'examining' }] as const)('tells nothing of a case with %o', async (change) => {
    await aCase(['NLRTM', 'C1'], change, [CONTAINER]);
    await aCase(['NLRTM', 'C2'], {}, [CONTAINER]);
    await aCase(['BEANR', 'C3'], {}, [CONTAINER]);
    expect(await get('history')).toEqual({ withheld: true, complete: true, cases: [], elsewhere: 0 });
  });

  it('of an open drill tells of no closed one, which would say what it is', async () => {
    await aCase(['NLRTM', 'C1'], { drill: true }, [CONTAINER]);
    await aCase(['NLRTM', 'C2'], { drill: true, status: 'closed', disposition: 'released' }, [CONTAINER]);
    await aCase(['NLRTM', 'C3'], { drill: true }, [CONTAINER]);
    expect(await get('history')).toMatchObject({ cases: [{ reference: 'C3' }] });
  });

  it('of a case with a thousand containers, each in thirty cases, reads a bounded part and says so', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...CONTAINER, value: `MSCU${1000000 + index}` }));
    await aCase(['NLRTM', 'C1'], {}, many);
    let reads = 0;
    const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
      if (call[0] instanceof QueryCommand) reads += 1;
      return Reflect.apply(table.client.send, table.client, call);
    };
    const counted = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
    const { answer } = await apiOver(counted, () => AT, ROTTERDAM)('GET', '/cases/NLRTM/C1/history');
    expect(answer).toMatchObject({ complete: false });
    expect(reads).toBeLessThan(40);
  });
});

describe('the trail', () => {
  const fact = (id: string) => ({ id, at: AT, actor: 'anna', action: 'task claimed', detail: {} });

  it('comes page by page, with itself in it, and is whole', async () => {
    await aCase(['NLRTM', 'C1'], {});
    for (const id of ['f1', 'f2', 'f3']) await recordAudit(table, 'NLRTM', 'C1', fact(id));
    const first = trailSchema.parse(await get('trail?limit=2'));
    expect(first).toMatchObject({ whole: true, firstBreak: null, entries: 4, next: 2 });
    const second = trailSchema.parse(await get(`trail?after=${first.next}`));
    expect(second.events.map(({ action }) => action)).toEqual(['task claimed', 'trail viewed', 'trail viewed']);
    expect(second.next).toBeNull();
  });

  it('that was tampered with is not whole, and says from where', async () => {
    await aCase(['NLRTM', 'C1'], {});
    await recordAudit(table, 'NLRTM', 'C1', fact('f1'));
    const [event] = await auditOf(table, 'NLRTM', 'C1');
    await putIfAbsent(table, { ...caseKey('NLRTM', 'C1'), sk: 'AUDIT#00000002', ...event, sequence: 2, id: 'forged' });
    expect(await get('trail')).toMatchObject({ whole: false, firstBreak: 2 });
  });

  it('goes with its case by its newest entries only: however often a case was looked at, it can be opened', async () => {
    await aCase(['NLRTM', 'C1'], {});
    let last: AuditEvent | null = null;
    for (let index = 1; index <= 1002; index += 1) {
      last = nextAuditEvent(last, fact(`f${index}`));
      const sk = `AUDIT#${String(last.sequence).padStart(8, '0')}`;
      await putIfAbsent(table, { ...caseKey('NLRTM', 'C1'), sk, ...last });
    }
    const { audit } = Object((await call('GET', '/cases/NLRTM/C1')).answer);
    expect(audit).toHaveLength(1000);
    expect([audit[0].sequence, audit[999].action]).toEqual([4, 'case viewed']);
    expect(await get('trail?limit=1')).toMatchObject({ whole: true, entries: 1004 });
  });

  it('of no case is none', async () => {
    expect(await get('trail')).toMatchObject({ error: { code: 'case.unknown' } });
  });
});
