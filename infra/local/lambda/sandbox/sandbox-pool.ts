import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from '../function-settings.ts';
import { LogFile } from '../log-file.ts';
import { MemoryWatch } from './memory-watch.ts';
import { Reaper } from './reaper.ts';
import { type Outcome, Sandbox } from './sandbox.ts';

export interface SandboxPoolOptions {
  dataDir: string;
  region: string;
  endpoint: string;
  /** A warm sandbox without work is ended after this long. */
  idleMs: number;
  /** And the longest idle one at once when more than this many wait without work, whatever their function. */
  maximumIdle: number;
}

/** How one function has been served since the start. */
export interface SandboxCounts {
  coldStarts: number;
  invocations: number;
}

interface Idle {
  name: string;
  sandbox: Sandbox;
  since: number;
}

const TEMPORARY = join('lambda', 'tmp');

/** The warm processes of all functions. */
export class SandboxPool {
  readonly #options: SandboxPoolOptions;
  readonly #watch = new MemoryWatch();
  readonly #reaper = new Reaper();
  readonly #logs = new Map<string, LogFile>();
  readonly #counts = new Map<string, SandboxCounts>();
  readonly #all = new Set<Sandbox>();
  /** Longest idle first. */
  #idle: Idle[] = [];
  readonly #sweeper: NodeJS.Timeout;

  constructor(options: SandboxPoolOptions) {
    this.#options = options;
    // Folders of sandboxes that a killed runtime could not clear away.
    rmSync(join(options.dataDir, TEMPORARY), { recursive: true, force: true });
    this.#sweeper = setInterval(() => this.#sweep(), Math.max(10, options.idleMs / 4)).unref();
  }

  countsOf(name: string): SandboxCounts {
    const counts = this.#counts.get(name) ?? { coldStarts: 0, invocations: 0 };
    this.#counts.set(name, counts);
    return counts;
  }

  /** Runs the function once, in a warm sandbox if there is one. */
  async run(settings: FunctionSettings, id: string, event: string): Promise<Outcome> {
    const log = this.#logOf(settings.name);
    const counts = this.countsOf(settings.name);
    const began = performance.now();
    log.line(`START RequestId: ${id} Version: $LATEST`);
    const warm = this.#takeWarm(settings.name);
    const sandbox = warm ?? this.#start(settings, log);
    counts.invocations += 1;
    if (warm === undefined) counts.coldStarts += 1;
    try {
      const broken = warm === undefined ? await sandbox.load(id) : null;
      const loadedMs = performance.now() - began;
      const outcome: Outcome = broken === null ? await sandbox.invoke(id, event) : { error: broken };
      if ('error' in outcome && !sandbox.alive) log.line(outcome.error.errorMessage);
      log.line(`END RequestId: ${id}`);
      log.line(reportOf(id, settings, performance.now() - began, warm === undefined ? loadedMs : null, sandbox));
      return outcome;
    } finally {
      this.#giveBack(settings.name, sandbox);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    this.#idle = [];
    await Promise.all([...this.#all].map((sandbox) => sandbox.end()));
    await this.#reaper.close();
    for (const log of this.#logs.values()) log.close();
    this.#logs.clear();
  }

  #takeWarm(name: string): Sandbox | undefined {
    const position = this.#idle.findLastIndex((idle) => idle.name === name && idle.sandbox.alive);
    return position < 0 ? undefined : this.#idle.splice(position, 1)[0]?.sandbox;
  }

  #start(settings: FunctionSettings, log: LogFile): Sandbox {
    const { dataDir, region, endpoint } = this.#options;
    const id = randomUUID();
    const place = { region, endpoint, logStreamName: id, temporaryDir: join(dataDir, TEMPORARY, id) };
    const line = (text: string) => {
      if (this.#logs.get(settings.name) === log) log.line(text);
    };
    const sandbox = new Sandbox(settings, place, { watch: this.#watch, reaper: this.#reaper, line });
    this.#all.add(sandbox);
    return sandbox;
  }

  #giveBack(name: string, sandbox: Sandbox): void {
    if (!sandbox.alive) {
      this.#discard(sandbox);
      return;
    }
    this.#idle.push({ name, sandbox, since: performance.now() });
    this.#sweep();
  }

  #sweep(): void {
    const oldest = performance.now() - this.#options.idleMs;
    const tooMany = this.#idle.length - this.#options.maximumIdle;
    const leaving = this.#idle.filter(({ since, sandbox }, at) => since < oldest || at < tooMany || !sandbox.alive);
    this.#idle = this.#idle.filter((idle) => !leaving.includes(idle));
    for (const { sandbox } of leaving) this.#discard(sandbox);
  }

  #discard(sandbox: Sandbox): void {
    void sandbox.end().then(() => this.#all.delete(sandbox));
  }

  #logOf(name: string): LogFile {
    const log = this.#logs.get(name) ?? new LogFile(join(this.#options.dataDir, 'logs', `${name}.log`));
    this.#logs.set(name, log);
    return log;
  }
}

function reportOf(
  id: string,
  { memoryMb }: FunctionSettings,
  ms: number,
  loadedMs: number | null,
  sandbox: Sandbox,
): string {
  const usedMb = Math.ceil(sandbox.peakBytes / (1024 * 1024));
  const parts = [
    `REPORT RequestId: ${id}`,
    `Duration: ${(ms - (loadedMs ?? 0)).toFixed(2)} ms`,
    `Memory Size: ${memoryMb} MB`,
  ];
  if (usedMb > 0) parts.push(`Max Memory Used: ${usedMb} MB`);
  if (loadedMs !== null) parts.push(`Init Duration: ${loadedMs.toFixed(2)} ms`);
  return parts.join('\t');
}
