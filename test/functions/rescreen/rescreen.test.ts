import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { recordPairDecision } from '../../../functions/stores/pair-decisions.ts';
import { createTask, tasksOf } from '../../../functions/stores/tasks.ts';
import { inForceKey } from '../../../functions/watchlist-keys.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { registerEvidence } from '../../../shared/checks/evidence.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { listInForceSchema } from '../../../shared/watchlists/list-in-force.ts';
import { pairOf } from '../../../shared/watchlists/matched-pair.ts';
import { bytes } from '../../watchlists/sample-lists.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { listWith, RescreenedRegion } from './rescreened-region.ts';

const NAME = 'Fogbank Tidal Logistics';
const NEW = { id: 7100, name: 'FOGBANK TIDAL LOGISTICS' };
const CLOSED: Partial<CaseRecord> = {
  status: 'closed',
  disposition: 'released',
  closedAt: '2026-03-01T08:00:00.000Z',
};

let local: Awaited<ReturnType<typeof openLocalTable>>;
let region: RescreenedRegion;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  region = new RescreenedRegion(await local.fresh());
  await region.publish(listWith());
  await region.deliverAll();
  region.now = '2026-03-11T08:00:00.000Z';
});
afterEach(() => region.close());

const caseOf = (reference: string, port = 'NLRTM') => getCase(region.table, port, reference);
const editionInForce = () =>
  listInForceSchema.parse(region.bucket.json(inForceKey('public', 'un-consolidated'))).edition;
const pairWith = (name: string, text: string) => {
  const { entries } = parseList('un-consolidated', new Map([['list.xml', bytes(text)]]));
  const entry = entries.find(({ id }) => id === 'un-consolidated:7100');
  if (entry === undefined) throw new Error('the entry is not on the list');
  return pairOf({ name, countries: [] }, entry);
};
const findingOn = (text: string): Finding => ({
  ...{ id: 'K1-x', check: 'K1', version: 2, severity: 'high', lane: 'sanctions', certainty: 'likely' },
  ...{
    subject: NAME,
    message: '',
    wrongBy: '',
    evidence: [registerEvidence('Test', 'test')],
    pairs: [pairWith(NAME, text)],
  },
});

