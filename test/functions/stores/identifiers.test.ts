import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { rememberIdentifiers, seenElsewhere } from '../../../functions/stores/identifiers.ts';
import type { Identifier } from '../../../shared/dossier/case-identifiers.ts';
import { openLocalTable } from '../cases/local-table.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let sent: { name: string; consumed: number }[];
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  const { client, name } = await local.fresh();
  sent = [];
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const answer = await Reflect.apply(client.send, client, call);
    sent.push({ name: Object(call[0]).constructor.name, consumed: answer.Items?.length ?? 0 });
    return answer;
  };
  table = { name, client: Object.assign(Object.create(client), { send }) };
});

const caseOf = (reference: string, drill = false) => ({ port: 'NLRTM', reference, drill });
const telephone = (value: string, about: string): Identifier => ({ kind: 'telephone', value, about });
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const remember = (reference: string, identifiers: Identifier[], day = 0, drill = false) =>
  rememberIdentifiers(table, caseOf(reference, drill), identifiers, dayOf(day));

describe('sightings in other cases', () => {
  it('are found with what stood there, and never those of the case itself', async () => {
    const detail = { voyage: '014W', onBoard: '2026-02-01' };
    await remember('C1', [{ kind: 'container', value: 'CSQU3054383', about: 'HELVI 014W', detail }]);
    const asked: Identifier[] = [{ kind: 'container', value: 'CSQU3054383', about: 'TORVIK 9' }];
    await remember('C2', asked);
    expect(await seenElsewhere(table, caseOf('C2'), asked)).toEqual([
      { caseId: 'NLRTM/C1', kind: 'container', value: 'CSQU3054383', about: 'HELVI 014W', detail, seenAt: dayOf(0) },
    ]);
  });

  it('come newest first, and at most 25 of one identifier with one query, whatever the table has grown to', async () => {
    for (let day = 0; day < 60; day += 1) await remember(`C${day}`, [telephone('105550123', `Firm ${day}`)], day);
    sent.length = 0;
    const found = await seenElsewhere(table, caseOf('ASKING'), [telephone('105550123', 'Firm')]);
    expect(found.map(({ caseId }) => caseId)).toEqual(Array.from({ length: 25 }, (_, at) => `NLRTM/C${59 - at}`));
    expect(sent).toEqual([{ name: 'QueryCommand', consumed: 35 }]);
  });

  it('are looked up once for each value, on however many things it stands', async () => {
    await remember('C1', [telephone('105550123', 'Firm 1')]);
    sent.length = 0;
    const own = Array.from({ length: 10 }, (_, at) => telephone('105550123', `Own ${at}`));
    await remember('C2', own, 1);
    expect(await seenElsewhere(table, caseOf('C2'), own)).toHaveLength(1);
    expect(sent.filter(({ name }) => name === 'QueryCommand')).toEqual([{ name: 'QueryCommand', consumed: 11 }]);
  });

  it('stay as they were when remembered again, and are replaced by a later revision that knows more', async () => {
    const seal = (bill: string): Identifier => ({ kind: 'seal', value: 'EU1', about: 'CSQU3054383', detail: { bill } });
    const seen = () => seenElsewhere(table, caseOf('OTHER'), [seal('')]);
    await remember('C1', [seal('BL1')], 1);
    const first = await seen();
    await remember('C1', [seal('BL1')], 1);
    await remember('C1', [seal('BL1')], 2);
    expect(await seen()).toEqual(first);
    await remember('C1', [seal('BL2')], 3);
    expect(await seen()).toMatchObject([{ detail: { bill: 'BL2' }, seenAt: dayOf(3) }]);
    await remember('C1', [seal('BL1')], 1);
    expect(await seen()).toMatchObject([{ detail: { bill: 'BL2' } }]);
  });

  it('of drill cases are seen by drill cases only', async () => {
    const seal: Identifier = { kind: 'seal', value: 'EU1', about: 'CSQU3054383' };
    await remember('TRUE', [seal], 0);
    await remember('DRILL-1', [seal], 0, true);
    await remember('DRILL-2', [seal], 0, true);
    const inCases = async (reference: string, drill: boolean) =>
      (await seenElsewhere(table, caseOf(reference, drill), [seal])).map(({ caseId }) => caseId);
    expect(await inCases('TRUE', false)).toEqual([]);
    expect(await inCases('DRILL-1', true)).toEqual(['NLRTM/DRILL-2']);
  });

  it('of a case with many containers take a query each, and no more than 32 at once', async () => {
    let atOnce = 0;
    let most = 0;
    const { client } = table;
    const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
      most = Math.max(most, ++atOnce);
      try {
        return await Reflect.apply(client.send, client, call);
      } finally {
        atOnce -= 1;
      }
    };
    table = { ...table, client: Object.assign(Object.create(client), { send }) };
    const many = Array.from(
      { length: 200 },
      (_, at): Identifier => ({ kind: 'seal', value: `S${at}`, about: `C${at}` }),
    );
    await remember('BIG', many);
    expect(await seenElsewhere(table, caseOf('OTHER'), many)).toHaveLength(200);
    expect(sent).toHaveLength(400);
    expect(most).toBeLessThanOrEqual(32);
  });
});
