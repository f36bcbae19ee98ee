import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { loadStage } from '../../infra/local/templates/load-stage.ts';
import type { StageBench } from './bench.ts';
import { RunningStage } from './running-stage.ts';
import { STAGE } from './stage-copy.ts';

const CHILD = fileURLToPath(new URL('runtime-child.ts', import.meta.url));

/** The stage in a process of its own, life after life over the same data. */
export class KillableStage {
  readonly #bench: StageBench;
  #child: ChildProcess | undefined;

  constructor(bench: StageBench) {
    this.#bench = bench;
  }

  start(): { up: Promise<RunningStage> } {
    const { copy, dataDir } = this.#bench;
    const started = spawn(process.execPath, [CHILD, copy.cdkOut, STAGE, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = started;
    const up = new Promise<RunningStage>((resolve, reject) => {
      started.stdout.once('data', () => {
        resolve(
          new RunningStage(
            dataDir,
            loadStage(copy.cdkOut, STAGE, {
              endpoint: 'http://127.0.0.1:1',
              apiEndpoint: 'http://127.0.0.1:2',
              pageEndpoint: 'http://127.0.0.1:3',
              identityEndpoint: 'http://127.0.0.1:4',
            }),
          ),
        );
      });
      started.once('exit', () => reject(new Error('the runtime ended before it was up')));
    });
    up.catch(() => undefined);
    return { up };
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
