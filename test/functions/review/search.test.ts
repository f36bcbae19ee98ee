import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../../functions/review/search.ts';
import { auditOf, recordAudit } from '../../../functions/stores/audit.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { rememberIdentifiers } from '../../../functions/stores/identifiers.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { partyIdentifiersOf } from '../../../shared/dossier/case-parties.ts';
import { dossier, invoice, party } from '../../dossier/readings.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const DANA: Principal = { id: 'auditor-dana', roles: ['auditor'], ports: ['NLRTM'], lanes: 'all' };

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
  const { table } = local;
  for (const [port, reference] of [
    ['NLRTM', 'C1'],
    ['NLRTM', 'C2'],
    ['BEANR', 'C1'],
  ] as const) {
    await openCase(table, { port, reference }, AT, AT);
    const identifiers = [{ kind: 'container', value: 'TWTU4102029', about: 'TWTU4102029' }] as const;
    if (reference === 'C1') await rememberIdentifiers(table, { port, reference, drill: false }, identifiers, AT);
    for (const [at, action] of [
      ['1', 'case viewed'],
      ['2', 'task decided'],
    ] as const)
      await recordAudit(table, port, reference, {
        ...{ id: `${action}-${at}`, at: `2026-03-02T08:0${at}:00.000Z`, actor: 'officer-anna', action, detail: {} },
      });
    await recordAudit(table, port, reference, { id: 'r', at: AT, actor: 'route', action: 'case routed', detail: {} });
  }
});
afterAll(() => local.close());

const found = (q: string, port?: string, who = DANA, table = local.table) =>
  search(
    {
      table,
      ports: new Map([
        [PORT.locode, PORT],
        ['BEANR', { ...PORT, locode: 'BEANR' }],
      ]),
    },
    who,
    { q, port },
  );

it('finds a case by its reference, with or without the port, at the ports of whoever asks', async () => {
  expect((await found('C1')).cases).toMatchObject([{ port: 'NLRTM', reference: 'C1', because: [] }]);
  expect((await found('nlrtm/C2')).cases).toMatchObject([{ reference: 'C2' }]);
  expect((await found('BEANR/C1')).cases).toEqual([]);
  expect((await found('C1', undefined, { ...DANA, ports: 'all' })).cases).toHaveLength(2);
});

it('finds cases by a container, however it is spaced and cased', async () => {
  for (const q of ['TWTU4102029', 'twtu 410202-9']) {
    expect((await found(q)).cases).toMatchObject([{ reference: 'C1', because: [{ kind: 'container' }] }]);
  }
});

it('tells what an officer did, newest first, and nothing of other ports', async () => {
  const { events } = await found('officer-anna');
  expect(events.map(({ action, port }) => `${port} ${action}`)).toEqual([
    'NLRTM task decided',
    'NLRTM task decided',
    'NLRTM case viewed',
    'NLRTM case viewed',
  ]);
  expect((await found('route')).events).toEqual([]);
});

describe('a party', () => {
  const filed = async (table: CasesTable, port: string, reference: string, name: string, address?: string) => {
    await openCase(table, { port, reference }, AT, AT);
    const papers = [invoice({ buyer: party(name, 'UTO', address) })];
    const identifiers = partyIdentifiersOf(dossier(papers));
    await rememberIdentifiers(table, { port, reference, drill: false }, identifiers, AT);
  };

  it('is found by its name however that is spaced, cased and ordered, with whatever legal form, or by its number', async () => {
    const table = await local.fresh();
    await filed(table, 'NLRTM', 'P1', 'Zenda Hafen Trading B.V.', 'Dock 4, Rotterdam, VAT NL001234567B01');
    await filed(table, 'NLRTM', 'P2', 'Zendahafen Works');
    for (const q of [
      ...['Zenda Hafen Trading B.V.', 'zenda  hafen trading', 'TRADING, Zenda-Hafen GmbH', 'Zendahafentrading Ltd'],
      ...['nl 001234567 b01', 'NL001234567B01'],
    ]) {
      expect([q, (await found(q, undefined, DANA, table)).cases]).toMatchObject([q, [{ reference: 'P1' }]]);
    }
    const [case1] = (await found('zenda hafen trading', undefined, DANA, table)).cases;
    expect(case1?.because).toEqual([{ kind: 'party', value: 'Zenda Hafen Trading B.V.', about: 'buyer' }]);
    expect((await found('Zenda', undefined, DANA, table)).cases).toEqual([]);
  });

  it('is not found at ports that the caller may not see, nor are drills', async () => {
    const table = await local.fresh();
    await filed(table, 'BEANR', 'P1', 'Zenda Ltd');
    const drill = { port: 'NLRTM', reference: 'P2', drill: true };
    await openCase(table, drill, AT, AT, true);
    await rememberIdentifiers(table, drill, partyIdentifiersOf(dossier([invoice({ buyer: party('Zenda') })])), AT);
    expect(await found('Zenda', undefined, DANA, table)).toEqual({ cases: [], complete: true, events: [] });
    expect((await found('Zenda', undefined, { ...DANA, ports: 'all' }, table)).cases).toHaveLength(1);
  });

  it('in a hundred cases is told of the newest and that there are more', async () => {
    const table = await local.fresh();
    for (let at = 0; at < 60; at += 1) await filed(table, 'NLRTM', `P${at}`, 'Torvik Lines');
    const { cases, complete } = await found('Torvik Lines AS', undefined, DANA, table);
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(cases.length).toBeLessThanOrEqual(50);
    expect(complete).toBe(false);
  });

  it('with a name that is no name at all leads nowhere', async () => {
    for (const q of ['<script>', '"; DROP', '\u202E\u202E', '#'.repeat(100), '公司'])
      expect((await found(q)).cases).toEqual([]);
  });
});

it('finds nothing by what nothing has', async () => {
  expect(await found('no such thing / at all')).toEqual({ cases: [], complete: true, events: [] });
});

it('stands in the trail of whoever searched, by what it led to and without the word', async () => {
  const table = await local.fresh();
  await openCase(table, { port: 'NLRTM', reference: 'C9' }, AT, AT);
  const identifiers = [{ kind: 'telephone', value: '+15550100', about: 'Ivo Invented' }] as const;
  await rememberIdentifiers(table, { port: 'NLRTM', reference: 'C9', drill: false }, identifiers, AT);
  const found = await apiOver(table, () => AT, DANA)('GET', `/search?q=${encodeURIComponent('+1 555 0100')}`);
  expect(found).toMatchObject({ status: 200, answer: { cases: [{ reference: 'C9' }] } });
  const trail = await auditOf(table, 'staff', DANA.id);
  expect(trail).toMatchObject([{ action: 'searched', actor: DANA.id, detail: { cases: 'NLRTM/C9' } }]);
  expect(JSON.stringify(trail)).not.toMatch(/0100|Ivo/);
});