describe('an edition with a new entry', () => {
  it('reopens a closed case that names it, starts its workflow, and says so in the trail', async () => {
    await region.screened('C1', ['Noordkade Import', NAME], CLOSED);
    await region.publish(listWith(NEW));
    await region.deliverAll();
    expect(await caseOf('C1')).toMatchObject({ revision: 2, status: 'gathering', gatherUntil: region.now });
    expect(region.started).toEqual(['NLRTM-C1-r2']);
    const trail = await auditOf(region.table, 'NLRTM', 'C1');
    expect(trail).toMatchObject([
      {
        actor: 'rescreen',
        action: 'new match on un-consolidated',
        detail: { revision: 1, edition: editionInForce(), entries: 'un-consolidated:7100' },
      },
      { action: 'case reopened', detail: { revision: 2 } },
    ]);
    expect(firstBreak(trail)).toBeNull();
  });

  it('leaves a closed drill alone, and takes one that is open for a case like any other', async () => {
    await region.screened('C1', [NAME], { ...CLOSED, drill: true });
    await region.screened('C2', [NAME], { status: 'in-review', drill: true });
    await region.publish(listWith(NEW));
    await region.deliverAll();
    expect(region.started).toEqual(['NLRTM-C2-r2']);
  });

  it('takes a case in review to its next revision, and leaves what was decided decided', async () => {
    await region.screened('C1', [NAME], { status: 'in-review' });
    const task = {
      ...{
        port: 'NLRTM',
        reference: 'C1',
        revision: 1,
        priority: 2,
        escalation: 0,
        claimedBy: null,
        claimedAt: null,
        leaseUntil: null,
      },
      ...{ createdAt: region.now, dueAt: region.now, taskToken: 'token' },
    };
    const decision = { disposition: 'examine', reason: 'other', note: null, by: 'anna', at: region.now } as const;
    await createTask(region.table, { ...task, lane: 'documents', state: 'decided', decision });
    await createTask(region.table, { ...task, lane: 'imaging', state: 'open', decision: null });
    await region.publish(listWith(NEW));
    await region.deliverAll();
    expect(await caseOf('C1')).toMatchObject({ revision: 2, status: 'gathering' });
    expect((await tasksOf(region.table, 'NLRTM', 'C1')).map(({ lane, state }) => `${lane} ${state}`)).toEqual([
      'documents decided',
      'imaging withdrawn',
    ]);
    expect(region.sfn.commandCalls(SendTaskSuccessCommand)).toHaveLength(1);
  });

  it('leaves other cases alone', async () => {
    await region.screened('NOBODY', ['Noordkade Import'], CLOSED);
    await region.screened('LONG-AGO', [NAME], { ...CLOSED, closedAt: '2025-11-01T08:00:00.000Z' });
    await region.publish(listWith(NEW));
    await region.screened('KNOWN', [NAME], CLOSED, {
      editions: [{ list: 'un-consolidated', edition: editionInForce() }],
    });
    await region.deliverAll();
    for (const reference of ['NOBODY', 'LONG-AGO', 'KNOWN'])
      expect(await caseOf(reference)).toMatchObject({ revision: 1, status: 'closed' });
    expect(region.started).toEqual([]);
  });

  it('holds a private list against the cases of its ports only', async () => {
    await region.screened('C1', [NAME], CLOSED);
    await region.screened('C1', [NAME], CLOSED, { port: 'BEANR' });
    await region.publish(listWith(NEW), { list: 'own', area: 'private' });
    await region.deliverAll();
    expect((await caseOf('C1'))?.revision).toBe(1);
    expect((await caseOf('C1', 'BEANR'))?.revision).toBe(2);
  });

  it('passes over none of two editions in a row', async () => {
    await region.screened('C1', [NAME], CLOSED);
    await region.screened('C2', ['Gullwing Amber Traders'], CLOSED);
    await region.publish(listWith(NEW));
    await region.publish(listWith(NEW, { id: 7200, name: 'GULLWING AMBER TRADERS' }));
    await region.deliverAll();
    expect([(await caseOf('C1'))?.revision, (await caseOf('C2'))?.revision]).toEqual([2, 2]);
  });

  it('goes through all cases of a port, some at a time', async () => {
    for (let index = 0; index < 30; index += 1)
      await region.screened(`C${index}`, index === 28 ? [NAME] : ['X Y'], CLOSED);
    await region.publish(listWith(NEW));
    region.sqs.resetHistory();
    await region.deliverAll();
    expect((await caseOf('C28'))?.revision).toBe(2);
    // Two ports, and one more page for the one that has the cases.
    expect(region.sqs.commandCalls(SendMessageCommand)).toHaveLength(3);
  });

  it('waits for a screening that is at work, since it may have begun with the former edition', async () => {
    await region.screened('C1', [NAME], { status: 'examining' }, { examined: false });
    await region.publish(listWith(NEW));
    while (!region.waiting.some((body) => body.includes('rescreen-case'))) await region.deliver();
    const delay = region.sqs.commandCalls(SendMessageCommand).at(-1)?.args[0].input.DelaySeconds;
    expect(delay).toBeGreaterThan(0);
    expect((await caseOf('C1'))?.revision).toBe(1);
    const examination = { findings: [], examined: ['K1'], notExamined: [], settled: [] };
    await saveExamined(region.table, { port: 'NLRTM', reference: 'C1', revision: 1 }, 'screen', examination, {});
    await region.deliverAll();
    expect((await caseOf('C1'))?.revision).toBe(2);
  });
});

