import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { openTask } from '../../../functions/open-task/open-task.ts';
import { portSettingsSchema } from '../../../functions/port-settings.ts';
import { reviewApi } from '../../../functions/review/api.ts';
import type { ApiServices } from '../../../functions/review/api-services.ts';
import { tellUntold } from '../../../functions/review/tasks/tell-untold.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, openCasesTable, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import type { Table } from '../../../infra/local/templates/stage.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import { CASES, openCases } from '../../local/dynamodb/cases-table.ts';
import { serveBare } from '../../local/gateway/bare-server.ts';
import { seededRandom } from '../seeded-random.ts';
import { caseOf, criticalFinding, inTurns, PORTS, personOf, placeOf } from './people-and-cases.ts';
import { type Acknowledged, SimulatedOfficer } from './simulated-officer.ts';
import { unrulyTable } from './unruly-table.ts';
import { VirtualHours } from './virtual-hours.ts';
import { WaitingWorkflows } from './waiting-workflows.ts';

const START = '2026-03-02T06:00:00.000Z';
const SETTINGS = PORTS.map((locode) =>
  portSettingsSchema.parse({
    ...{ locode, name: locode, timeZone: 'Europe/Amsterdam', required: ['invoice'], scanners: [], reviewHours: 8 },
    ...{ lanes: laneSchema.options, controlSampleShare: 0, gatherSeconds: 60, settleSeconds: 1 },
  }),
);
/** As the app has it, with the index of who holds what. */
const TABLE: Table = {
  ...CASES,
  AttributeDefinitions: [...CASES.AttributeDefinitions, { AttributeName: 'holder', AttributeType: 'S' }],
  GlobalSecondaryIndexes: [
    ...CASES.GlobalSecondaryIndexes,
    {
      IndexName: 'holder',
      KeySchema: [
        { AttributeName: 'holder', KeyType: 'HASH' },
        { AttributeName: 'rank', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};

/** A region whose officers work at once on many tasks, over the one-machine DynamoDB on disk, while things go wrong. */
export class RegionOfOfficers {
  readonly history: Map<string, TaskRecord[]>;
  readonly counts: ReturnType<typeof unrulyTable>['counts'];
  readonly workflows: WaitingWorkflows;
  readonly acknowledged: Acknowledged[] = [];
  readonly refusals = new Map<string, number>();
  readonly people: Principal[];
  readonly tasks: string[] = [];
  readonly critical = new Set<string>();
  /** Without accidents: for the test to look at what there is. */
  readonly table: CasesTable;
  readonly hours: VirtualHours;
  readonly #cuts = { share: 0 };
  readonly #services: ApiServices;
  readonly #random: () => number;
  readonly #close: () => Promise<void>;

  private constructor(table: CasesTable, seed: number, officers: number, close: () => Promise<void>) {
    this.#random = seededRandom(seed);
    this.#close = close;
    this.table = table;
    this.people = Array.from({ length: officers }, (_, at) => personOf(at, officers));
    this.hours = new VirtualHours(START, officers);
    const unruly = unrulyTable(table, this.#random, this.#cuts);
    this.history = unruly.history;
    this.counts = unruly.counts;
    this.workflows = new WaitingWorkflows(this.#random, 0.02);
    const bus = new EventBridgeClient({ region: 'eu-west-1' });
    mockClient(bus).on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    const bucket = { objects: { client: new S3Client({ region: 'eu-west-1' }) }, bucket: 'none' };
    this.#services = {
      ...{ table: unruly.table, workflow: { client: this.workflows.client, arn: 'arn' }, region: 'eu-west-1' },
      ports: new Map(SETTINGS.map((port) => [port.locode, port])),
      bus: { client: bus, name: 'bus' },
      ...{ intakeBucket: 'intake', reference: bucket, readings: bucket, listAreas: ['public'], now: this.hours.now },
    };
  }

  static async open(seed: number, officers: number): Promise<RegionOfOfficers> {
    const folder = mkdtempSync(join(tmpdir(), 'officers-'));
    const server = await serveBare(await openCases(folder, TABLE));
    const client = new DynamoDBClient(server.client);
    return new RegionOfOfficers(openCasesTable(CASES.name, client), seed, officers, async () => {
      client.destroy();
      await server.close();
      rmSync(folder, { recursive: true });
    });
  }

  close = () => this.#close();

  /** Opens tasks as workflows do, a quarter of them with a critical finding. */
  async openTasks(count: number): Promise<void> {
    await inTurns(count, 16, async (at) => {
      const { place, address, critical } = caseOf(at);
      const now = new Date(Date.parse(START) + at * 1000).toISOString();
      await openCase(this.table, place, now, now);
      if (critical) {
        this.critical.add(address);
        await putIfAbsent(this.table, criticalFinding(place));
      }
      this.tasks.push(address);
      await this.#openTask(address, place, 0);
    });
  }

  /** Everybody works until all is decided, or nothing moves any more. */
  async work(): Promise<void> {
    this.#cuts.share = 0.003;
    const place = {
      ...{ api: reviewApi(this.#services), hours: this.hours, random: this.#random, everybody: this.people },
      ...{ staffedLanes: laneSchema.options, acknowledged: this.acknowledged, refusals: this.refusals },
      isDone: () => this.workflows.heard.size === this.tasks.length || this.#isStuck(),
    };
    const officers = this.people.map((person) => new SimulatedOfficer(person, place).work());
    const machinery = this.#runMachinery(place.isDone);
    await Promise.all([...officers, machinery]);
    this.#cuts.share = 0;
  }

  /** The workflow's clock, which asks again for what is overdue, and `reconcile`, which tells what was not heard. */
  async #runMachinery(isDone: () => boolean): Promise<void> {
    let round = 0;
    while (!isDone()) {
      round += 1;
      for (const port of PORTS) await tellUntold(this.#services, port).catch(() => 0);
      const address = this.tasks[Math.floor(this.#random() * this.tasks.length)];
      if (address !== undefined) await this.#openTask(address, placeOf(address), round).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async #openTask(address: string, place: ReturnType<typeof placeOf>, escalation: number): Promise<void> {
    const taskToken = this.workflows.ask(address);
    if (taskToken === null) return;
    const attempt = () => openTask(this.#services, { ...place, taskToken, escalation, dueSeconds: 8 * 3600 });
    // A workflow calls its function again where it failed.
    for (let tries = 0; tries < 20; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (tries === 19) throw error;
      }
    }
  }

  /** Two working days without an end: something was lost. */
  #isStuck(): boolean {
    return Date.parse(this.hours.now()) - Date.parse(START) > 48 * 3_600_000;
  }
}
