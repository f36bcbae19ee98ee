import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('reaper.mjs', import.meta.url));

/** The process that outlives the runtime by a moment and ends the sandboxes it left behind. Started with the first sandbox. */
export class Reaper {
  #process: ChildProcess | undefined;

  /** `pid` leads a process group of its own. */
  started(pid: number): void {
    this.#process ??= start();
    this.#tell({ started: pid });
  }

  ended(pid: number): void {
    this.#tell({ ended: pid });
  }

  async close(): Promise<void> {
    const reaper = this.#process;
    this.#process = undefined;
    if (reaper === undefined || reaper.exitCode !== null || reaper.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      reaper.once('exit', () => resolve());
      if (reaper.connected) reaper.disconnect();
      reaper.ref();
    });
  }

  #tell(message: { started: number } | { ended: number }): void {
    if (this.#process?.connected) this.#process.send(message, () => {});
  }
}

function start(): ChildProcess {
  const reaper = fork(SCRIPT, [], {
    detached: true,
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  reaper.on('error', () => {});
  reaper.unref();
  reaper.channel?.unref();
  return reaper;
}