describe('what officers decided', () => {
  const dismissed = (text: string) =>
    recordPairDecision(region.table, 'NLRTM', {
      ...pairWith(NAME, text),
      ...{ same: false, caseId: 'NLRTM/C0', by: 'anna', at: '2026-03-02T08:00:00.000Z', reason: 'not-a-match' },
    });

  it('keeps a dismissed match away as long as entry and party are the same', async () => {
    await region.screened('C1', [NAME], CLOSED);
    await dismissed(listWith(NEW));
    await region.publish(listWith(NEW));
    await region.deliverAll();
    expect((await caseOf('C1'))?.revision).toBe(1);
  });

  it('does not keep it away once the entry has changed', async () => {
    await region.screened('C1', [NAME], CLOSED);
    await dismissed(listWith(NEW));
    await region.publish(listWith({ ...NEW, country: 'Panama' }));
    await region.deliverAll();
    expect((await caseOf('C1'))?.revision).toBe(2);
  });

  it('asks again about a match of a released case whose entry changed, not about one that was acted on', async () => {
    await region.publish(listWith(NEW));
    await region.deliverAll();
    region.now = '2026-03-12T08:00:00.000Z';
    const given = {
      findings: [findingOn(listWith(NEW))],
      editions: [{ list: 'un-consolidated', edition: editionInForce() }],
    };
    await region.screened('RELEASED', [NAME], CLOSED, given);
    await region.screened('SEIZED', [NAME], { ...CLOSED, disposition: 'seized' }, given);
    await region.publish(listWith({ ...NEW, country: 'Panama' }));
    await region.deliverAll();
    expect((await caseOf('RELEASED'))?.revision).toBe(2);
    expect((await caseOf('SEIZED'))?.revision).toBe(1);
  });
});

describe('repeats and faults', () => {
  it('the same edition twice does nothing the second time, even after the case was closed again', async () => {
    await region.screened('C1', [NAME], CLOSED);
    await region.publish(listWith(NEW));
    const [announcement = ''] = region.waiting;
    await region.deliverAll(2);
    await changeCase(region.table, { port: 'NLRTM', reference: 'C1' }, {}, { ...CLOSED, sealed: [] }, region.now);
    region.waiting.push(announcement);
    await region.deliverAll(2);
    expect(await caseOf('C1')).toMatchObject({ revision: 2, status: 'closed' });
    const trail = await auditOf(region.table, 'NLRTM', 'C1');
    expect(trail.filter(({ actor }) => actor === 'rescreen')).toHaveLength(1);
  });

  it('whatever breaks off, before or after a write, the case is reopened once and its workflow started', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), async (faults) => {
        region.close();
        const table = await local.fresh();
        region = new RescreenedRegion(table);
        await region.publish(listWith());
        await region.deliverAll();
        region.now = '2026-03-11T08:00:00.000Z';
        await region.screened('C1', [NAME], CLOSED);
        await region.publish(listWith(NEW));
        region.table = unreliable(table, faults);
        for (let rounds = 0; region.waiting.length > 0; rounds += 1) {
          expect(rounds).toBeLessThan(1000);
          await region.deliver().catch((error: unknown) => {
            if (!(error instanceof InjectedFault)) throw error;
          });
        }
        region.table = table;
        expect(await caseOf('C1')).toMatchObject({ revision: 2, status: 'gathering', startedRevision: 2 });
        expect(region.started).toEqual(['NLRTM-C1-r2']);
        const trail = await auditOf(table, 'NLRTM', 'C1');
        expect(trail.map(({ actor }) => actor)).toEqual(['rescreen', 'receive']);
      }),
      { numRuns: 12, seed: 20260311, endOnFailure: true },
    );
  });
});

class InjectedFault extends Error {}

/** A table whose requests fail before or after they are done, now and then. */
function unreliable(table: CasesTable, faults: fc.Stream<number>): CasesTable {
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const fault = Number(faults.next().value);
    if (fault === 0) throw new InjectedFault('before');
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (fault === 1) throw new InjectedFault('after');
    return answer;
  };
  return { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
}
