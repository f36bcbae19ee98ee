import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiServer } from './boot/api-server.ts';
import { BootError } from './boot/boot-error.ts';
import { type DataFolder, openDataFolder } from './boot/data-folder.ts';
import { openServices, type Services } from './boot/services.ts';
import { admitUsers } from './boot/users.ts';
import { DistributionServer } from './console/distribution-server.ts';
import { Authority, type Denial } from './gateway/authority.ts';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { GatewayError } from './gateway/gateway-error.ts';
import { IdentityServer } from './identity/identity-server.ts';
import type { Functions } from './lambda/functions.ts';
import { LogFile } from './lambda/log-file.ts';
import { Policies } from './policies/policies.ts';
import type { QueueDepth } from './sqs/open-queues.ts';
import { loadStage } from './templates/load-stage.ts';
import type { Stage } from './templates/stage.ts';

export interface RuntimeOptions {
  /** Folder that `cdk synth` wrote. */
  cdkOut: string;
  /** Name of the CDK Stage to run. */
  stage: string;
  /** All state is below this folder; one process at a time. */
  dataDir: string;
  /** Port of the AWS services on the loopback; 0 takes any free one. */
  port: number;
  /** Port of the officers' page, behind which the HTTP API is too; by default any free one. */
  pagePort?: number;
  /** Log level of the functions, in place of the template's. */
  logLevel?: string;
  /** Told of what an operator should know: refusals of policies, queues that can't be read. Also in `logs/runtime.log`. */
  report?: (line: string) => void;
}

/** A running stage. */
export interface Runtime {
  stage: Stage;
  /** Address of the AWS services, for `AWS_ENDPOINT_URL`. */
  endpoint: string;
  /** Address of the HTTP API. */
  apiUrl: string;
  /** Address of the officers' page. */
  pageUrl: string;
  dataDir: string;
  functions: Pick<Functions, 'countsOf' | 'invoke'>;
  /** What policies refused, oldest first. */
  denials(): readonly Denial[];
  /** Messages in each queue. */
  queueDepths(): QueueDepth[];
  /**
   * Takes nothing new, lets what runs finish, then ends. What is not finished after `graceMs` (20 s unless told) is
   * ended and goes on at the next start.
   */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Runs one stage of a synthesized app on this machine. Once it resolves, `<dataDir>/running.json` tells other
 * processes where it is, and `<dataDir>/credentials.json` has the keys of the local users.
 *
 * @throws BootError when the data folder or a port can't be had, TemplateRefused, PolicyRefused and DefinitionRefused
 *   for what the templates ask for and this machine can't do
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const undo = new AsyncDisposableStack();
  try {
    const folder = openDataFolder(options.dataDir);
    undo.defer(() => folder.release());
    const running = join(folder.path, 'running.json');
    // What a killed run has left there leads nowhere.
    rmSync(running, { force: true });
    const log = new LogFile(join(folder.path, 'logs', 'runtime.log'));
    undo.defer(() => log.close());
    const report = (line: string) => {
      log.line(`${new Date().toISOString()} ${line}`);
      options.report?.(line);
    };
    const gateway = await gatewayOn(options.port, folder);
    undo.defer(() => gateway.close());
    const api = await ApiServer.open(0);
    undo.defer(() => api.close());
    const page = await DistributionServer.open(options.pagePort ?? 0);
    undo.defer(() => page.close());

    const identity = await IdentityServer.open(join(folder.path, 'identity'));
    undo.defer(() => identity.close());

    const stage = loadStage(options.cdkOut, options.stage, {
      endpoint: gateway.endpoint,
      apiEndpoint: api.url,
      pageEndpoint: page.url,
      identityEndpoint: identity.url,
    });
    identity.serve(stage);
    const policies = new Policies(stage);
    const authority = new Authority({ stage, policies, onDenial: ({ message }) => report(message) });
    admitUsers(stage, policies, gateway.credentials, folder.path);
    const services = await openServices({
      dataDir: folder.path,
      gateway,
      authority,
      logLevel: options.logLevel,
      report,
    });
    api.serve(authority, gateway, services.functions);
    page.serve(authority, services.objects, report);

    const place = {
      pid: process.pid,
      pageUrl: page.url,
      apiUrl: api.url,
      endpoint: gateway.endpoint,
      region: stage.region,
    };
    writeFileSync(running, `${JSON.stringify(place)}\n`);
    return {
      stage,
      endpoint: gateway.endpoint,
      apiUrl: api.url,
      pageUrl: page.url,
      dataDir: folder.path,
      functions: services.functions,
      denials: () => authority.denials,
      queueDepths: () => services.queueDepths(),
      async stop(graceMs = 20_000) {
        rmSync(running, { force: true });
        await stopInOrder(services, [page, api], gateway, graceMs);
        await undo.disposeAsync();
      },
    };
  } catch (error) {
    await undo.disposeAsync();
    throw error;
  }
}

/** What takes in work ends first, then what does it, then what keeps it. */
async function stopInOrder(
  services: Services,
  fronts: readonly Pick<ApiServer, 'close'>[],
  gateway: Gateway,
  graceMs: number,
): Promise<void> {
  const { promise: patience, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, graceMs);
  const finished = Promise.all([...fronts.map((front) => front.close()), services.drain()]);
  await Promise.race([finished, patience]);
  clearTimeout(timer);
  await services.stopFunctions();
  await finished;
  await gateway.close();
  await services.close();
}

async function gatewayOn(port: number, folder: DataFolder): Promise<Gateway> {
  try {
    return await openGateway({ dataDir: join(folder.path, 'gateway'), port });
  } catch (cause) {
    if (!(cause instanceof GatewayError && cause.code === 'PortTaken')) throw cause;
    const message = `Port ${port} for the AWS services is taken by another program.`;
    const remedy = 'End the program that uses it, or choose another port (0 takes any free one).';
    throw new BootError('boot.port-taken', message, remedy, { cause });
  }
}
