import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Runtime, startRuntime } from '../../infra/local/runtime.ts';
import { RunningStage } from './running-stage.ts';
import { STAGE, StageCopy } from './stage-copy.ts';

/** A temporary folder with a copy of the stage and its data, and the runtimes that were started over it. */
export class StageBench {
  readonly dir: string;
  copy: StageCopy;
  readonly dataDir: string;
  #running: Runtime | undefined;

  private constructor(dir: string, copy: StageCopy) {
    this.dir = dir;
    this.copy = copy;
    this.dataDir = join(dir, 'data');
  }

  static async open(): Promise<StageBench> {
    const dir = mkdtempSync(join(tmpdir(), 'tidewaiter-end-to-end-'));
    return new StageBench(dir, await StageCopy.below(dir));
  }

  /** Starts the stage in this process, on free ports; that of the page may be given, to find a sign-in again. */
  async start({ logLevel = 'WARN', pagePort = 0 } = {}): Promise<{ runtime: Runtime; running: RunningStage }> {
    const { cdkOut } = this.copy;
    const runtime = await startRuntime({ cdkOut, stage: STAGE, dataDir: this.dataDir, port: 0, pagePort, logLevel });
    this.#running = runtime;
    return { runtime, running: new RunningStage(this.dataDir, runtime.stage) };
  }

  /** Takes back what was changed in the stage, as a deployment of the mended app does. */
  async mend(): Promise<void> {
    await this.stop();
    rmSync(this.copy.cdkOut, { recursive: true, force: true });
    this.copy = await StageCopy.below(this.dir);
  }

  async stop(): Promise<void> {
    const runtime = this.#running;
    this.#running = undefined;
    await runtime?.stop(2000);
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
