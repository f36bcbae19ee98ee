import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { matchRoutes } from '../../../functions/review/routes/matches.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';
import { allowedPairs } from '../../../functions/screen/allowed-pairs.ts';
import { listsInForce } from '../../../functions/screen/lists-in-force.ts';
import { screeningChecks } from '../../../functions/screen/screen-dossier.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { matchAnswerSchema } from '../../../shared/review/match-answer.ts';
import { consignment, dossier, party, transportPaper } from '../../dossier/readings.ts';
import { UN } from '../../watchlists/sample-lists.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';
import { ANNA } from '../show-page/pages-under-test.ts';

const UN_FILE = 'watchlists/sources/un-consolidated/list.xml';
const NAME = 'Marshlight Holding & Sons';
const AT = '2026-05-10T12:00:00.000Z';
const PLACE = { port: 'NLRTM', reference: 'C1' };

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let bucket: ReturnType<typeof bucketInMemory>;
let finding: string;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  bucket = bucketInMemory();
  bucket.files.set(UN_FILE, UN);
  await refresh();
  finding = await screened();
});
afterEach(() => bucket.close());

const refresh = () => refreshWatchlists({ objects: bucket.objects, bucket: 'reference', now: () => AT }, ['public']);

/** A case whose consignee is like a listed one, in review. */
async function screened(): Promise<string> {
  const { objects } = bucket;
  const reference = { objects, bucket: 'reference' };
  const services = {
    ...{ table, objects, readingsBucket: 'readings' },
    ...{ listsOf: listsInForce(reference, []), allowed: allowedPairs(reference) },
  };
  const papers = [transportPaper([consignment({ consignee: party(NAME, 'DE') })])];
  const of = { ...dossier(papers), ...PLACE };
  const { checks, editions } = await screeningChecks(services, of, 1);
  const examined = runChecks(checks, examinationOf({ dossier: of, port: PORT }));
  await openCase(table, PLACE, AT, AT);
  await changeCase(table, PLACE, { revision: 1 }, { status: 'in-review' }, AT);
  await saveExamined(table, { ...PLACE, revision: 1 }, 'screen', examined, { editions: [...editions] });
  const found = examined.findings.find(({ check }) => check === 'K1');
  if (found === undefined) throw new Error('the consignee is like nobody');
  return found.id;
}

async function get(id = finding, principal: Principal = ANNA) {
  const { objects } = bucket;
  const services = { table, readings: { objects, bucket: 'readings' }, reference: { objects, bucket: 'reference' } };
  const api = serveRoutes(matchRoutes({ ...services, listAreas: ['public'], now: () => AT }));
  const address = `https://api.example/cases/NLRTM/C1/findings/${id}/match`;
  const response = await api.fetch(new Request(address), { caller: { principal, requestId: 'r1' } });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const match = async () => {
  const { answer } = await get();
  const parsed = matchAnswerSchema.parse(answer);
  return { ...parsed, first: parsed.matches[0] };
};

describe('the match of a finding', () => {
  test('shows the party and the entry with all its facts, and what speaks for and against', async () => {
    const { subject, role, first } = await match();
    expect({ subject, role }).toMatchObject({ role: 'consignee', subject: { name: NAME, countries: ['DE'] } });
    expect(first?.entry).toMatchObject({ list: 'un-consolidated', names: expect.any(Array) });
    expect(first?.score).toBeGreaterThan(0.4);
    expect(first?.reasons.some(({ speaks, odds }) => speaks === 'for' && odds > 0)).toBe(true);
    expect(first?.now).toMatchObject({ state: 'same', entry: null });
  });

  test('tells how the entry stands now, where its list has changed since', async () => {
    bucket.files.set(
      UN_FILE,
      UN.replace(/MARSHLIGHT[^<]*/i, (name) => `${name} AND PARTNERS`),
    );
    await refresh();
    const { first } = await match();
    expect(first?.now.state).toBe('changed');
    expect(first?.now.entry?.names.some(({ name }) => /PARTNERS/.test(name))).toBe(true);
    expect(first?.entry.names.some(({ name }) => /PARTNERS/.test(name))).toBe(false);
  });

  test('of another edition in which the entry is the same says so', async () => {
    const { first: before } = await match();
    bucket.files.set(UN_FILE, UN.replace('<SECOND_NAME>BRACKWATER', '<SECOND_NAME>BRACKWELL'));
    await refresh();
    const { first } = await match();
    expect(first?.now.state).toBe('same');
    expect(first?.now.edition).not.toBe(before?.edition);
  });

  test('is written down as viewed', async () => {
    await get();
    expect(await auditOf(table, 'NLRTM', 'C1')).toMatchObject([{ action: 'match viewed', detail: { finding } }]);
  });

  test('is shown to nobody while the review is blind, and to none who may not read cases', async () => {
    expect((await get(finding, { ...ANNA, ports: ['BEANR'] })).status).toBe(403);
    expect((await get('K1-000000000000')).status).toBe(404);
    await changeCase(table, PLACE, { revision: 1 }, { blind: true }, AT);
    expect(await get()).toMatchObject({ status: 404, answer: { error: { code: 'finding.unknown' } } });
  });
});
