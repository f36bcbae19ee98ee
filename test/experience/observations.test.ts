import { describe, expect, it } from 'vitest';
import { observationsOf, questionsOf, substancesOf } from '../../shared/experience/observations.ts';
import { linkedTraders } from '../../shared/experience/traders.ts';
import { consignment, dossier, goods, invoice, invoiceLine, party, transportPaper } from '../dossier/readings.ts';

const line = (given: object) =>
  invoiceLine({ description: 'plates', hsCode: '6912.00.23', quantity: 10, unit: 'DZN', netKg: 60, ...given });
const sold = (lines: ReturnType<typeof line>[], given = {}) =>
  invoice({ buyer: party('Lanternhof Tableware B.V.'), originCountry: 'PT', lines, ...given });

describe('what a case leaves for later ones', () => {
  it('is one value of each kind of goods, by origin and for all origins, in the unit that is compared', () => {
    const { goods: found } = observationsOf(dossier([sold([line({ amount: '1200' }), line({ amount: '1440' })])]));
    expect(found.map(({ measure, origin, unit, value }) => [measure, origin, unit, value])).toEqual([
      ['value-per-kg', 'PT', null, 24],
      ['value-per-kg', null, null, 24],
      ['value-per-unit', 'PT', 'pieces', 12],
      ['value-per-unit', null, 'pieces', 12],
      ['kg-per-unit', 'PT', 'pieces', 0.5],
      ['kg-per-unit', null, 'pieces', 0.5],
    ]);
    expect(found.every(({ hs6 }) => hs6 === '691200')).toBe(true);
  });

  it('is asked for by the same kinds that it is kept under', () => {
    const one = dossier([sold([line({ amount: '1200' })])]);
    expect(questionsOf(one).goods).toEqual(observationsOf(one).goods.map(({ value: _, ...kind }) => kind));
    expect(questionsOf(one).traders).toEqual(['lanternhof tableware']);
  });

  it('holds traders with their headings and codes, and nobody where the bill is to order', () => {
    const order = consignment({ consignee: party('TO THE ORDER OF SHIPPER'), goods: [goods({ hsCode: '0901.11' })] });
    const { traders, valueEur } = observationsOf(
      dossier([transportPaper([order]), sold([line({})], { total: '100' })]),
    );
    expect(traders).toEqual([
      { trader: 'lanternhof tableware', headings: ['0901', '6912'], codes: ['090111', '691200'] },
    ]);
    expect(valueEur).toBe(100);
  });

  it('knows listed substances by their name only, with the mass of the paper that states most', () => {
    const acetone = (netKg: number | null) => goods({ description: 'Acetone', netKg });
    const bill = consignment({ consignee: party('Zeedistel'), goods: [acetone(160), acetone(40)] });
    const other = sold([invoiceLine({ description: 'acetone in drums', netKg: 180 })], { buyer: null });
    expect(substancesOf(dossier([transportPaper([bill]), other]))).toEqual([
      { trader: 'zeedistel', substance: 'acetone', kg: 200 },
    ]);
    expect(substancesOf(dossier([sold([line({ description: 'solvent', hsCode: '291411' })])]))).toEqual([]);
  });

  it('leaves nothing where papers say nothing', () => {
    expect(observationsOf(dossier([]))).toEqual({ goods: [], traders: [], substances: [], valueEur: null });
  });
});

describe('traders that belong together', () => {
  it('are those seen with the address, telephone or account of one another', () => {
    const seen = { caseId: 'NLRTM/C1', value: 'x', seenAt: '2026-01-01T00:00:00Z' };
    expect(
      linkedTraders(
        ['zeedistel'],
        [
          { ...seen, kind: 'telephone', about: 'Bloemenhoek Kappers B.V. / Zeedistel' },
          { ...seen, kind: 'seal', about: 'TWTU4102011' },
        ],
      ),
    ).toEqual(['zeedistel', 'bloemenhoek kappers']);
  });
});
