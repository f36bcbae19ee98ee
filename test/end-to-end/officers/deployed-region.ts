import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetExecutionHistoryCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { caseQueue } from '../../../functions/stores/cases.ts';
import {
  type CasesTable,
  caseKey,
  countQueue,
  openCasesTable,
  putIfAbsent,
} from '../../../functions/stores/cases-table.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { caseRecordSchema, executionName } from '../../../shared/cases/case-record.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import { invokeFunction } from '../../local/runtime/signed-fetch.ts';
import { StageBench } from '../bench.ts';
import { KillableStage } from '../killable-stage.ts';
import { eventually, type RunningStage } from '../running-stage.ts';
import { seededRandom } from '../seeded-random.ts';
import { AccessTokens } from './access-tokens.ts';
import { lossyClient, noAccidents } from './lossy-client.ts';
import { MORTAL_FUNCTION } from './mortal-function.ts';
import { caseOf, criticalFinding, inTurns, PORTS, personOf, placeOf } from './people-and-cases.ts';
import { ShortHours } from './short-hours.ts';
import { type Acknowledged, SimulatedOfficer } from './simulated-officer.ts';

export interface DeployedRegionSettings {
  seed: number;
  officers: number;
  tasks: number;
  /** A claim holds for so long; an officer's quarter of an hour is as long. */
  leaseSeconds: number;
  /** The runtime is killed once so many cases are closed. */
  killAfter: number;
}

const LEASE_OF_OFFICERS_SECONDS = 15 * 60;
/** Nothing was closed for so long: something was lost. */
const STUCK_MS = 180_000;

/**
 * The one-machine runtime as `npm start` has it, in a process of its own, with officers who work over its HTTP API. Its
 * cases begin at the review: their records and findings are put into the table, and what comes before is left out.
 */
export class DeployedRegion {
  readonly acknowledged: Acknowledged[] = [];
  readonly refusals = new Map<string, number>();
  readonly accidents = noAccidents();
  readonly people: Principal[];
  readonly tasks: string[] = [];
  readonly critical = new Set<string>();
  readonly #settings: DeployedRegionSettings;
  readonly #bench: StageBench;
  readonly #stage: KillableStage;
  readonly #random: () => number;
  #running: RunningStage;
  #clients: Clients;
  #tokens = new Map<string, string>();
  #closed = 0;
  #movedAt = Date.now();
  #ending = false;
  restarts = 0;
  reconciled = 0;

  private constructor(settings: DeployedRegionSettings, bench: StageBench, stage: KillableStage, up: RunningStage) {
    this.#settings = settings;
    this.#bench = bench;
    this.#stage = stage;
    this.#running = up;
    this.#clients = clientsOf(up);
    this.#random = seededRandom(settings.seed);
    this.people = Array.from({ length: settings.officers }, (_, at) => personOf(at, settings.officers));
  }

  static async open(settings: DeployedRegionSettings): Promise<DeployedRegion> {
    const bench = await StageBench.open();
    bench.copy.ports({ leaseMinutes: settings.leaseSeconds / 60 });
    bench.copy.beginAt('CaseWorkflowMachine', 'Await papers', 'Review');
    bench.copy.replaceCode('Review', MORTAL_FUNCTION);
    const stage = new KillableStage(bench);
    const region = new DeployedRegion(settings, bench, stage, await stage.start().up);
    await region.#signIn();
    return region;
  }

  async close(): Promise<void> {
    this.#clients.close();
    await this.#stage.kill();
    await this.#bench.close();
  }

  get table(): CasesTable {
    return this.#clients.table;
  }

  get running(): RunningStage {
    return this.#running;
  }

