import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeExecutionCommand, type DescribeExecutionOutput, SFNClient } from '@aws-sdk/client-sfn';
import { openStateMachines, type StateMachines } from '../../../infra/local/states/open-state-machines.ts';
import type { TaskCall } from '../../../infra/local/states/run.ts';
import { VirtualClock } from '../../../infra/local/states/virtual-clock.ts';

export const MACHINE_ARN = 'arn:aws:states:eu-west-1:000000000000:stateMachine:Case';
export const LAMBDA = 'arn:aws:states:::lambda:invoke';
export const WAITING_LAMBDA = `${LAMBDA}.waitForTaskToken`;

/** What a fake task does when it is called; by state name. */
export type Tasks = Record<string, (call: TaskCall) => unknown>;

/** The service behind a port of its own, for the SDK, with its own data folder and a clock that only tests move. */
export class StateMachineServer {
  readonly clock = new VirtualClock();
  readonly calls: TaskCall[] = [];
  readonly dataDir = mkdtempSync(join(tmpdir(), 'states-'));
  readonly #definition: unknown;
  readonly #tasks: Tasks;
  #service: StateMachines;
  #server: Server | undefined;
  #client: SFNClient | undefined;

  constructor(states: { StartAt: string; States: unknown; TimeoutSeconds?: number }, tasks: Tasks = {}) {
    this.#definition = { QueryLanguage: 'JSONata', ...states };
    this.#tasks = tasks;
    this.#service = this.#open();
  }

  async listen(): Promise<SFNClient> {
    const server = createServer(async (req, res) => {
      const parts: Buffer[] = [];
      for await (const part of req) parts.push(part);
      const url = new URL(req.url ?? '/', 'http://127.0.0.1');
      await this.#service.handle({ req, res, url, body: Buffer.concat(parts), caller: { arn: 'test' } });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.#client = new SFNClient({
      region: 'eu-west-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    return this.#client;
  }

  get service(): StateMachines {
    return this.#service;
  }

  /** Closes the service and opens it again over the same folder, as a restart does. */
  async restart(whileDown: () => void = () => {}): Promise<void> {
    await this.#service.close();
    whileDown();
    this.#service = this.#open();
  }

  async close(): Promise<void> {
    this.#client?.destroy();
    this.#server?.closeAllConnections();
    this.#server?.close();
    await this.#service.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** The execution once nothing more happens to it without the clock or an answer. */
  async settled(executionArn: string): Promise<DescribeExecutionOutput> {
    await quiet();
    if (this.#client === undefined) throw new Error('listen() first');
    return this.#client.send(new DescribeExecutionCommand({ executionArn }));
  }

  /** Moves the clock and lets everything that was due happen. */
  async advance(seconds: number): Promise<void> {
    this.clock.advance(seconds * 1000);
    await quiet();
  }

  /** The task token of the latest call for a state. */
  token(state: string): string {
    const token = this.calls.findLast((call) => call.stateName === state)?.token;
    if (token === undefined) throw new Error(`no token was handed out by ${state}`);
    return token;
  }

  #open(): StateMachines {
    return openStateMachines({
      dataDir: this.dataDir,
      region: 'eu-west-1',
      machines: [
        {
          name: 'Case',
          arn: MACHINE_ARN,
          roleArn: 'arn:aws:iam::000000000000:role/Case',
          definition: this.#definition,
        },
      ],
      tasks: {
        run: async (call) => {
          this.calls.push(call);
          return this.#tasks[call.stateName]?.(call);
        },
      },
      clock: this.clock,
    });
  }
}

/** Lets promises and commits run until nothing is left that is not waiting for the outside. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** An error as the States Language names it. */
export function fail(name: string, message = ''): never {
  throw Object.assign(new Error(message), { name });
}
