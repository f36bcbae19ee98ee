import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { beginRescreening } from '../../../functions/rescreen/begin.ts';
import { caseAgainSchema, pageSchema } from '../../../functions/rescreen/messages.ts';
import { rescreenAgain, rescreenPage } from '../../../functions/rescreen/rescreen-page.ts';
import type { RescreenServices } from '../../../functions/rescreen/rescreen-services.ts';
import { allowedPairs } from '../../../functions/screen/allowed-pairs.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { saveParties } from '../../../functions/stores/parties.ts';
import { inForceKey } from '../../../functions/watchlist-keys.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { SealedParty } from '../../../shared/cases/sealed-parties.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { UN } from '../../watchlists/sample-lists.ts';
import { PORT } from '../cases/simulated-region.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';

/** A list of the UN's form with these organisations beside what is always on it. */
export function listWith(...organisations: { id: number; name: string; country?: string }[]): string {
  const entities = organisations.map(
    ({ id, name, country = 'Kenya' }) =>
      `<ENTITY><DATAID>${id}</DATAID><FIRST_NAME>${name}</FIRST_NAME><ENTITY_ADDRESS><COUNTRY>${country}</COUNTRY></ENTITY_ADDRESS></ENTITY>`,
  );
  return UN.replace('</ENTITIES>', `${entities.join('')}</ENTITIES>`);
}

/** A list and its editions, cases that were screened, and in place of queue and Step Functions what was sent and started. */
export class RescreenedRegion {
  readonly bucket = bucketInMemory();
  readonly sqs = mockClient(SQSClient);
  readonly sfn = mockClient(SFNClient);
  readonly started: string[] = [];
  /** Bodies of messages that wait. */
  readonly waiting: string[] = [];
  now = '2026-03-10T08:00:00.000Z';
  table: CasesTable;
  readonly #announced = new Set<string>();

  constructor(table: CasesTable) {
    this.table = table;
    this.sqs.on(SendMessageCommand).callsFake(({ MessageBody }: { MessageBody: string }) => {
      this.waiting.push(MessageBody);
      return {};
    });
    this.sfn.on(StartExecutionCommand).callsFake(({ name }: { name: string }) => {
      if (!this.started.includes(name)) this.started.push(name);
      return { executionArn: name };
    });
    this.sfn.on(SendTaskSuccessCommand).resolves({});
  }

  get services(): RescreenServices {
    const reference = { objects: this.bucket.objects, bucket: 'reference' };
    return {
      table: this.table,
      workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' },
      ports: new Map(['NLRTM', 'BEANR'].map((locode) => [locode, { ...PORT, locode }])),
      reference,
      readingsBucket: 'readings',
      privateLists: [{ list: 'own', ports: ['BEANR'] }],
      allowed: allowedPairs(reference),
      sqs: new SQSClient({ region: 'eu-west-1' }),
      queueUrl: 'http://q/rescreens',
      closedDays: 90,
      casesAMessage: 25,
      now: () => this.now,
    };
  }

  /** Puts a list in force; its announcement then waits, as S3's event does. */
  async publish(
    text: string,
    { list = 'un-consolidated', area = 'public' as 'public' | 'private' } = {},
  ): Promise<void> {
    const folder = area === 'public' ? 'watchlists/sources' : 'watchlists/private/sources';
    this.bucket.files.set(`${folder}/${list}/list.xml`, text);
    const services = { objects: this.bucket.objects, bucket: 'reference', now: () => this.now };
    await refreshWatchlists(services, ['public', 'private']);
    const key = inForceKey(area, list);
    for (const version of this.bucket.versionsOf(key)) {
      if (this.#announced.has(`${key} ${version}`)) continue;
      this.#announced.add(`${key} ${version}`);
      this.waiting.push(JSON.stringify({ announced: key, version }));
    }
  }

  /** A case of these parties that was screened, and what it came to. */
  async screened(
    reference: string,
    names: readonly string[],
    change: Partial<CaseRecord>,
    given: {
      findings?: Finding[];
      editions?: { list: string; edition: string }[];
      examined?: boolean;
      port?: string;
    } = {},
  ): Promise<void> {
    const { findings = [], editions = [], examined = true, port = 'NLRTM' } = given;
    const place = { port, reference, revision: 1 };
    const at = change.closedAt ?? '2026-03-01T08:00:00.000Z';
    await openCase(this.table, place, at, at);
    await changeCase(this.table, place, {}, { sealed: [], asOf: at, startedRevision: 1, ...change }, at);
    const parties: SealedParty[] = names.map((name) => ({
      check: 'K1',
      role: 'consignee',
      subject: { name, countries: [] },
    }));
    await saveParties(this.bucket.objects, 'readings', { ...place, asOf: at, parties });
    if (!examined) return;
    const examination = { findings, examined: ['K1'], notExamined: [], settled: [] };
    await saveExamined(this.table, place, 'screen', examination, { editions });
  }

  /** Takes the first message that waits, gives it to the function, and says whether there was one. It stays where that fails. */
  async deliver(times = 1): Promise<boolean> {
    const [body] = this.waiting;
    if (body === undefined) return false;
    for (let time = 0; time < times; time += 1) await this.#work(body);
    this.waiting.splice(this.waiting.indexOf(body), 1);
    return true;
  }

  async deliverAll(times = 1): Promise<void> {
    while (await this.deliver(times));
  }

  async #work(body: string): Promise<void> {
    const message: unknown = JSON.parse(body);
    const page = pageSchema.safeParse(message);
    if (page.success) return rescreenPage(this.services, page.data);
    const again = caseAgainSchema.safeParse(message);
    if (again.success) return rescreenAgain(this.services, again.data);
    const { announced, version } = JSON.parse(body);
    await beginRescreening(this.services, {
      ...{ bucket: 'reference', key: announced, versionId: version, size: 1, sequencer: '1', at: this.now },
    });
  }

  close(): void {
    this.bucket.close();
    this.sqs.restore();
    this.sfn.restore();
  }
}
