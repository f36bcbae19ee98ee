import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FunctionSettings } from '../function-settings.ts';
import type { FunctionErrorPayload } from '../lambda-error.ts';
import { LineCutter } from '../log-file.ts';
import { environmentOf, type Surroundings } from './environment.ts';
import type { MemoryWatch } from './memory-watch.ts';
import { type InvokeMessage, type SandboxMessage, sandboxMessageSchema } from './protocol.ts';
import type { Reaper } from './reaper.ts';

const BOOTSTRAP = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));
const MIB = 1024 * 1024;
/** Lambda gives the loading of a function's code 10 s before it starts to count against the function's own limit. */
const LOADING_LIMIT_MS = 10_000;
/** What an empty Node takes of a function's memory on Lambda; what it takes more than that here is not the function's fault. */
const BARE_NODE_BYTES = 60 * MIB;

export type Outcome = { payload: string } | { error: FunctionErrorPayload };

export interface SandboxHost {
  watch: MemoryWatch;
  reaper: Reaper;
  line(text: string): void;
}

/**
 * One process with one function's code, answering one event at a time. Once `alive` is false it has ended or is
 * about to, and takes no more events. It leads a process group of its own, so that what a handler starts ends with it.
 */
export class Sandbox {
  readonly #settings: FunctionSettings;
  readonly #host: SandboxHost;
  readonly #place: Surroundings;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #settle: ((outcome: Outcome) => void) | undefined;
  #current = '';
  #allowanceBytes = 0;
  #why: FunctionErrorPayload | undefined;
  #peakBytes = 0;
  alive = true;

  constructor(settings: FunctionSettings, place: Surroundings, host: SandboxHost) {
    this.#settings = settings;
    this.#host = host;
    this.#place = place;
    mkdirSync(place.temporaryDir, { recursive: true, mode: 0o700 });
    this.#process = fork(BOOTSTRAP, [], {
      cwd: settings.assetDir,
      env: environmentOf(settings, place),
      // As on Lambda: the garbage collector has to know the room it has, or it lets garbage pile up beyond the limit.
      execArgv: [`--max-old-space-size=${Math.floor(settings.memoryMb * 0.9)}`],
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    if (this.#process.pid !== undefined) {
      host.reaper.started(this.#process.pid);
      yieldToServices(this.#process.pid);
    }
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      const cutter = new LineCutter((text) => host.line(text));
      stream?.setEncoding('utf8');
      stream?.on('data', (text: string) => cutter.push(text));
      stream?.on('end', () => cutter.end());
    }
    this.#process.on('message', (message) => this.#receive(message));
    this.#ended = new Promise((resolve) => {
      this.#process.once('error', (error) => {
        this.#gone(null, null, error);
        resolve();
      });
      this.#process.once('exit', (code, signal) => {
        this.#gone(code, signal);
        resolve();
      });
    });
  }

  get peakBytes(): number {
    return this.#peakBytes;
  }

  /** Loads the function's code. Resolves with null when the sandbox can take events, else with why it can't. */
  async load(id: string): Promise<FunctionErrorPayload | null> {
    const limitMs = LOADING_LIMIT_MS + this.#settings.timeoutSeconds * 1000;
    const outcome = await this.#within(id, limitMs, () => {});
    return 'error' in outcome ? outcome.error : null;
  }

  /** Runs the handler once. A time or memory limit broken, or a crash, ends the sandbox. */
  async invoke(id: string, event: string): Promise<Outcome> {
    const timeoutMs = this.#settings.timeoutSeconds * 1000;
    const message: InvokeMessage = { id, event, functionArn: this.#settings.arn, timeoutMs };
    return this.#within(id, timeoutMs, () => this.#process.send(message, () => {}));
  }

  /** Resolves when the process and all it started have ended. */
  async end(): Promise<void> {
    this.#kill();
    await this.#ended;
  }

  async #within(id: string, limitMs: number, begin: () => void): Promise<Outcome> {
    this.#current = id;
    const limitBytes = this.#settings.memoryMb * MIB + this.#allowanceBytes;
    const lease = this.#host.watch.watch(this.#process.pid ?? 0, limitBytes, () => {
      this.#stop({
        errorType: 'Runtime.OutOfMemory',
        errorMessage: `RequestId: ${id} Error: Runtime exited with error: signal: killed (more than ${this.#settings.memoryMb} MB of memory used)`,
      });
    });
    // A result that arrived while this process was busy must win over the timer, hence the turn of the loop between.
    const timer = setTimeout(() => setImmediate(() => this.#timedOut(id, settled)), limitMs);
    let settled = false;
    try {
      return await new Promise<Outcome>((resolve) => {
        this.#settle = (outcome) => {
          settled = true;
          resolve(outcome);
        };
        if (this.alive) begin();
        else this.#settle({ error: this.#why ?? exitError(id, 'without providing a reason') });
      });
    } finally {
      clearTimeout(timer);
      lease.release();
      this.#peakBytes = Math.max(this.#peakBytes, lease.peakBytes());
      this.#settle = undefined;
    }
  }

  #timedOut(id: string, settled: boolean): void {
    if (settled) return;
    const seconds = this.#settings.timeoutSeconds.toFixed(2);
    this.#stop({
      errorType: 'Sandbox.Timedout',
      errorMessage: `RequestId: ${id} Error: Task timed out after ${seconds} seconds`,
    });
  }

  /** Ends the process for a reason that its exit code would not tell. */
  #stop(why: FunctionErrorPayload): void {
    this.#why ??= why;
    this.#kill();
  }

  #kill(): void {
    this.alive = false;
    const { pid } = this.#process;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
  }

  #receive(raw: unknown): void {
    const parsed = sandboxMessageSchema.safeParse(raw);
    // A handler can write to the channel too; what is not of the protocol is none of ours.
    if (parsed.success) this.#understand(parsed.data);
  }

  #understand(message: SandboxMessage): void {
    switch (message.type) {
      case 'ready':
        this.#allowanceBytes = Math.max(0, message.residentBytes - BARE_NODE_BYTES);
        this.#settle?.({ payload: 'null' });
        return;
      case 'result':
        if (message.id === this.#current) this.#settle?.({ payload: message.payload });
        return;
      case 'error':
        if (message.id === this.#current) this.#settle?.({ error: message.error });
        return;
      case 'broken':
        this.alive = false;
        this.#why ??= message.error;
        this.#settle?.({ error: message.error });
    }
  }

  #gone(code: number | null, signal: NodeJS.Signals | null, error?: Error): void {
    this.alive = false;
    this.#kill();
    if (this.#process.pid !== undefined) this.#host.reaper.ended(this.#process.pid);
    rmSync(this.#place.temporaryDir, { recursive: true, force: true });
    this.#why ??= exitError(this.#current, reasonOf(code, signal, error));
    this.#settle?.({ error: this.#why });
  }
}

/** Handlers wait for the services of the runtime, so those go first: or a busy machine would make calls time out. */
function yieldToServices(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
}

function exitError(id: string, reason: string): FunctionErrorPayload {
  return { errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${id} Error: Runtime exited ${reason}` };
}

function reasonOf(code: number | null, signal: NodeJS.Signals | null, error?: Error): string {
  if (error !== undefined) return `before it started: ${error.message}`;
  if (signal !== null) return `with error: signal: ${signal === 'SIGKILL' ? 'killed' : signal}`;
  return code === 0 ? 'without providing a reason' : `with error: exit status ${code}`;
}