  /** Puts cases into the table as they are when they were routed, and starts the workflow of each. */
  async openTasks(): Promise<void> {
    await inTurns(this.#settings.tasks, 16, async (at) => {
      const { place, address, critical } = caseOf(at);
      const { port, reference, revision, lane } = place;
      const now = new Date().toISOString();
      const record = caseRecordSchema.parse({
        ...{ port, reference, revision, status: 'in-review', openedAt: now, updatedAt: now, gatherUntil: now },
        ...{ arrivals: 1, startedRevision: 1, sealed: [], asOf: now, score: 50, priority: 1 + (at % 4), lanes: [lane] },
      });
      const queued = { queue: caseQueue(port, 'in-review'), rank: now };
      await putIfAbsent(this.table, { ...caseKey(port, reference), ...record, ...queued });
      if (critical) {
        this.critical.add(address);
        await putIfAbsent(this.table, criticalFinding(place));
      }
      this.tasks.push(address);
      // Some are overdue while they are worked on: the workflow asks again, under another token.
      const dueSeconds = at % 10 === 7 ? 20 : 8 * 3600;
      const input = JSON.stringify({ port, reference, revision, lanes: [{ lane, dueSeconds }] });
      const name = executionName(port, reference, revision);
      await this.#clients.sfn.send(new StartExecutionCommand({ stateMachineArn: this.#clients.machine, name, input }));
    });
    // The others come while officers work.
    const enough = Math.min(this.#settings.tasks, this.#settings.officers);
    await eventually(async () => (await this.#waiting()) >= enough, 'there are tasks in the lanes');
  }

  /** Everybody works until all cases are closed, or nothing moves any more. */
  async work(): Promise<void> {
    const { seed, leaseSeconds } = this.#settings;
    const isDone = () => this.#closed >= this.tasks.length || Date.now() - this.#movedAt > STUCK_MS;
    const hours = new ShortHours(leaseSeconds / LEASE_OF_OFFICERS_SECONDS);
    this.#movedAt = Date.now();
    const machinery = this.#runMachinery(isDone);
    const officers = this.people.map((person, at) => {
      const random = seededRandom(seed * 1000 + at);
      const client = {
        ...{ random, counts: this.accidents, quiet: () => this.#ending },
        address: () => this.#running.connection.apiUrl,
      };
      const api = lossyClient(client, this.#tokens.get(person.id) ?? '');
      return new SimulatedOfficer(person, {
        ...{ api, hours, random, everybody: this.people, staffedLanes: laneSchema.options, isDone },
        ...{ acknowledged: this.acknowledged, refusals: this.refusals },
      }).work();
    });
    await Promise.all([...officers, machinery]);
  }

  /** What the tasks of a case's workflow were answered: the officers' answer has an `outcome`. */
  async answersTo(address: string): Promise<object[]> {
    const { port, reference, revision } = placeOf(address);
    return this.#clients.answersTo(executionName(port, reference, revision));
  }

  /** Looks how far they are, lets `reconcile` run more often than its schedule does, and kills the runtime once. */
  async #runMachinery(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await delay(1000);
      const closed = await this.#countClosed();
      if (closed > this.#closed) this.#movedAt = Date.now();
      this.#closed = closed;
      // Its schedule runs it too, and there is one at a time.
      this.reconciled += await this.#clients.reconcile().then(
        () => 1,
        () => 0,
      );
      if (this.restarts > 0 || closed < this.#settings.killAfter) continue;
      // In the middle of whatever it does then.
      await delay(this.#random() * 1000);
      await this.#restart();
    }
    this.#ending = true;
  }

  async #restart(): Promise<void> {
    await this.#stage.kill();
    this.#clients.close();
    this.restarts += 1;
    this.#running = await this.#stage.start().up;
    this.#clients = clientsOf(this.#running);
    this.#movedAt = Date.now();
  }

  async #signIn(): Promise<void> {
    const answer = await fetch(`${this.#running.connection.apiUrl}/api/config`);
    const of = z.object({ issuer: z.string(), clientId: z.string() }).parse(await answer.json());
    const tokens = new AccessTokens(this.#bench.dataDir, of);
    this.#tokens = new Map(this.people.map((person) => [person.id, tokens.tokenOf(person)]));
  }

  async #waiting(): Promise<number> {
    const lanes = PORTS.flatMap((port) => laneSchema.options.map((lane) => `${port}#task#${lane}`));
    return (await Promise.all(lanes.map((lane) => countQueue(this.table, lane)))).reduce((a, b) => a + b, 0);
  }

  async #countClosed(): Promise<number> {
    const counts = await Promise.all(PORTS.map((port) => countQueue(this.table, caseQueue(port, 'closed'))));
    return counts.reduce((a, b) => a + b, 0);
  }
}

type Clients = ReturnType<typeof clientsOf>;

/** The account's own clients of a running stage, by which the test looks and sets going. */
function clientsOf({ root, stage }: RunningStage) {
  const dynamodb = new DynamoDBClient(root);
  const sfn = new SFNClient(root);
  const machine = stage.stateMachines[0]?.arn ?? '';
  const reconciler = stage.functions.find(({ name }) => /reconcile/i.test(name))?.name ?? '';
  return {
    ...{ sfn, machine, table: openCasesTable(stage.tables[0]?.name ?? '', dynamodb) },
    reconcile: () => invokeFunction(root, reconciler),
    async answersTo(name: string): Promise<object[]> {
      const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
      const { events = [] } = await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
      const answers = events.flatMap(({ taskSucceededEventDetails: answered }) => answered?.output ?? []);
      return answers.map((answer) => z.looseObject({}).parse(JSON.parse(answer)));
    },
    close(): void {
      for (const client of [dynamodb, sfn]) client.destroy();
    },
  };
}
