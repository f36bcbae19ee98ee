import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { ApiClient } from '../../../infra/local/cli/api-client.ts';
import { type Connection, connectHere } from '../../../infra/local/cli/connection.ts';
import { isAtRest } from '../../../infra/local/cli/start/expectation.ts';
import { uploadWatchlists } from '../../../infra/local/cli/start/upload-watchlists.ts';
import { type Consignment, consignmentsOf } from './consignments.ts';
import { outcomeOf, type PathRound, type Report } from './measures.ts';
import { ProcessTree, stationOf } from './process-tree.ts';

const WATCHLISTS = join(import.meta.dirname, '../../../events/watchlists');
/** A look costs a call of the review function; how long a round took is told by the cases, not by when it was seen. */
const LOOK_MS = 2000;
const PATIENCE_MS = 10 * 60_000;
const UPLOADS_AT_ONCE = 4;
const LIST_LIMIT = '500';

export interface PathMeasured {
  bootSeconds: number;
  rounds: PathRound[];
  /** By station, of the warm rounds. */
  reports: Map<string, Report[]>;
  coldReports: Map<string, Report[]>;
  peakBytes: number;
  peakProcesses: number;
  proportionalBytes: number;
}

/**
 * Takes the consignments through a real one-machine runtime, round after round; the first finds every function cold.
 *
 * @param profileDir where the runtime's process leaves its CPU profile
 */
export async function measureWholePath(
  cdkOut: string,
  rounds: number,
  progress: (text: string) => void,
  profileDir?: string,
): Promise<PathMeasured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  const booting = performance.now();
  const child = fork(join(import.meta.dirname, 'runtime-process.ts'), [cdkOut, dataDir], {
    execArgv: profileDir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`],
  });
  try {
    const [outputs] = await Promise.race([once(child, 'message'), ended(child)]);
    const bootSeconds = (performance.now() - booting) / 1000;
    const buckets = new Map(z.array(z.tuple([z.string(), z.string()])).parse(outputs));
    const tree = new ProcessTree(child.pid ?? 0);
    const connection = connectHere(dataDir, 'operator');
    await uploadWatchlists(connection, buckets.get('ReferenceBucket') ?? '', WATCHLISTS);
    const measured: PathRound[] = [];
    let coldReports = new Map<string, Report[]>();
    for (let round = 0; round <= rounds; round += 1) {
      progress(round === 0 ? 'whole path, cold' : `whole path, round ${round} of ${rounds}`);
      measured.push(await measureRound(connection, tree, await consignmentsOf(round)));
      if (round === 0) coldReports = reportsIn(dataDir);
    }
    const reports = new Map(
      [...reportsIn(dataDir)].map(([name, all]) => [name, all.slice(coldReports.get(name)?.length ?? 0)]),
    );
    const { peakBytes, peakProcesses } = tree;
    const proportionalBytes = tree.proportionalBytes();
    tree.stop();
    return { bootSeconds, rounds: measured, reports, coldReports, peakBytes, peakProcesses, proportionalBytes };
  } finally {
    if (child.connected) child.send('stop');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`the runtime did not start: exit code ${code}`);
}

async function measureRound(
  connection: Connection,
  tree: ProcessTree,
  consignments: readonly Consignment[],
): Promise<PathRound> {
  const before = tree.cpuSeconds();
  const begun = Date.now();
  await upload(connection, consignments);
  const cases = await restOf(connection, consignments);
  const after = tree.cpuSeconds();
  const outcomes = Object.fromEntries(cases.map(({ reference, findings }) => [reference, outcomeOf(findings)]));
  return {
    seconds: (Math.max(...cases.map(({ updatedAt }) => Date.parse(updatedAt))) - begun) / 1000,
    caseSeconds: cases.map(({ openedAt, updatedAt }) => (Date.parse(updatedAt) - Date.parse(openedAt)) / 1000),
    cpuSeconds: new Map([...after].map(([name, seconds]) => [name, seconds - (before.get(name) ?? 0)])),
    outcomes,
  };
}

async function upload(connection: Connection, consignments: readonly Consignment[]): Promise<void> {
  const { intakeBucket } = await new ApiClient(connection).about();
  const { endpoint = '', region, credentials } = connection;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const files = consignments.flatMap((consignment) => consignment.files);
  const worker = async () => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      await client.send(new PutObjectCommand({ Bucket: intakeBucket, Key: file.key, Body: readFileSync(file.path) }));
    }
  };
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, worker));
  client.destroy();
}

/** Waits until every case has come to rest with all that was uploaded for it. */
async function restOf(connection: Connection, consignments: readonly Consignment[]) {
  const client = new ApiClient(connection);
  const waiting = new Map(consignments.map((consignment) => [consignment.reference, consignment]));
  const resting = [];
  for (const end = Date.now() + PATIENCE_MS; waiting.size > 0; ) {
    if (Date.now() > end) throw new Error(`did not come to rest: ${[...waiting.keys()].join(', ')}`);
    await delay(LOOK_MS);
    const { cases } = await client.cases({ limit: LIST_LIMIT });
    for (const { port, reference, status } of cases) {
      const consignment = waiting.get(reference);
      if (consignment === undefined || status === 'gathering' || status === 'examining') continue;
      const progress = await client.progress(`${port}/${reference}`);
      if (!isAtRest(progress) || progress.documents.length < consignment.files.length) continue;
      if (progress.status === 'failed') throw new Error(`${reference} failed: ${progress.failure}`);
      waiting.delete(reference);
      resting.push(progress);
    }
  }
  return resting;
}

/** What the functions' logs tell of each invocation so far. */
function reportsIn(dataDir: string): Map<string, Report[]> {
  const logs = readdirSync(join(dataDir, 'logs')).filter((name) => name !== 'runtime.log');
  return new Map(
    logs.map((name) => [
      stationOf(name),
      [...readFileSync(join(dataDir, 'logs', name), 'utf8').matchAll(REPORT)].map(reportOf),
    ]),
  );
}

const REPORT =
  /^REPORT .*?\tDuration: ([\d.]+) ms\t.*?(?:Max Memory Used: (\d+) MB)?(?:\tInit Duration: ([\d.]+) ms)?$/gm;

function reportOf([, ms, peakMb, initMs]: RegExpExecArray): Report {
  return { ms: Number(ms), peakMb: Number(peakMb ?? 0), initMs: initMs === undefined ? null : Number(initMs) };
}
