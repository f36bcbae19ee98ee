import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import {
  experienceWith,
  rememberSubstances,
  saveObservations,
  substancesTo,
  teach,
} from '../../../functions/stores/experience.ts';
import type { GoodsKind } from '../../../shared/experience/experience.ts';
import { openLocalTable } from '../cases/local-table.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
});

const KIND: GoodsKind = { hs6: '691200', origin: 'PT', measure: 'value-per-kg', currency: 'EUR', unit: null };
const NOTHING = { goods: [], traders: [], substances: [] };
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const placeOf = (reference: string, revision = 1) => ({ port: 'NLRTM', reference, revision });

async function released(reference: string, value: number, day: number, revision = 1): Promise<void> {
  const traders = [{ trader: 'lanternhof tableware', headings: ['6912'], codes: ['691200'] }];
  const place = placeOf(reference, revision);
  await saveObservations(table, place, { goods: [{ ...KIND, value }], traders, substances: [], valueEur: 1000 });
  await teach(table, place, dayOf(day), true);
}
const ask = (reference = 'ASKING') =>
  experienceWith(table, placeOf(reference), { goods: [KIND], traders: ['lanternhof tableware', 'nobody'] });

describe('experience of closed cases', () => {
  it('gives values newest first, traders with what they dealt in, and how much is remembered', async () => {
    await released('C1', 16, 0);
    await released('C2', 18, 5);
    expect(await ask()).toEqual({
      goods: [
        {
          ...KIND,
          values: [
            { value: 18, at: dayOf(5) },
            { value: 16, at: dayOf(0) },
          ],
        },
      ],
      traders: [
        {
          ...{ trader: 'lanternhof tableware', cases: 2, firstAt: dayOf(0), lastAt: dayOf(5) },
          ...{ headings: { '6912': 2 }, codes: { '691200': 2 } },
        },
      ],
      memory: { cases: 2, since: dayOf(0), valuesEur: [1000, 1000] },
    });
  });

  it('counts a case once, however often it is closed, and never teaches a case by itself', async () => {
    await released('C1', 16, 0);
    await teach(table, placeOf('C1'), dayOf(0), true);
    await released('C1', 17, 3, 2);
    const { goods, memory } = await ask();
    expect(goods[0]?.values).toEqual([{ value: 17, at: dayOf(3) }]);
    expect(memory?.cases).toBe(1);
    expect(await ask('C1')).toEqual({ goods: [], traders: [], memory: { cases: 0, since: null, valuesEur: [] } });
  });

  it('withdraws what a case taught that was closed again and not released, and teaches it anew when it is', async () => {
    await released('C1', 16, 0);
    await released('C2', 18, 1);
    const again = async (revision: number, day: number, isReleased: boolean) => {
      await saveObservations(table, placeOf('C1', revision), { ...NOTHING, valueEur: 900 });
      await teach(table, placeOf('C1', revision), dayOf(day), isReleased);
    };
    await again(2, 2, false);
    const { goods, traders, memory } = await ask();
    expect(goods[0]?.values).toEqual([{ value: 18, at: dayOf(1) }]);
    expect([traders[0]?.cases, memory?.cases]).toEqual([1, 1]);
    await again(3, 3, true);
    const later = await ask();
    expect(later.memory).toMatchObject({ cases: 2, valuesEur: [900, 1000] });
    expect(later.goods[0]?.values).toHaveLength(1);
  });

  it('teaches nothing of a case whose papers were not compared', async () => {
    await teach(table, placeOf('C1'), dayOf(0), true);
    expect((await ask()).memory?.cases).toBe(0);
  });

  it('reads no more than the newest hundred values, whatever the table has grown to', async () => {
    for (let day = 0; day < 130; day += 1) await released(`C${day}`, day + 1, day);
    const { goods, memory } = await ask();
    expect(goods[0]?.values).toHaveLength(100);
    expect(goods[0]?.values[0]).toEqual({ value: 130, at: dayOf(129) });
    expect(memory?.cases).toBe(130);
  });
});

describe('listed substances on their way', () => {
  const acetone = { trader: 'lanternhof tableware', substance: 'acetone', kg: 160 };
  const to = (reference: string, drill = false) =>
    substancesTo(table, { port: 'NLRTM', reference, drill }, ['lanternhof tableware']);

  it('are seen from other cases, open ones too, and once each', async () => {
    const place = { port: 'NLRTM', reference: 'C1', drill: false };
    await rememberSubstances(table, place, [acetone], dayOf(0));
    await rememberSubstances(table, place, [acetone], dayOf(0));
    expect(await to('C2')).toEqual([{ ...acetone, caseId: 'NLRTM/C1', at: dayOf(0) }]);
    expect(await to('C1')).toEqual([]);
  });

  it('are not released any more where a later revision of their case was not', async () => {
    const observed = { goods: [], traders: [], substances: [acetone], valueEur: null };
    for (const [revision, isReleased] of [
      [1, true],
      [2, false],
    ] as const) {
      await rememberSubstances(table, { port: 'NLRTM', reference: 'C1', drill: false }, [acetone], dayOf(2 * revision));
      await saveObservations(table, placeOf('C1', revision), observed);
      await teach(table, placeOf('C1', revision), dayOf(2 * revision + 1), isReleased);
      expect((await to('C2')).some((one) => one.released)).toBe(isReleased);
    }
    expect(await to('C2')).toHaveLength(2);
  });

  it('keep drills and true cases apart', async () => {
    await rememberSubstances(table, { port: 'NLRTM', reference: 'D1', drill: true }, [acetone], dayOf(0));
    expect(await to('C2')).toEqual([]);
    expect(await to('D2', true)).toHaveLength(1);
  });
});
