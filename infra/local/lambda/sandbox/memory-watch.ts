import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Short enough that a handler allocating 2 GB a second is stopped within 50 MB of its limit. */
const LINUX_INTERVAL_MS = 25;
/** Elsewhere `ps` has to be started for each look. */
const PS_INTERVAL_MS = 500;
const KIB = 1024;

interface Watched {
  pid: number;
  limitBytes: number;
  peakBytes: number;
  exceeded: (residentBytes: number) => void;
}

export interface MemoryLease {
  /** Highest resident memory seen since the lease began. */
  peakBytes(): number;
  release(): void;
}

/**
 * Looks at the resident memory of processes while they work. V8's own limits do not count Buffers and WebAssembly
 * memory, which is where images and OCR models live; the operating system's figure does.
 */
export class MemoryWatch {
  readonly #watched = new Set<Watched>();
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  watch(pid: number, limitBytes: number, exceeded: (residentBytes: number) => void): MemoryLease {
    const watched: Watched = { pid, limitBytes, peakBytes: 0, exceeded };
    this.#watched.add(watched);
    this.#timer ??= setInterval(
      () => this.#look(),
      process.platform === 'linux' ? LINUX_INTERVAL_MS : PS_INTERVAL_MS,
    ).unref();
    return {
      peakBytes: () => watched.peakBytes,
      release: () => this.#release(watched),
    };
  }

  #release(watched: Watched): void {
    this.#watched.delete(watched);
    if (this.#watched.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    if (process.platform === 'linux') {
      for (const watched of this.#watched) judge(watched, residentOnLinux(watched.pid));
      return;
    }
    if (this.#looking) return;
    this.#looking = true;
    residentByPs(
      [...this.#watched].map(({ pid }) => pid),
      (bytesOf) => {
        this.#looking = false;
        for (const watched of this.#watched) judge(watched, bytesOf.get(watched.pid) ?? 0);
      },
    );
  }
}

function judge(watched: Watched, residentBytes: number): void {
  watched.peakBytes = Math.max(watched.peakBytes, residentBytes);
  if (residentBytes > watched.limitBytes) watched.exceeded(residentBytes);
}

function residentOnLinux(pid: number): number {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kib ?? 0) * KIB;
  } catch {
    return 0;
  }
}

function residentByPs(pids: number[], done: (bytesOf: Map<number, number>) => void): void {
  execFile('ps', ['-o', 'pid=,rss=', '-p', pids.join(',')], (_error, stdout) => {
    const rows = stdout
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/).map(Number));
    done(new Map(rows.map(([pid = 0, kib = 0]) => [pid, kib * KIB])));
  });
}
