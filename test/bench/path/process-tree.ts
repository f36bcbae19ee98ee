import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL_MS = 200;
const KIB = 1024;

interface Seen {
  name: string;
  cpuSeconds: number;
}

/**
 * Watches a process and all that it starts, by /proc (Linux; elsewhere nothing is seen): processor time by process, and
 * the most memory that all held at once. What a process did in its last 200 ms before it ended is missed.
 */
export class ProcessTree {
  readonly #root: number;
  readonly #ticksPerSecond: number;
  readonly #seen = new Map<number, Seen>();
  readonly #timer: NodeJS.Timeout;
  #peakBytes = 0;
  #peakProcesses = 0;

  constructor(root: number) {
    this.#root = root;
    this.#ticksPerSecond = ProcessTree.offered ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 1;
    this.#timer = setInterval(() => this.look(), INTERVAL_MS).unref();
  }

  static get offered(): boolean {
    return process.platform === 'linux';
  }

  /** Resident memory of all processes added up: what they share counts in each. */
  get peakBytes(): number {
    return this.#peakBytes;
  }

  get peakProcesses(): number {
    return this.#peakProcesses;
  }

  /** Processor seconds so far by name: the function's for a sandbox, `runtime` for the rest. */
  cpuSeconds(): Map<string, number> {
    this.look();
    const byName = new Map<string, number>();
    for (const { name, cpuSeconds } of this.#seen.values()) byName.set(name, (byName.get(name) ?? 0) + cpuSeconds);
    return byName;
  }

  /** Memory of all processes now, what they share counted once (PSS). */
  proportionalBytes(): number {
    return this.#pids().reduce(
      (total, pid) => total + KIB * Number(/^Pss:\s+(\d+)/m.exec(textOf(pid, 'smaps_rollup'))?.[1] ?? 0),
      0,
    );
  }

  look(): void {
    if (!ProcessTree.offered) return;
    const pids = this.#pids();
    let bytes = 0;
    for (const pid of pids) {
      bytes += KIB * Number(/^VmRSS:\s+(\d+)/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
      const fields = textOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
      const cpuSeconds = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / this.#ticksPerSecond;
      const before = this.#seen.get(pid);
      if (cpuSeconds > 0) this.#seen.set(pid, { name: before?.name ?? this.#nameOf(pid), cpuSeconds });
    }
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
    this.#peakProcesses = Math.max(this.#peakProcesses, pids.length);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #pids(): number[] {
    const found = [this.#root];
    for (const pid of found) {
      for (const thread of threadsOf(pid)) {
        found.push(...textOf(pid, `task/${thread}/children`).trim().split(' ').filter(Boolean).map(Number));
      }
    }
    return found;
  }

  #nameOf(pid: number): string {
    const variable = textOf(pid, 'environ')
      .split('\0')
      .find((one) => one.startsWith('AWS_LAMBDA_FUNCTION_NAME='));
    return variable === undefined ? 'runtime' : stationOf(variable.split('=')[1] ?? '');
  }
}

/** `tidewaiter-one-machine-pipeline-ReadScanFunctionDB31B9F-d47c2a11` is `read-scan`. */
export function stationOf(functionName: string): string {
  const logical = /([A-Z][A-Za-z]*?)Func/.exec(functionName)?.[1] ?? functionName;
  return logical.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty where the process has ended. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
