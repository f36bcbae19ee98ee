import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { rememberIdentifiers } from '../../../functions/stores/identifiers.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { scoreOf } from '../../../shared/cases/score.ts';
import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';
import type { Identifier } from '../../../shared/dossier/case-identifiers.ts';
import { type PartyIdentifier, type PartyRole, partyDigests } from '../../../shared/dossier/case-parties.ts';
import { caseHistorySchema, caseScoreSchema } from '../../../shared/review/case-answers.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { writeTrail } from '../cases/long-trail.ts';
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
  identifiers: readonly (Identifier | PartyIdentifier)[] = [],
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
    expect(await get('history')).toEqual({ withheld: true, complete: true, parties: [], cases: [], elsewhere: 0 });
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
    const { answer, reads } = await countedHistory();
    expect(answer).toMatchObject({ complete: false });
    expect(reads).toBeLessThan(40);
  });
});

/** The history of the first case, and how many queries and single reads it took. */
async function countedHistory() {
  let reads = 0;
  let items = 0;
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (call[0] instanceof QueryCommand || call[0] instanceof GetCommand) reads += 1;
    items += answer.Items?.length ?? 0;
    return answer;
  };
  const counted = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
  const { answer } = await apiOver(counted, () => AT, ROTTERDAM)('GET', '/cases/NLRTM/C1/history');
  return { answer: caseHistorySchema.parse(answer), reads, items };
}

describe('the history of parties', () => {
  const named = (name: string, about: PartyRole): PartyIdentifier => ({
    ...{ kind: 'party', value: partyDigests(name)?.key ?? '', about, detail: { name } },
  });
  const NUMBER: PartyIdentifier = {
    ...{ kind: 'registration', value: 'NL001234567B01', about: 'seller', detail: { name: 'Zenda Ltd' } },
  };
  const at = (minute: number) => new Date(Date.parse(AT) + minute * 60_000).toISOString();

  it('tells who was met before, in which role here and there, under which name, and what became of it', async () => {
    await aCase(['NLRTM', 'C1'], {}, [named('Zenda Ltd', 'consignee'), named('Zenda Ltd', 'buyer'), NUMBER]);
    const held = { status: 'closed', disposition: 'held', closedAt: AT } as const;
    await aCase(['NLRTM', 'C2'], held, [named('ZENDA', 'notify'), NUMBER]);
    await aCase(['NLRTM', 'C3'], {}, [named('Somebody Else', 'consignee')]);
    const { parties, cases, complete } = caseHistorySchema.parse(await get('history'));
    expect(complete).toBe(true);
    expect(cases).toEqual([]);
    expect(parties).toMatchObject([
      {
        ...{ kind: 'party', name: 'Zenda Ltd', number: null, roles: ['consignee', 'buyer'], seen: 1, more: false },
        cases: [{ reference: 'C2', ...held, roles: ['notify'], name: 'ZENDA' }],
      },
      { kind: 'registration', number: 'NL001234567B01', name: 'Zenda Ltd', seen: 1, cases: [{ reference: 'C2' }] },
    ]);
  });

  it('tells nothing of ports that the reader may not see, not even how often', async () => {
    await aCase(['NLRTM', 'C1'], {}, [named('Zenda Ltd', 'consignee')]);
    await aCase(['BEANR', 'C2'], {}, [named('Zenda Ltd', 'consignee')]);
    const answer = caseHistorySchema.parse(await get('history'));
    expect(answer).toMatchObject({ elsewhere: 0, parties: [{ name: 'Zenda Ltd', seen: 0, more: false, cases: [] }] });
    expect(JSON.stringify(answer)).not.toContain('C2');
  });

  it('of a carrier in a hundred cases tells the newest five and that there are more, by as few reads', async () => {
    await aCase(['NLRTM', 'C1'], {}, [named('Torvik Lines', 'shipper')]);
    const quiet = await countedHistory();
    for (let minute = 1; minute <= 100; minute += 1)
      await aCase(['NLRTM', `X${minute}`], {}, [named('Torvik Lines', 'shipper')], at(minute));
    const { answer, reads, items } = await countedHistory();
    expect(answer.parties).toMatchObject([{ seen: 24, more: true }]);
    expect(answer.parties[0]?.cases.map(({ reference }) => reference)).toEqual(['X100', 'X99', 'X98', 'X97', 'X96']);
    expect(reads).toBe(quiet.reads + 5);
    // The trail grew by one: that the history was looked at.
    expect(items).toBe(quiet.items + 24 + 1);
  });

  it('of a manifest with a thousand parties looks up a bounded part and says so', async () => {
    const many = Array.from({ length: 300 }, (_, index) => named(`Zenda ${index}`, 'notify'));
    await aCase(['NLRTM', 'C1'], {}, [...many, named('Noordkade', 'consignee')]);
    const { answer, reads } = await countedHistory();
    expect(answer.complete).toBe(false);
    expect(answer.parties).toHaveLength(12);
    expect(reads).toBeLessThan(40);
  });

  it('of a drill is met by drills only, and does not count those that would tell what it is', async () => {
    const parties = [named('Zenda Ltd', 'consignee')];
    await aCase(['NLRTM', 'C1'], { drill: true }, parties);
    await aCase(['NLRTM', 'C2'], { drill: true, status: 'closed', disposition: 'released' }, parties);
    await aCase(['NLRTM', 'C3'], { drill: true }, parties);
    await aCase(['NLRTM', 'C4'], {}, parties);
    const { answer } = await countedHistory();
    expect(answer.parties).toMatchObject([{ seen: 1, more: false, cases: [{ reference: 'C3' }] }]);
  });

  it('keeps hostile names as they are printed', async () => {
    const hostile = '<script>alert(1)</script>\u202E\u0000';
    await aCase(['NLRTM', 'C1'], {}, [named(hostile, 'seller')]);
    expect((await countedHistory()).answer.parties).toMatchObject([{ name: hostile }]);
  });
});

describe('the trail', () => {
  const fact = (id: string) => ({ id, at: AT, actor: 'anna', action: 'task claimed', detail: {} });

  it('goes with its case by its newest entries only: however often a case was looked at, it can be opened', async () => {
    await aCase(['NLRTM', 'C1'], {});
    await writeTrail(table, { port: 'NLRTM', reference: 'C1' }, 1002, (sequence) => fact(`f${sequence}`));
    const { audit } = Object((await call('GET', '/cases/NLRTM/C1')).answer);
    expect(audit).toHaveLength(200);
    expect([audit[0].sequence, audit[199].action]).toEqual([804, 'case viewed']);
  });

  it('of no case is none', async () => {
    expect(await get('trail')).toMatchObject({ error: { code: 'case.unknown' } });
  });
});
